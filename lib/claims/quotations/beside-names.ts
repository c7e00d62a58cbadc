import type { Token } from '../../text/tokens.ts';
import { factsOf, type Lexicon } from './lexicon.ts';
import { isPossessive } from './possessives.ts';
import { roleOf } from './roles.ts';

/** What is printed beside a name and says more of whoever bears it. */
export interface Beside {
  /** Honorifics and roles right before it, in lower case. */
  readonly titles: readonly string[];
  /** The role before its comma, and the one in the apposition behind it. */
  readonly before: string | null;
  readonly after: string | null;
  /** An age between commas. */
  readonly aged: boolean;
  /** The kinds of bodies told of by the noun right before it or in the apposition behind it: "the charity", "a retailer". */
  readonly bodies: number;
}

// Words of an apposition read for a role, before a name and after it.
const ROLE_BEFORE = 4;
const ROLE_AFTER = 8;
const MOST_TITLES = 6;
const NO_TITLES: readonly string[] = [];

/** Nothing that says more. */
export const NOTHING_BESIDE: Beside = { titles: NO_TITLES, before: null, after: null, aged: false, bodies: 0 };

/** What stands beside a name, null where nothing says more of it. `first` and `last` index its tokens. */
export function readBeside(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): Beside | null {
  const titles = titlesBefore(tokens, first, lexicon);
  const opens = titles.length === 0 ? first : beforeHonorifics(tokens, first, lexicon); // "the coroner, Dr Lee"
  const before = opens > 0 && tokens[opens - 1]?.text === ',' ? roleBeforeComma(tokens, opens, lexicon) : null;
  const apposed = tokens[last + 1]?.text === ',';
  const after = apposed ? roleAfter(tokens, last, lexicon) : null;
  const aged = apposed && isAge(tokens, last + 2);
  const bodies =
    bodiesBefore(tokens, first, last, apposed, lexicon) | (apposed && !aged ? bodiesAfter(tokens, last, lexicon) : 0);
  const none = titles.length === 0 && before === null && after === null && !aged && bodies === 0;
  return none ? null : { titles, before, after, aged, bodies };
}

function beforeHonorifics(tokens: readonly Token[], first: number, lexicon: Lexicon): number {
  let at = first;
  while (at > 0) {
    const dotted = tokens[at - 1]?.text === '.' ? at - 2 : at - 1;
    if (!factsOf(lexicon, tokens[dotted]?.lower).honorific) break;
    at = dotted;
  }
  return at;
}

function titlesBefore(tokens: readonly Token[], first: number, lexicon: Lexicon): readonly string[] {
  let titles: string[] | null = null;
  for (let at = first - 1; at >= 0 && (titles === null || titles.length < MOST_TITLES); at--) {
    const { kind, text, lower } = tokens[at] as Token;
    if (kind === 'mark') {
      const joins = text === '-' || (text === '.' && factsOf(lexicon, tokens[at - 1]?.lower).honorific);
      if (!joins) break;
      continue;
    }
    const facts = factsOf(lexicon, lower);
    if (!facts.honorific && !facts.role && !facts.modifier) break;
    if (titles === null) titles = [lower];
    else titles.unshift(lower);
  }
  return titles ?? NO_TITLES;
}

// "the club’s chairman, Ann Lee": the word before the comma is a role.
function roleBeforeComma(tokens: readonly Token[], first: number, lexicon: Lexicon): string | null {
  let from = first - 1;
  while (from > 0 && first - 1 - from < ROLE_BEFORE) {
    const { kind, text } = tokens[from - 1] as Token;
    if (kind !== 'word' || isPossessive(text)) break;
    from--;
  }
  return roleWithin(tokens, from, first - 1, lexicon);
}

// "Ann Lee, the home secretary," and "Ann Lee, 43, leader of the council": roles in the apposition that follows.
function roleAfter(tokens: readonly Token[], last: number, lexicon: Lexicon): string | null {
  const aged = tokens[last + 2]?.kind === 'number' && tokens[last + 3]?.text === ',';
  const from = aged ? last + 4 : last + 2;
  const { past } = lexicon.speech.grammar.endings;
  if (past !== '' && tokens[from]?.lower.endsWith(past)) return null; // "Ann Lee, interviewed by"
  let to = from;
  for (; to < tokens.length && to - from < ROLE_AFTER; to++) {
    const { kind, lower } = tokens[to] as Token;
    if (kind !== 'word') break;
    const { preposition, opener, infinitiveMark } = factsOf(lexicon, lower);
    if (preposition || opener || infinitiveMark) break;
  }
  return roleWithin(tokens, from, to, lexicon);
}

// "the charity Warm Hearth", "Retailer Pennyfair": not in "the company said Lee".
function bodiesBefore(
  tokens: readonly Token[],
  first: number,
  last: number,
  apposed: boolean,
  lexicon: Lexicon,
): number {
  const parted = apposed && first === last && first > 1 && tokens[first - 1]?.text === ','; // "the airline, Skyward, said"
  const noun = first > 0 ? tokens[parted ? first - 2 : first - 1] : undefined;
  return noun === undefined || noun.kind !== 'word' ? 0 : factsOf(lexicon, noun.lower).bodies;
}

// "Skyward, the airline," and "Pennyfair, a discount retailer that": the noun of the apposition that follows.
function bodiesAfter(tokens: readonly Token[], last: number, lexicon: Lexicon): number {
  if (!factsOf(lexicon, tokens[last + 2]?.lower).article) return 0;
  let to = last + 3;
  for (; to < tokens.length && to - last < ROLE_AFTER; to++) {
    const { kind, lower, text } = tokens[to] as Token;
    const { preposition, opener, infinitiveMark } = factsOf(lexicon, lower);
    if (kind !== 'word' || preposition || opener || infinitiveMark || isPossessive(text)) break;
  }
  return factsOf(lexicon, tokens[to - 1]?.lower).bodies;
}

// The role that tokens end in: most end in none.
function roleWithin(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): string | null {
  if (to <= from || !factsOf(lexicon, tokens[to - 1]?.lower).role) return null;
  const words: string[] = [];
  for (let at = from; at < to; at++) words.push((tokens[at] as Token).lower);
  return roleOf(words, lexicon);
}

function isAge(tokens: readonly Token[], at: number): boolean {
  const age = tokens[at];
  return age?.kind === 'number' && age.text.length === 2 && tokens[at + 1]?.text === ',';
}
