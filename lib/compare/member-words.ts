import type { Quantity } from '../claims/claim.ts';
import { keysOf } from './figure-keys.ts';
import { lineWords } from './line-likeness.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The figures of one article, and how often each word stands beside one of them. */
export interface MemberWords {
  readonly figures: readonly Quantity[];
  readonly vocabulary: Vocabulary;
  readonly count: ReadonlyMap<string, number>;
  /** How many of the lines they are printed in have each word. */
  readonly lines: ReadonlyMap<string, number>;
  readonly seen: Seen;
}

/** Figures that are taken to have been seen beside those printed, and how many of them have any one word. */
interface Seen {
  readonly figures: number;
  readonly having: number;
}

/** A word beside a figure stands beside the same figure elsewhere about as often as not. */
const WORD_AGAIN = 0.35;
const WORD_MOST = 3.5;
/**
 * A short report has few figures to read off how common a word is: as if ten more had been seen, three in a hundred of which have any word.
 * Without, no word beside one of five figures told anything.
 */
const SEEN = { figures: 10, having: 0.3 } satisfies Seen;
/** Nothing is taken to be so but what an article prints: what it takes to say that two figures differ. */
const PRINTED: Seen = { figures: 1, having: 1 };

/** Counts the words beside the figures of an article, and in their lines: a word beside one of them tells most, one beside all nothing. */
export function memberWords(figures: readonly Quantity[], vocabulary: Vocabulary): MemberWords {
  const count = new Map<string, number>();
  const lines = new Map<string, number>();
  for (const figure of figures) {
    const { stems, kin, names } = keysOf(figure, vocabulary);
    const keys = [...stems, ...[...kin.keys()].map(kinKey), ...[...names].map(nameKey)];
    for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
    for (const word of lineWords(figure, vocabulary)) lines.set(word, (lines.get(word) ?? 0) + 1);
  }
  return { figures, vocabulary, count, lines, seen: SEEN };
}

/** The same, with nothing taken for granted of words in short reports. */
export function asPrinted(words: MemberWords): MemberWords {
  return { ...words, seen: PRINTED };
}

/** How much rarer a shared word is beside other figures than beside the same one, in bits. */
export function gain(key: string, here: MemberWords, there: MemberWords): number {
  return Math.max(0, Math.min(WORD_MOST, Math.log2(WORD_AGAIN / shareOfOthers('count', key, here, there))));
}

/** How rare a word is among the lines of two articles, in bits. */
export function rarity(word: string, here: MemberWords, there: MemberWords): number {
  return Math.max(0, -Math.log2(shareOfOthers('lines', word, here, there)));
}

/** How many of the other figures of an article have a word that stands beside one of them, of the two where it is more. */
function shareOfOthers(kind: 'count' | 'lines', key: string, here: MemberWords, there: MemberWords): number {
  const shares = [here, there].flatMap(({ figures, seen, [kind]: having }) =>
    // The only figure of an article has nothing beside it to be told from: what is common is read off the other article.
    figures.length < 2 ? [] : [((having.get(key) ?? 1) - 1 + seen.having) / (figures.length - 1 + seen.figures)],
  );
  return shares.length === 0 ? 1 : Math.max(...shares);
}

/** What a class of near-synonyms is counted under: words, classes and names share one map, and a stem begins with neither mark. */
export function kinKey(kin: number): string {
  return `#${kin}`;
}

/** What a name is counted under. */
export function nameKey(name: string): string {
  return `@${name}`;
}
