import type { Token } from '../../text/tokens.ts';
import { factsOf, gluedLength, isBodyTitle, type Lexicon, NO_FACTS, type WordFacts } from './lexicon.ts';
import { withoutPossessive } from './possessives.ts';

/** A name as printed, taken apart by its own words alone: read once an article, however often it is printed. */
export interface PrintedName {
  /** All of it. */
  readonly printed: string;
  /** The titles it begins with, in lower case. */
  readonly titles: readonly string[];
  /** The name itself as printed, titles and suffixes off; empty when it is a role alone ("Prime Minister"). */
  readonly name: string;
  /** How many words it has. */
  readonly words: number;
  /** Its first and last word as keys. */
  readonly first: string;
  readonly last: string;
  /** Nothing but days and months. */
  readonly dated: boolean;
  /** Whether its words say that it is a body's. */
  readonly body: boolean;
}

/** One word of a printed name, looked up once. */
interface NameWord {
  readonly text: string;
  /** In lower case, without point and possessive. */
  readonly bare: string;
  readonly facts: WordFacts;
  /** Printed without a capital, as links between names are. */
  readonly small: boolean;
}

const NO_TITLES: readonly string[] = [];

/** Takes a printed name apart: "Home Secretary Ann Lee" has two titles. `from` and `to` index its tokens. */
export function readPrinted(
  printed: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): PrintedName {
  if (isPlain(tokens, from, to, lexicon)) {
    const words = to - from + 1;
    const last = withoutPossessive((tokens[to] as Token).lower);
    const first = from === to ? last : (tokens[from] as Token).lower;
    const body = isPlainBody(tokens, from, to, lexicon) || isAcronyms(printed);
    return { printed, titles: NO_TITLES, name: printed, words, first, last, dated: false, body };
  }
  const parts = printed.split(' ').map((text) => nameWord(text, lexicon));
  const titles = titleLength(parts, lexicon);
  const core = coreOf(parts.slice(titles));
  return {
    printed,
    titles: parts.slice(0, titles).map((part) => part.bare),
    name: core.map((word) => word.text).join(' '),
    words: core.length,
    first: nameKey(core[0]?.text),
    last: nameKey(core.at(-1)?.text),
    dated: core.length > 0 && core.every((word) => word.facts.calendar) && !isMonthSurname(core),
    body: isBody(core),
  };
}

// "May" alone stands among the names only where it is a surname.
function isMonthSurname(core: readonly NameWord[]): boolean {
  return core.length === 1 && core[0]?.facts.calendarName === true;
}

// Most names: words with nothing between them, none of which says anything of the others.
function isPlain(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at <= to; at++) {
    const { kind, lower } = tokens[at] as Token;
    if (kind !== 'word' || factsOf(lexicon, at === to ? withoutPossessive(lower) : lower).inName) return false;
  }
  return true;
}

// Of the words of a plain name only one like "Council" makes it a body's.
function isPlainBody(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at <= to; at++) {
    const { lower } = tokens[at] as Token;
    const glued = at === from ? gluedLength(lexicon, lower) : 0;
    const word = glued > 0 ? lower.slice(glued) : lower;
    if (factsOf(lexicon, at === to ? withoutPossessive(word) : word).bodyWord) return true;
  }
  return false;
}

/** Whether a word alone as a name is a body's. */
export function isBodyWord(word: string, lexicon: Lexicon): boolean {
  return isBody([nameWord(word, lexicon)]);
}

/** A word of a name by which it is found again: in lower case, without the possessive. */
export function nameKey(word: string | undefined): string {
  return word === undefined ? '' : withoutPossessive(word.toLowerCase());
}

function nameWord(text: string, lexicon: Lexicon): NameWord {
  const bare = bareOf(text);
  return { text, bare, facts: factsOf(lexicon, bare), small: text === bare };
}

// The words of a name say that it is a body's: a word like "Council", a link, or capitals throughout.
function isBody(words: readonly NameWord[]): boolean {
  const says = words.some(
    ({ facts, small }) => facts.bodyWord || (small && (facts.nameLink || facts.and || facts.definite)),
  );
  return says || words.every((word) => isAcronyms(word.text));
}

// The name proper: without "former", without what it is of, without "Jr".
function coreOf(parts: readonly NameWord[]): readonly NameWord[] {
  let core = parts;
  while (core.length > 1 && core[0]?.facts.lately) core = core.slice(1);
  if (core[0]?.small && core[0].facts.nameLink) {
    const definite = core[1]?.small && core[1].facts.definite;
    core = core.slice(definite && core.length > 3 ? 3 : 2);
  }
  const link = core.findIndex(
    ({ facts, small }, at) => at > 1 && small && (facts.nameLink || facts.and || facts.placed),
  );
  if (link > 1 && !isBody(core.slice(0, link))) core = core.slice(0, link); // "Ann Lee for the Gazette"
  while (core.length > 1 && core.at(-1)?.facts.suffix) core = core.slice(0, -1);
  return core;
}

function titleLength(whole: readonly NameWord[], lexicon: Lexicon): number {
  const parts = whole.slice(0, endOfNamed(whole));
  for (let at = parts.length - 1; at >= 0; at--) {
    const { bare, facts: own } = parts[at] as NameWord;
    const hyphen = bare.lastIndexOf('-');
    const facts = hyphen < 0 ? own : factsOf(lexicon, bare.slice(hyphen + 1)); // "Attorney-General"
    if (!facts.role && !facts.honorific) continue;
    if (at === parts.length - 1) {
      if (parts.every((part) => isTitleWord(part.facts))) return parts.length;
      continue; // "Ann King": a surname that is a role elsewhere
    }
    const rest = parts.slice(at + 1);
    const link = rest.findIndex((part, k) => k > 1 && part.small && part.facts.nameLink); // "Senator Ann Lee of Maine"
    const linked = rest[0]?.small && rest[0].facts.of;
    return isBody(link > 1 ? rest.slice(0, link) : rest) && !linked && facts.bodies === 0 ? 0 : at + 1;
  }
  const opener = parts.length > 1 && !parts[1]?.small ? parts[0] : undefined;
  if (opener !== undefined && isBodyTitle(opener.facts)) return 1; // "Automaker Marl Motor"

  const { party, role } = parts[0]?.facts ?? NO_FACTS;
  // "Republican Lee", "Democratic Ann Lee": not "Democratic Voice", which is no politician's.
  const partisan = party && parts.length < 4 && parts.length > (role ? 1 : 2);
  return partisan && !isBody(parts) ? 1 : 0;
}

// "Ann Lee of Our Lady of Marl": behind somebody's name and "of" a word like "Lady" is no title of theirs.
function endOfNamed(parts: readonly NameWord[]): number {
  const link = parts.findIndex(({ facts, small }) => small && facts.of);
  if (link < 2) return parts.length;
  const plain = parts.slice(0, link).every(({ facts, small }) => !small && !isTitleWord(facts) && !facts.bodyWord);
  return plain ? link : parts.length;
}

function isTitleWord(facts: WordFacts): boolean {
  return facts.role || facts.modifier || facts.honorific || facts.nameLink || facts.definite;
}

// Nothing but words in capitals throughout.
function isAcronyms(words: string): boolean {
  const second = words.charCodeAt(1);
  if (second >= 0x61 && second <= 0x7a) return false; // nearly all names
  return words
    .split(' ')
    .every((word) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase());
}

function bareOf(word: string): string {
  return withoutPossessive(word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase();
}
