import type { Quantity } from '../claims/claim.ts';
import { stem } from '../text/stems.ts';
import { isFraction } from './figure-values.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Whether two figures may count one thing: `same` noun or unit, `near`: nouns that stand for one another, `open`: one was printed
 * without its noun, `other`: two nouns of which nothing is known. Null where they cannot.
 */
export type Kinship = 'same' | 'near' | 'open' | 'other' | null;

const MEASURED = /^(?:[A-Z]{3}|percent|percentage point)$/;

/** How the nouns or units of two figures stand to each other. */
export function kinshipOf(a: Quantity, b: Quantity, vocabulary: Vocabulary): Kinship {
  if (a.unit === b.unit && a.unit !== 'none') return a.unit === 'people' ? kinOfPeople(a, b, vocabulary) : 'same';
  if (isFraction(a) && isShare(b)) return 'near';
  if (isFraction(b) && isShare(a)) return 'near';
  if (isMeasured(a) || isMeasured(b) || isFraction(a) || isFraction(b)) return null;
  if (a.unit === 'none' || b.unit === 'none') return kinOfBare(a, b);
  return areKin(a.unit, b.unit, vocabulary) ? 'near' : 'other';
}

function isShare({ unit }: Quantity): boolean {
  return unit === 'percent';
}

function isMeasured({ unit }: Quantity): boolean {
  return MEASURED.test(unit);
}

function kinOfPeople(a: Quantity, b: Quantity, vocabulary: Vocabulary): Kinship {
  const [x, y] = [a.head, b.head];
  if (x === y || vocabulary.bare.has(x) || vocabulary.bare.has(y) || x === '' || y === '') return 'same';
  return areKin(x, y, vocabulary) ? 'same' : 'other';
}

function kinOfBare(a: Quantity, b: Quantity): Kinship {
  if (a.unit === b.unit) return a.head === b.head && a.head !== '' ? 'same' : 'open';
  return 'open';
}

function areKin(x: string, y: string, { kin, rings, stems }: Vocabulary): boolean {
  const ring = rings.get(x);
  if (ring !== undefined && ring === rings.get(y)) return true;
  const [mine, theirs] = [kin.get(stem(x, stems)) ?? [], kin.get(stem(y, stems)) ?? []];
  return mine.some((each) => theirs.includes(each));
}
