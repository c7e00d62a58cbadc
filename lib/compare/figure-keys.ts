import type { Quantity } from '../claims/claim.ts';
import type { StemWords } from '../languages/text-words.ts';
import { stem } from '../text/stems.ts';
import type { Side, Vocabulary } from './vocabulary.ts';

/** What stands around a figure, as two figures are compared by it. */
export interface FigureKeys {
  /** Stems of the words of its clause, nearest first, without what says nothing of what is counted. */
  readonly stems: readonly string[];
  /** The classes of near-synonyms those words are in, each with one of them. */
  readonly kin: ReadonlyMap<number, string>;
  /** Single words of the names of its clause, as stems. */
  readonly names: ReadonlySet<string>;
  /** The last words of its names of several, as stems: what "the Marlow Trust" may be called elsewhere. */
  readonly bodies: ReadonlySet<string>;
  /** The opposites among its nearest words. */
  readonly sides: readonly Side[];
  /** Its clause is of somebody beside the story: "another maker took back 900 kettles". */
  readonly isOfAnother: boolean;
}

/** So near a figure its verb and its noun stand; opposites further off speak of something else. */
const NEAREST = 4;

/** What stands so near behind a counted noun is said of it: "900 kettles of another maker". */
const BESIDE = 2;

/** There is a share of everything: one word in common says little of what two are of. */
const SHARE_WORDS = 2;

// A figure is compared with every other of its story; what is asked of it alone is worked out once, and held no longer.
const KEYS = new WeakMap<Quantity, FigureKeys>();

/** What a figure is compared by; worked out once a figure. */
export function keysOf(figure: Quantity, vocabulary: Vocabulary): FigureKeys {
  const known = KEYS.get(figure);
  if (known !== undefined) return known;
  const made = makeKeys(figure, vocabulary);
  KEYS.set(figure, made);
  return made;
}

function makeKeys(figure: Quantity, { another, bare, contrasts, kin, stems }: Vocabulary): FigureKeys {
  const words = figure.names.flatMap((name) => name.split(' ')).filter((word) => word.length > 2);
  const names = new Set(words.map((word) => stem(word, stems)));
  const all = [...new Set(figure.terms)];
  const own = all.filter((term) => !bare.has(term.toLowerCase()) && !names.has(term));
  const classes = new Map(
    all.flatMap((term) => (kin.get(term) ?? []).map((each): [number, string] => [each, term])).reverse(),
  );
  const sides = own.slice(0, NEAREST).flatMap((term) => contrasts.get(term) ?? []);
  // "Another 40 jobs" are more of the same.
  const isOfAnother = figure.role !== 'increment' && speaksOfAnother(figure, another, stems);
  const bodies = new Set(
    figure.names.flatMap((name) => (name.includes(' ') ? [stem(name.slice(name.lastIndexOf(' ') + 1), stems)] : [])),
  );
  return { stems: own, kin: classes, names, bodies, sides, isOfAnother };
}

/** "Another maker took back 900 kettles", "900 kettles of another maker"; who was "left to find another way" is no other. */
function speaksOfAnother({ measure, head }: Quantity, another: ReadonlySet<string>, stems: StemWords): boolean {
  const words = measure.toLowerCase().split(' ');
  const at = words.findIndex((word) => another.has(word));
  if (at < 0) return false;
  const counted = words.findIndex((word) => word === head || stem(word, stems) === stem(head, stems));
  return counted < 0 || at < counted || at <= counted + BESIDE;
}

/**
 * Whether two clauses have a word in common, or one that stands for it: the counted noun is none, but a body's name may be. Of shares it
 * takes two such words: bonds and a loan both carry interest.
 */
export function sharesWord(figure: Quantity, other: Quantity, vocabulary: Vocabulary): boolean {
  const nouns = [figure, other].flatMap(({ unit, head }) => [
    stem(unit, vocabulary.stems),
    stem(head, vocabulary.stems),
  ]);
  const [mine, theirs] = [keysOf(figure, vocabulary), keysOf(other, vocabulary)];
  const isTold = (word: string): boolean => !nouns.includes(word);
  const shared = new Set([
    ...mine.stems.filter((word) => theirs.stems.includes(word) || theirs.bodies.has(word)),
    ...theirs.stems.filter((word) => mine.bodies.has(word)),
  ]);
  for (const [each, word] of mine.kin) {
    const kin = theirs.kin.get(each);
    if (kin !== undefined && isTold(kin) && !shared.has(kin)) shared.add(word);
  }
  return [...shared].filter(isTold).length >= (figure.unit === 'percent' ? SHARE_WORDS : 1);
}

/** Whether two figures stand beside opposites: "12 killed" and "12 injured". */
export function areOpposed(a: FigureKeys, b: FigureKeys): boolean {
  return a.sides.some(
    ({ list, side }) =>
      b.sides.some((other) => other.list === list && other.side !== side) &&
      !b.sides.some((other) => other.list === list && other.side === side) &&
      !a.sides.some(
        (each) => each.list === list && b.sides.some((other) => other.list === list && other.side === each.side),
      ),
  );
}
