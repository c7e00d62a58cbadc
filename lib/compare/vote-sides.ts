import type { Quantity } from '../claims/claim.ts';
import { BALLOT_UNITS } from '../languages/ballot-words.ts';
import { vocabularyOf } from './vocabulary.ts';

/** The sides of a vote that one figure prints; `second` is null where the printed word is none that is known. */
export interface VoteSides {
  readonly first: number;
  readonly second: number | null;
}

const PARTS = /[^\s\-–‑]+/g;
const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;

/** Both sides of a vote that one figure prints, "31-24", "31 votes to 24", its value being the first; null for every other figure. */
export function voteSides({ text, unit, value }: Quantity): VoteSides | null {
  if (value === null || !BALLOT_UNITS.has(unit)) return null;
  const parts = text.toLowerCase().match(PARTS) ?? [];
  const at = parts.findIndex((part) => numberOf(part) === value);
  if (at < 0) return null;
  const second = parts
    .slice(at + 1)
    .map(numberOf)
    .find((number) => number !== null);
  if (second !== undefined) return { first: value, second };
  return isJoinedOn(text, parts[at] ?? '') ? { first: value, second: null } : null;
}

/** Whether two figures that print the sides of a vote, or of which one does, are of one vote as far as both say it. */
export function areSameSides(mine: VoteSides | null, theirs: VoteSides | null): boolean {
  return mine !== null && mine.second !== null && mine.first === theirs?.first && mine.second === theirs.second;
}

/** Whether two figures may be told of one vote, though the values they go by are two: "31-24", and "24 votes" or "24-31". */
export function isOtherSide(a: Quantity, b: Quantity): boolean {
  const [mine, theirs] = [voteSides(a), voteSides(b)];
  if (mine === null) return theirs !== null && theirs.second === a.value;
  return mine.second === b.value && (theirs === null || theirs.second === a.value);
}

function numberOf(part: string): number | null {
  if (/^\d{1,3}$/.test(part)) return Number(part);
  for (const language of LANGUAGES) {
    const digits = vocabularyOf(language).digits.get(part);
    if (digits !== undefined) return Number(digits);
  }
  return null;
}

// "five-to-…": the number is the first half of something.
function isJoinedOn(text: string, first: string): boolean {
  return /^[-–‑]/.test(text.slice(text.toLowerCase().indexOf(first) + first.length));
}
