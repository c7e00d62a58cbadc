import type { Token } from '../../text/tokens.ts';
import { isPossessive } from './frame.ts';
import { factsOf, type Lexicon, type WordFacts } from './lexicon.ts';

/** A name as printed, taken apart by its own words alone: read once an article, however often it is printed. */
export interface PrintedName {
  readonly name: string;
  /** All its words in lower case, without points and possessives. */
  readonly bares: readonly string[];
  /** How many of them are titles. */
  readonly titles: number;
  /** The words of the name itself, as printed. */
  readonly words: readonly string[];
  /** Its first and last word as keys. */
  readonly first: string;
  readonly last: string;
  /** Nothing but days and months. */
  readonly dated: boolean;
}

const NO_WORDS: readonly string[] = [];

/** Takes a printed name apart: "Home Secretary Ann Lee" has two titles. `from` and `to` index its tokens. */
export function readPrinted(
  name: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): PrintedName {
  if (isPlain(tokens, from, to, lexicon)) {
    const first = (tokens[from] as Token).lower;
    const words = from === to ? [name] : name.split(' ');
    return {
      name,
      bares: NO_WORDS,
      titles: 0,
      words,
      first: from === to ? withoutClitic(first) : first,
      last: withoutClitic((tokens[to] as Token).lower),
      dated: false,
    };
  }
  const parts = name.split(' ');
  const bares = parts.map(bare);
  const titles = titleLength(parts, bares, lexicon);
  const words = coreOf(parts.slice(titles), lexicon);
  const dated = words.length > 0 && words.every((word) => factsOf(lexicon, word.toLowerCase()).calendar);
  return { name, bares, titles, words, first: nameKey(words[0]), last: nameKey(words.at(-1)), dated };
}

// Most names: words with nothing between them, none of which says anything of the others.
function isPlain(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at <= to; at++) {
    const { kind, lower } = tokens[at] as Token;
    if (kind !== 'word' || factsOf(lexicon, at === to ? withoutClitic(lower) : lower).inName) return false;
  }
  return true;
}

/** Whether the words of a name say that it is a body's: a word like "Council", a link, or capitals throughout. */
export function isBodyName(words: readonly string[], lexicon: Lexicon): boolean {
  const says = words.some((word) => {
    const facts = factsOf(lexicon, bare(word));
    return facts.bodyWord || (word === word.toLowerCase() && (facts.nameLink || facts.and || facts.definite));
  });
  return says || words.every(isAcronym);
}

/** A word of a name by which it is found again: in lower case, without the possessive. */
export function nameKey(word: string | undefined): string {
  return withoutClitic((word ?? '').toLowerCase());
}

function withoutClitic(lower: string): string {
  return isPossessive(lower) ? lower.slice(0, lower.endsWith('s') ? -2 : -1) : lower;
}

// The name proper: without "former", without what it is of, without "Jr".
function coreOf(core: string[], lexicon: Lexicon): string[] {
  while (core.length > 1 && factsIn(lexicon, core[0]?.toLowerCase()).lately) core.shift();
  if (factsIn(lexicon, core[0]).nameLink)
    core.splice(0, factsIn(lexicon, core[1]).definite && core.length > 3 ? 3 : Math.min(core.length, 2));
  const link = core.findIndex(
    (word, at) =>
      at > 1 && (factsIn(lexicon, word).nameLink || factsIn(lexicon, word).and || factsIn(lexicon, word).placed),
  );
  if (link > 1 && !isBodyName(core.slice(0, link), lexicon)) core.splice(link); // "Ann Lee for the Gazette"
  while (core.length > 1 && factsIn(lexicon, bare(core.at(-1) ?? '')).suffix) core.pop();
  return core;
}

function titleLength(parts: readonly string[], bares: readonly string[], lexicon: Lexicon): number {
  for (let at = parts.length - 1; at >= 0; at--) {
    const whole = bares[at] ?? '';
    const facts = factsOf(lexicon, whole.slice(whole.lastIndexOf('-') + 1)); // "Attorney-General"
    if (!facts.role && !facts.honorific) continue;
    if (at === parts.length - 1) {
      if (bares.every((part) => isTitleWord(factsOf(lexicon, part)))) return parts.length;
      continue; // "Ann King": a surname that is a role elsewhere
    }
    const rest = parts.slice(at + 1);
    const link = rest.findIndex((part, k) => k > 1 && factsOf(lexicon, part).nameLink); // "Senator Ann Lee of Maine"
    const linked = factsOf(lexicon, rest[0] ?? '').of;
    return isBodyName(link > 1 ? rest.slice(0, link) : rest, lexicon) && !linked ? 0 : at + 1;
  }
  const partisan = parts.length > 1 && parts.length < 4 && factsOf(lexicon, bares[0] ?? '').party;
  return partisan && !isBodyName(parts, lexicon) ? 1 : 0;
}

function factsIn(lexicon: Lexicon, word: string | undefined): WordFacts {
  return factsOf(lexicon, word ?? '');
}

function isTitleWord(facts: WordFacts): boolean {
  return facts.role || facts.modifier || facts.honorific || facts.nameLink || facts.definite;
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function bare(word: string): string {
  let end = word.length;
  if (word.endsWith('.')) end--;
  const whole = end === word.length ? word : word.slice(0, end);
  if (isPossessive(whole)) end -= whole.endsWith('s') ? 2 : 1;
  return word.slice(0, end).toLowerCase();
}
