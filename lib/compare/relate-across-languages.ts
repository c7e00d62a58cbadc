import type { Quantity } from '../claims/claim.ts';
import { significantDigits } from './figure-interval.ts';
import type { Related } from './relate-quantities.ts';

/** So many digits, the same to the last, meet by chance in no two reports of one event. */
const SURE_DIGITS = 4;
/** A third article's evidence may be surer: no word was compared. */
const SURENESS = 0.6;

/**
 * Relates two figures of articles in different languages, by what needs no translation: the same number, to the digit, of
 * the same unit, in the same part. Nothing is said to differ, for nothing tells that the two are of one thing.
 */
export function relateAcrossLanguages(a: Quantity, b: Quantity): Related | null {
  if (a.salience === 'noise' || b.salience === 'noise' || a.value === null || a.value !== b.value) return null;
  if (a.unit !== b.unit || a.unit === 'none' || a.role !== b.role || a.bound !== b.bound) return null;
  if (significantDigits(a.value) < SURE_DIGITS || arePeriodsApart(a, b)) return null;
  return { relation: 'agree', identity: SURENESS, reasons: [{ key: 'reason.acrossLanguages' }] };
}

function arePeriodsApart(a: Quantity, b: Quantity): boolean {
  const [x, y] = [a.scope.period, b.scope.period];
  return x !== null && y !== null && (x.from !== y.from || x.to !== y.to);
}
