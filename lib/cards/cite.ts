import { isMeasured } from '../claims/unit-kinds.ts';
import type { Vocabulary } from '../compare/vocabulary.ts';
import { printedLine } from './printed-line.ts';

// A source with half a clause in front of it is not one to name in a sentence of ours.
const SOURCE_WORDS = 6;

/** A figure's source where it can stand in a sentence by itself: "the council", "Ada Marlow"; else null. */
export function citableSource(attribution: string | null, { speakers }: Vocabulary): string | null {
  if (attribution === null) return null;
  const words = attribution.split(/\s+/);
  const opener = (words[0] ?? '').toLowerCase().replaceAll('’', "'");
  // "Die Polizei" names a source, and "die" alone points at one.
  const isNameless = speakers.pronouns.has(opener) && (words.length === 1 || !speakers.article.test(`${opener} `));
  if (isNameless || words.length > SOURCE_WORDS) return null;
  return speakers.article.test(attribution.toLowerCase())
    ? attribution.charAt(0).toLowerCase() + attribution.slice(1)
    : attribution;
}

/** A figure in the words to cite it by: as printed; with its clause where the number stands alone ("2,408", "two"). */
export function citeFigure(figure: {
  readonly text: string;
  readonly unit: string;
  readonly printed?: string;
}): string {
  const isBare = !/\s/.test(figure.text.trim()) && !isMeasured(figure.unit);
  return isBare ? printedLine(figure) : figure.text;
}
