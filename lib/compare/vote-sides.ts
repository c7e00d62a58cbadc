import type { Quantity } from '../claims/claim.ts';

const JOINED = /^(\d{1,3})[-–](\d{1,3})(?!\d)/;

/** Both sides of a vote that one figure prints, "31-24", its value being the first of them; null for every other figure. */
export function voteSides({ text, value }: Quantity): readonly [number, number] | null {
  const [, first, second] = JOINED.exec(text) ?? [];
  return value !== null && Number(first) === value ? [value, Number(second)] : null;
}

/** Whether two figures may be told of one vote, though the values they go by are two: "31-24", and "24 votes" or "24-31". */
export function isOtherSide(a: Quantity, b: Quantity): boolean {
  const [mine, theirs] = [voteSides(a), voteSides(b)];
  if (mine === null) return theirs !== null && theirs[1] === a.value;
  return mine[1] === b.value && (theirs === null || theirs[1] === a.value);
}
