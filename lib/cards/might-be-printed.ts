import type { Quantity } from '../claims/claim.ts';
import { isMeasured, isSpan } from '../claims/unit-kinds.ts';
import { identify, isSameDimension } from '../compare/figure-identity.ts';
import { significantDigits } from '../compare/figure-interval.ts';
import { areCompatible } from '../compare/figure-values.ts';
import { numeralsIn } from '../compare/numerals.ts';
import type { Vocabulary } from '../compare/vocabulary.ts';

/** From here a round number is a number, not a way of counting. */
const TELLING = 1000;
/** Another number of one count is not this many times as large, and shares its noun and two words more. */
const SAME_COUNT_RATIO = 2;
const SAME_COUNT_TERMS = 3;
const SAME_COUNT = 0.65;
/** "A third" is 33 per cent, give or take the rounding of the one and the other. */
const FRACTION_REACH = 0.015;
const WHOLE = 100;

/**
 * Whether an article might print a figure after all, of a measure or in a unit we could not recognise: the same number
 * of anything, a number that fits it among the same words, a fraction for its percentage, what is left of a hundred. Then
 * a card that says "only here" or "not mentioned" could be refuted by looking, so there is none.
 */
export function mightBePrinted(figure: Quantity, figures: readonly Quantity[], vocabulary: Vocabulary): boolean {
  return figures.some((other) => {
    if (figure.value === null || other.value === null) return false;
    if (figure.value === other.value)
      return (isTelling(figure.value) && !areOfTwoKinds(figure, other)) || isSameDimension(figure, other, vocabulary);
    if (isFractionOf(figure, other) || isFractionOf(other, figure)) return true;
    if (isRestOf(figure, other)) return identify(figure, other, vocabulary).sharedTerms.length > 0;
    if (!isSameDimension(figure, other, vocabulary) || !areCompatible(figure, other)) return false;
    return significantDigits(figure.value) >= 2 && identify(figure, other, vocabulary).sharedTerms.length > 0;
  });
}

/**
 * Whether an article prints another number of what a figure counts, for all that its words say: of another day, or of the same
 * with a word too few to be sure. It is then neither missing there nor only here.
 */
export function mightBeCounted(figure: Quantity, figures: readonly Quantity[], vocabulary: Vocabulary): boolean {
  return figures.some((other) => {
    if (other.salience === 'noise' || other.value === null || figure.value === null) return false;
    if (!isSameDimension(figure, other, vocabulary) || other.role !== figure.role) return false;
    const ratio = Math.max(figure.value, other.value) / Math.max(1e-9, Math.min(figure.value, other.value));
    if (ratio > SAME_COUNT_RATIO) return false;
    const { score, sameCore, sharedTerms, subjectsApart } = identify(figure, other, vocabulary);
    return sameCore && subjectsApart === null && sharedTerms.length >= SAME_COUNT_TERMS && score >= SAME_COUNT;
  });
}

/**
 * Whether a figure's own digits stand among the numbers of a text ("14,210" but not of "114,210"), other than as what they cannot
 * be: the 14 of €14m is no count of games.
 */
export function printsNumber(numerals: readonly string[], figure: Quantity, figures: readonly Quantity[]): boolean {
  const digits = numeralsIn(figure.text)[0];
  if (digits === undefined || digits.replace('.', '').length < 2) return false;
  const printed = numerals.filter((numeral) => numeral === digits).length;
  const others = figures.filter((other) => areOfTwoKinds(figure, other) && numeralsIn(other.text)[0] === digits);
  return printed > others.length;
}

/** Whether two figures say of themselves that they are two: sums of two currencies, a share and a sum, a count and an age. */
function areOfTwoKinds({ unit }: Quantity, other: Quantity): boolean {
  return unit !== other.unit && hasSize(other) && (hasSize({ unit }) || unit !== 'none');
}

/** Money, a share or a span of time ("aged 57", "31 years"): no count of anything else. */
function hasSize({ unit }: Pick<Quantity, 'unit'>): boolean {
  return isMeasured(unit) || isSpan(unit);
}

function isTelling(value: number): boolean {
  return significantDigits(value) >= 2 || Math.abs(value) >= TELLING;
}

/** "A 23 per cent cut in benefits" where another has 77 per cent of them paid: one fact. */
function isRestOf(a: Quantity, b: Quantity): boolean {
  return a.unit === 'percent' && b.unit === 'percent' && (a.value ?? 0) + (b.value ?? 0) === WHOLE;
}

function isFractionOf(share: Quantity, percent: Quantity): boolean {
  if (percent.unit !== 'percent' || share.unit === 'percent' || share.value === null || percent.value === null)
    return false;
  return share.value > 0 && share.value < 1 && Math.abs(share.value - percent.value / 100) <= FRACTION_REACH;
}
