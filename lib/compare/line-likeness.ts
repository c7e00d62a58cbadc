import type { Quantity } from '../claims/claim.ts';
import { stem } from '../text/stems.ts';
import { tokenize } from '../text/tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A figure as it may be kept: with the printed line it stands in. */
type LinedQuantity = Quantity & { readonly printed?: string };

/** Shorter words are small words in every language that has letters; initials say little. */
const LEAST_LETTERS = 3;

// A figure is compared with every other of its story; its line is read once, and held no longer than the figure.
const LINES = new WeakMap<Quantity, ReadonlySet<string>>();

/** The stems of the telling words of the line a figure is printed in; of a figure without one, of its clause. */
export function lineWords(figure: LinedQuantity, { stems, stopWords }: Vocabulary): ReadonlySet<string> {
  const known = LINES.get(figure);
  if (known !== undefined) return known;
  const words = new Set<string>();
  for (const { kind, lower } of tokenize(figure.printed ?? figure.measure)) {
    if (kind === 'word' && lower.length >= LEAST_LETTERS && !stopWords.has(lower)) words.add(stem(lower, stems));
  }
  LINES.set(figure, words);
  return words;
}

/**
 * How alike two lines are, 0 to 1: the cosine of their words, each weighing as much as it is rare among the lines of both articles. Null
 * where no word of one of them is rare.
 */
export function likenessOf(
  mine: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
  weight: (word: string) => number,
): number | null {
  let [own, other, shared] = [0, 0, 0];
  for (const word of mine) {
    const square = weight(word) ** 2;
    own += square;
    if (theirs.has(word)) shared += square;
  }
  for (const word of theirs) other += weight(word) ** 2;
  return own === 0 || other === 0 ? null : shared / Math.sqrt(own * other);
}
