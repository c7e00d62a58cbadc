import type { Quantity } from '../claims/claim.ts';
import { isMeasured } from '../claims/unit-kinds.ts';
import { stem } from '../text/stems.ts';
import type { FigureEntry } from './figure-entry.ts';
import { tellingDigits } from './figure-interval.ts';
import { kinshipOf } from './figure-kinds.ts';
import { timesAsLarge } from './figure-values.ts';
import { asPrinted, type MemberWords } from './member-words.ts';
import { mayExclude, type Related } from './relate-quantities.ts';
import type { Vocabulary } from './vocabulary.ts';
import { weighFigures } from './weigh-figures.ts';
import { whyDiffer } from './why-related.ts';

/** Two figures of two articles that cannot both be right of one thing. */
export interface Difference extends Related {
  readonly a: FigureEntry;
  readonly b: FigureEntry;
}

/** Figures further apart than this are of two things. */
const MOST_RATIO = 1.6;
/** Further apart than this, neither would be meant where the other is: fifteen volunteers are no rival of two years' pay. */
const FAR_RATIO = 4;
/** Below, a count is of whatever the sentence has two or three of. */
const LEAST_VALUE = 5;
/** What the shared words must be worth, and how many there must be: the counted noun alone is not enough. */
const NEEDED = {
  slip: { words: 1, bits: 0 },
  measure: { words: 1, bits: 0.8 },
  count: { words: 2, bits: 0.8 },
  share: { words: 2, bits: 2 },
  few: { words: 3, bits: 4 },
} as const;
const SURENESS = 0.8;

/**
 * Differences by what is left over: each article has one figure of a kind that meets none of the other's, they stand among the same
 * words, and both are exact. A list, a range, a running count of other words leaves more than one, and is passed over.
 */
export function findDifferences(
  mine: readonly FigureEntry[],
  theirs: readonly FigureEntry[],
  here: MemberWords,
  there: MemberWords,
): Difference[] {
  const found: Difference[] = [];
  const [own, others] = [asPrinted(here), asPrinted(there)];
  for (const a of mine) {
    for (const b of theirs) {
      if (!couldExclude(a.figure, b.figure, here.vocabulary) || !isAlone(a, b, theirs) || !isAlone(b, a, mine))
        continue;
      const evidence = weighFigures(a.figure, b.figure, own, others);
      if (evidence === null || evidence.isApart) continue;
      const needed = needs(a.figure, b.figure, here.vocabulary);
      if (evidence.shared < needed.words || evidence.wordBits < needed.bits) continue;
      const reasons = whyDiffer(a.figure, b.figure, evidence.kin, here.vocabulary);
      found.push({ a, b, relation: 'differ', identity: SURENESS, reasons });
    }
  }
  return found;
}

function couldExclude(a: Quantity, b: Quantity, vocabulary: Vocabulary): boolean {
  if (a.value === null || b.value === null || a.unit === 'none' || b.unit === 'none') return false;
  if (a.bound !== 'exact' || b.bound !== 'exact') return false;
  if ((timesAsLarge(a, b) ?? Number.POSITIVE_INFINITY) > MOST_RATIO) return false;
  // A rise has a direction and a base that the number does not show; only a slip tells that one number was meant.
  if (!isSlip(a.value, b.value) && (a.role !== b.role || a.role === 'change')) return false;
  // By two nouns, however near, only a slip is told: "14 games" and "19 matches" may be at home and in all.
  if (!isSlip(a.value, b.value) && a.unit !== b.unit) return false;
  return isPlain(a) && isPlain(b) && mayExclude(a, b, vocabulary);
}

function isPlain({ role, unit }: Quantity): boolean {
  return role === 'level' || role === 'total' || (role === 'change' && unit === 'percent');
}

/** Whether no other figure left over in the other article could be meant. */
function isAlone({ figure, vocabulary }: FigureEntry, partner: FigureEntry, others: readonly FigureEntry[]): boolean {
  const own = kinshipOf(figure, partner.figure, vocabulary);
  if (own !== 'same' && own !== 'near') return false;
  const isSlipped = isSlip(figure.value ?? 0, partner.figure.value ?? 0);
  return others.every((other) => {
    if (other === partner || other.figure.value === partner.figure.value) return true;
    // So far apart that nobody would have meant the one by the other.
    if ((timesAsLarge(figure, other.figure) ?? 0) > (isSlipped ? MOST_RATIO : FAR_RATIO)) return true;
    const kinship = kinshipOf(figure, other.figure, vocabulary);
    return kinship !== 'same' && kinship !== 'near';
  });
}

function needs(a: Quantity, b: Quantity, { kin, stems }: Vocabulary): (typeof NEEDED)[keyof typeof NEEDED] {
  if (isSlip(a.value ?? 0, b.value ?? 0)) return NEEDED.slip;
  if (Math.min(a.value ?? 0, b.value ?? 0) < LEAST_VALUE && a.unit !== 'percent') return NEEDED.few;
  if (a.unit === 'people' || isMeasured(a.unit)) return NEEDED.share;
  // A unit of time or length is no word of the clause; a noun is.
  return a.terms.includes(stem(a.unit, stems)) || kin.has(stem(a.unit, stems)) ? NEEDED.count : NEEDED.measure;
}

/** The same digits in another order: a slip of somebody's pen says that one number was meant. */
export function isSlip(x: number, y: number): boolean {
  const [own, other] = [tellingDigits(x), tellingDigits(y)];
  return own.length >= 2 && own !== other && [...own].sort().join('') === [...other].sort().join('');
}
