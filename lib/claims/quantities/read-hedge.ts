import {
  ABOVE_BEFORE,
  APPROX_BEFORE,
  BELOW_BEFORE,
  HEDGE_SUFFIXES,
  HEDGES_AFTER,
} from '../../languages/english/hedges.ts';
import type { Bound } from '../claim.ts';
import { isDash, type Line, touches, wordAt } from './line.ts';
import type { Amount } from './read-amount.ts';

/** What hedges an amount, and the tokens from hedge to unit that print it. */
export interface Hedge {
  readonly bound: Bound;
  /** Where the printed figure begins, hedge included where it stands right before the number. */
  readonly from: number;
  readonly to: number;
}

// Words between a hedge and its number that are not part of the figure: "more than an additional £5m".
const MODIFIERS = new Set(
  'an a the additional extra further total combined another record estimated reported'.split(' '),
);
const LONGEST_PHRASE = 5;
const BEFORE = new Map<string, Bound>([
  ...APPROX_BEFORE.map((phrase): [string, Bound] => [phrase, 'approx']),
  ...BELOW_BEFORE.map((phrase): [string, Bound] => [phrase, 'below']),
  ...ABOVE_BEFORE.map((phrase): [string, Bound] => [phrase, 'above']),
]);

/** The hedge around an amount: "almost" before it, "or more" after it, a plus joined to it; else `exact`. */
export function readHedge(line: Line, amount: Amount): Hedge {
  const plain = { from: amount.from, to: amount.to };
  const joined = readJoined(line, amount);
  if (joined !== null) return joined;
  let at = amount.from;
  if (wordAt(line, at - 1) === 'a' && amount.from > 0) at--; // "almost a third", where the article is not the numeral's
  const phrase = phraseBefore(line, amount.from) ?? phraseBefore(line, at);
  if (phrase !== null && !isPreposition(line, phrase, amount))
    return { bound: phrase.bound, from: phrase.from, to: amount.to };
  while (MODIFIERS.has(wordAt(line, at - 1))) at--;
  if (at < amount.from) {
    const farther = phraseBefore(line, at);
    if (farther !== null && !isDuration(amount) && !(wordAt(line, at) === 'the'))
      return { bound: farther.bound, ...plain };
  }
  const behind = readBehind(line, amount);
  if (behind !== null) return behind;
  if (wordAt(line, amount.from - 1) === 'between' && amount.min !== null)
    return { bound: 'exact', from: amount.from - 1, to: amount.to };
  return { bound: amount.vague ? 'approx' : 'exact', ...plain };
}

// "50+", "100-plus", "30-odd": read with the number, so that the noun after it may belong to the amount already.
function readJoined(line: Line, amount: Amount): Hedge | null {
  for (let at = amount.from + 1; at <= amount.to; at++) {
    if (wordAt(line, at) === '+' && touches(line, at))
      return { bound: 'above', from: amount.from, to: Math.max(at + 1, amount.to) };
    const suffix =
      isDash(wordAt(line, at)) && touches(line, at + 1) ? HEDGE_SUFFIXES.get(wordAt(line, at + 1)) : undefined;
    if (suffix !== undefined) return { bound: suffix, from: amount.from, to: Math.max(at + 2, amount.to) };
  }
  return null;
}

// "500 people or more", "500 or more people"
function readBehind(line: Line, amount: Amount): Hedge | null {
  for (let at = amount.from + 1; at <= amount.to; at++) {
    const bound = HEDGES_AFTER.get(`${wordAt(line, at)} ${wordAt(line, at + 1)}`);
    if (bound !== undefined) return { bound, from: amount.from, to: Math.max(amount.to, at + 2) };
  }
  return null;
}

// The longest hedge that ends right before a token.
function phraseBefore(
  line: Line,
  at: number,
): { readonly bound: Bound; readonly from: number; readonly words: string } | null {
  let words = '';
  let found: { bound: Bound; from: number; words: string } | null = null;
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_PHRASE); from--) {
    words = words === '' ? wordAt(line, from) : `${wordAt(line, from)} ${words}`;
    const bound = BEFORE.get(words);
    if (bound !== undefined) found = { bound, from, words };
  }
  return found;
}

// "Over three decades" and "under Article 8" are no hedges; "for over 30 years" is. "Some" hedges only a larger number.
function isPreposition(line: Line, phrase: { readonly from: number; readonly words: string }, amount: Amount): boolean {
  const size = amount.value ?? amount.min ?? 0;
  if (phrase.words === 'some') return size < 4 && amount.kind === 'count';
  if (phrase.words === 'over' && isDuration(amount)) {
    return !/^(for|in|after|took|take|takes|last|lasted|lasting|lasts|spent|of|just|well|by|is|was|been)$/.test(
      wordAt(line, phrase.from - 1),
    );
  }
  return false;
}

function isDuration(amount: Amount): boolean {
  return amount.kind === 'duration';
}
