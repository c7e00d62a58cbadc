import type { Quotation } from './claim.ts';
import type { Reading } from './reading.ts';

/** The quotations of an article, in text order, with their speakers. */
export function findQuotations(_reading: Reading): Quotation[] {
  return [];
}
