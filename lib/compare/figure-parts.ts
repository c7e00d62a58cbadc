import type { Quantity } from '../claims/claim.ts';
import { isCurrency, isMeasured } from '../claims/unit-kinds.ts';
import type { Sentence } from '../words/sentence.ts';
import { isSameDimension } from './figure-identity.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A part and its total, by their places in one article's list of figures, and the words that tie them. */
export interface PartOf {
  readonly part: number;
  readonly total: number;
  readonly reason: Sentence;
}

/** Figures of one dimension printed side by side in one sentence, which a total elsewhere may add up. */
export interface Addends {
  readonly operands: readonly number[];
}

/** Two figures this near, with no other figure between them, stand in one phrase. */
const SIDE_BY_SIDE = 60;
/** " and ", or a comma. */
const A_WORD = 5;

/** Letters by which a noun in the singular is known in its plural: "ladies". */
const NOUN_START = 3;

/** A part and its total stand no further apart than this, counted in figures: further on, a list goes on. */
const WITHIN = 12;

/** Parts and totals that one article ties together itself, in one sentence. Never guessed from the numbers. */
export function findParts(figures: readonly Quantity[], vocabulary: Vocabulary): PartOf[] {
  const parts: PartOf[] = [];
  figures.forEach((part, at) => {
    if (part.salience === 'noise' || part.value === null) return;
    for (let other = Math.max(0, at - WITHIN); other <= at + WITHIN && other < figures.length; other++) {
      const total = figures[other];
      if (total === undefined || other === at || total.value === null || total.salience === 'noise') continue;
      if (total.sentence.start !== part.sentence.start || total.value <= part.value) continue;
      const reason = isSameDimension(part, total, vocabulary) ? tie(part, total) : null;
      if (reason !== null) parts.push({ part: at, total: other, reason });
    }
  });
  return [...parts, ...sumParts(figures, vocabulary)];
}

/** "Nine vans stood idle, five at the depot and four at the port": a sentence that counts a whole and then what makes it up. */
function sumParts(figures: readonly Quantity[], vocabulary: Vocabulary): PartOf[] {
  return findAddends(figures, vocabulary).flatMap(({ operands }) => {
    const [at = 0] = operands;
    const sum = operands.reduce((all, index) => all + (figures[index]?.value ?? 0), 0);
    const total = figures.findLastIndex(
      (each, index) => index < at && isWhole(each, figures[at] as Quantity, sum, vocabulary),
    );
    const reason = { key: 'reason.oneOfTwo' } as const;
    return total < 0 ? [] : operands.map((part) => ({ part, total, reason }));
  });
}

function isWhole(total: Quantity, part: Quantity, sum: number, vocabulary: Vocabulary): boolean {
  if (total.salience === 'noise' || total.unit === 'percent' || total.sentence.start !== part.sentence.start)
    return false;
  if (total.value === null || Math.abs(total.value - sum) > 1e-9 * Math.max(1, sum)) return false;
  // "A 10-point lead, a 7-point lead and a 3-point lead": what is said alike of each is a list of three.
  return isSameDimension(total, part, vocabulary) && !(isWholeNumber(total, part) && nounOf(total) === nounOf(part));
}

/** Counts, which come to each other by chance; sums of money and decimals do not. */
function isWholeNumber({ unit, value }: Quantity, part: Quantity): boolean {
  return !isCurrency(unit) && Number.isInteger(value) && Number.isInteger(part.value);
}

/** The noun a figure is printed with, or nothing where it leaves it unsaid. */
function nounOf({ head, text }: Quantity): string {
  return head !== '' && text.toLowerCase().includes(head.slice(0, NOUN_START)) ? head : '';
}

/** Pairs of neighbouring figures in one sentence that could be the parts of a total printed elsewhere. */
export function findAddends(figures: readonly Quantity[], vocabulary: Vocabulary): Addends[] {
  const found: Addends[] = [];
  // The number of a flight or a date between two figures is neither.
  const told = figures.flatMap((figure, index) => (figure.salience === 'noise' ? [] : [index]));
  for (let at = 1; at < told.length; at++) {
    const operands = [told[at - 1] as number, told[at] as number] as const;
    const [before, after] = [figures[operands[0]] as Quantity, figures[operands[1]] as Quantity];
    if (before.value === null || after.value === null) continue;
    if (before.sentence.start !== after.sentence.start || after.start - before.end > SIDE_BY_SIDE) continue;
    if (!isSameDimension(before, after, vocabulary) && !areListed(before, after)) continue;
    if (before.bound === 'exact' && after.bound === 'exact') found.push({ operands });
  }
  return found;
}

/** "1,208 plates and 45 spoons": counts of two things with no more than a word between them. */
function areListed(before: Quantity, after: Quantity): boolean {
  return isCounted(before) && isCounted(after) && after.start - before.end <= A_WORD;
}

function isCounted({ unit, head }: Quantity): boolean {
  return unit === head && !isMeasured(unit);
}

function tie(part: Quantity, total: Quantity): Sentence | null {
  if (part.role === 'subset' && total.start < part.start) return { key: 'reason.included' };
  if (part.role === 'increment' && total.role === 'total') return { key: 'reason.addition' };
  return null;
}
