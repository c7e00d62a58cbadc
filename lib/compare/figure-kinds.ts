import type { Quantity } from '../claims/claim.ts';
import { isSpan } from '../claims/unit-kinds.ts';
import { stem } from '../text/stems.ts';
import { isFraction } from './figure-values.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Whether two figures may count one thing: `same` noun or unit, `near`: nouns that stand for one another, `open`: one was printed
 * without its noun, or by how often it was, `other`: two nouns of which nothing is known. Null where they cannot.
 */
export type Kinship = 'same' | 'near' | 'open' | 'other' | null;

/** The verb of a count stands among its nearest words. */
const NEAREST = 4;
const LEAST_VERB = 4;
const MOST_ENDING = 4;

const MEASURED = /^(?:[A-Z]{3}|percent|percentage point)$/;

/** How the nouns or units of two figures stand to each other. */
export function kinshipOf(a: Quantity, b: Quantity, vocabulary: Vocabulary): Kinship {
  if (a.unit === b.unit && a.unit !== 'none') return a.unit === 'people' ? kinOfPeople(a, b, vocabulary) : 'same';
  if (isFraction(a) && isFraction(b)) return 'same';
  if (isFraction(a) && isShare(b)) return 'near';
  if (isFraction(b) && isShare(a)) return 'near';
  if (isPoint(a) && isPoint(b)) return 'near';
  if (isMeasured(a) || isMeasured(b) || isFraction(a) || isFraction(b)) return null;
  if (a.unit === 'none' || b.unit === 'none') return kinOfBare(a, b);
  // Hours are no payments, and no days.
  if (isSpan(a.unit) || isSpan(b.unit)) return null;
  if (vocabulary.occasions.has(a.unit) || vocabulary.occasions.has(b.unit)) return 'open';
  if (areKin(a.unit, b.unit, vocabulary)) return 'near';
  return isDoneBy(a, b, vocabulary) || isDoneBy(b, a, vocabulary) ? 'near' : 'other';
}

function isShare({ unit }: Quantity): boolean {
  return unit === 'percent';
}

/** "Three points ahead" of a share is percentage points. */
function isPoint({ unit }: Quantity): boolean {
  return unit === 'point' || unit === 'percentage point';
}

/** "31 injuries" and "31 people were injured", "9,340 signatures" and "people who signed": what people do or suffer, counted. */
function isDoneBy(people: Quantity, deeds: Quantity, { kin, rings, stems }: Vocabulary): boolean {
  if (people.unit !== 'people' || deeds.unit === 'people') return false;
  const deed = stem(deeds.unit, stems);
  const [classes, ring] = [kin.get(deed) ?? [], rings.get(deed)];
  // People "taken off boats", or off a ferry, are no count of boats.
  if (isThingOf(deeds.unit, people)) return false;
  return people.terms.slice(0, NEAREST).some((term) => {
    if (ring !== undefined && ring === rings.get(term)) return false;
    return isNounOf(deed, term) || (kin.get(term) ?? []).some((each) => classes.includes(each));
  });
}

function isThingOf(noun: string, { measure }: Quantity): boolean {
  return measure
    .toLowerCase()
    .split(' ')
    .some((word) => word === noun || (word.startsWith(noun) && word.endsWith('s')));
}

/** "Signature" of "sign", "complaint" of "complain": a noun that its verb begins. */
function isNounOf(noun: string, verb: string): boolean {
  return verb.length >= LEAST_VERB && noun.startsWith(verb) && noun.length - verb.length <= MOST_ENDING;
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
