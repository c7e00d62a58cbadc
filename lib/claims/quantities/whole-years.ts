import type { Period } from '../claim.ts';

/** The days from the first of one year to the last of another. */
export function wholeYears(first: number, last: number): Period {
  return { from: `${first}-01-01`, to: `${last}-12-31` };
}
