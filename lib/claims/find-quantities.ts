import type { Quantity, Quotation } from './claim.ts';
import type { Reading } from './reading.ts';

/** The figures of an article's body, in text order. `quotations` tell which stand inside somebody's words. */
export function findQuantities(_reading: Reading, _quotations: readonly Quotation[]): Quantity[] {
  return [];
}
