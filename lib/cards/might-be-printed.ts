import type { Quantity } from '../claims/claim.ts';
import { identify, isSameDimension } from '../compare/figure-identity.ts';
import { significantDigits } from '../compare/figure-interval.ts';
import { areCompatible } from '../compare/figure-values.ts';

/** From here a round number is a number, not a way of counting. */
const TELLING = 1000;
/** "A third" is 33 per cent, give or take the rounding of the one and the other. */
const FRACTION_REACH = 0.015;

/**
 * Whether an article might print a figure after all, of a measure or in a unit we could not recognise: the same number
 * of anything, a number that fits it among the same words, a fraction for its percentage. Then a card that says "only
 * here" or "not mentioned" could be refuted by looking, so there is none.
 */
export function mightBePrinted(figure: Quantity, figures: readonly Quantity[]): boolean {
  return figures.some((other) => {
    if (figure.value === null || other.value === null) return false;
    if (figure.value === other.value) return isTelling(figure.value) || isSameDimension(figure, other);
    if (isFractionOf(figure, other) || isFractionOf(other, figure)) return true;
    if (!isSameDimension(figure, other) || !areCompatible(figure, other)) return false;
    return significantDigits(figure.value) >= 2 && identify(figure, other).sharedTerms.length > 0;
  });
}

/** Whether a text prints a figure's own digits as a number of their own ("14,210" but not of "114,210"). */
export function printsNumber(text: string, figure: Quantity): boolean {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(figure.text)?.[0];
  if (digits === undefined || digits.replace(/\D/g, '').length < 2) return false;
  for (let at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1)) {
    const isWhole = !/[\d.,]/.test(text[at - 1] ?? ' ') && !/^(?:\d|[.,]\d)/.test(text.slice(at + digits.length));
    if (isWhole) return true;
  }
  return false;
}

function isTelling(value: number): boolean {
  return significantDigits(value) >= 2 || Math.abs(value) >= TELLING;
}

function isFractionOf(share: Quantity, percent: Quantity): boolean {
  if (percent.unit !== 'percent' || share.unit === 'percent' || share.value === null || percent.value === null)
    return false;
  return share.value > 0 && share.value < 1 && Math.abs(share.value - percent.value / 100) <= FRACTION_REACH;
}
