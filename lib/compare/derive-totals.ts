import type { Quantity } from '../claims/claim.ts';
import { isCurrency, isMeasured } from '../claims/unit-kinds.ts';
import type { FigureMember } from './compare-quantities.ts';
import type { FigureEntry } from './figure-entry.ts';
import { identify, isSameDimension } from './figure-identity.ts';
import { significantDigits } from './figure-interval.ts';
import { findAddends } from './figure-parts.ts';
import { isEqual } from './figure-values.ts';
import { type ClaimRef, claimKey, type DerivedFinding } from './finding.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Counts below this add up to each other by chance. */
const SMALL = 10;
/** Unless what they are added to says so much by itself: "131 passengers and seven crew". */
const TELLING_DIGITS = 3;
/** Of sums of two different things still more. */
const SUM_DIGITS = 4;

/** Two figures side by side in one article and the total, there or elsewhere, that they add up to. */
interface Tie {
  readonly operands: readonly FigureEntry[];
  readonly total: FigureEntry;
}

/**
 * Totals that are exactly the sum of two figures printed side by side. What one article ties holds for the same figures in the
 * others: who prints only the parts, or only the total, is told of the rest.
 */
export function deriveTotals(
  members: readonly FigureMember[],
  entries: readonly FigureEntry[],
  groupOf: ReadonlyMap<string, readonly FigureEntry[]>,
): DerivedFinding[] {
  const found = new Map<string, DerivedFinding>();
  for (const { operands, total } of findTies(members, entries)) {
    const carriers = (entry: FigureEntry): Map<number, FigureEntry> =>
      firstOfEach([entry, ...(groupOf.get(claimKey(entry)) ?? [])], entry.figure.value);
    const parts = operands.map(carriers);
    const totals = carriers(total);
    for (const [member, sum] of totals) {
      for (const other of parts[0]?.keys() ?? []) {
        const own = parts.flatMap((part) => part.get(other) ?? []);
        if (own.length < parts.length || other === member) continue;
        if (totals.has(other) && parts.every((part) => part.has(member))) continue;
        const key = [sum, ...own].map(claimKey).join(' ');
        if (!found.has(key))
          found.set(key, { kind: 'derived', total: ref(sum), operands: own.map(ref), reasons: REASONS });
      }
    }
  }
  return [...found.values()];
}

const REASONS = [{ key: 'reason.sideBySide' }] as const;

function findTies(members: readonly FigureMember[], entries: readonly FigureEntry[]): Tie[] {
  const entryAt = new Map(entries.map((entry) => [claimKey(entry), entry]));
  return members.flatMap(({ quantities, vocabulary }, member) =>
    findAddends(quantities, vocabulary).flatMap((addends): Tie[] => {
      const operands = addends.operands.flatMap((index) => entryAt.get(claimKey({ member, index })) ?? []);
      if (operands.length < addends.operands.length) return [];
      const sum = operands.reduce((all, { figure }) => all + (figure.value ?? 0), 0);
      return entries
        .filter((total) => isValue(total.figure, sum) && isTied(operands, total, vocabulary))
        .map((total) => ({ operands, total }));
    }),
  );
}

function isTied(operands: readonly FigureEntry[], total: FigureEntry, vocabulary: Vocabulary): boolean {
  const parts = operands.map(({ figure }) => figure);
  const [first] = operands;
  if (first === undefined || total.vocabulary !== vocabulary) return false;
  // Shares of different wholes add up to nothing; and small numbers add up to each other by chance.
  if (parts.some(({ unit }) => unit === 'percent')) return false;
  if (parts.some((part) => !isSameDimension(part, total.figure, vocabulary))) return isCountOfAll(parts, total.figure);
  const isOwn = total.member === first.member;
  if (isOwn && total.figure.sentence.start === first.figure.sentence.start)
    return total.figure.start < first.figure.start;
  if (parts.some(isSmall) && !parts.some(isBroken) && !parts.some(isTelling)) return false;
  return (
    isNoun(total.figure.unit) ||
    (isTelling(total.figure) && parts.some(isTelling)) ||
    parts.some((part) => identify(part, total.figure, vocabulary).sharedTerms.length > 0)
  );
}

/** "1,253 pieces" of "1,208 plates and 45 spoons": another noun, and so many digits that nothing but the sum has them. */
function isCountOfAll(parts: readonly Quantity[], total: Quantity): boolean {
  const isCount = ({ unit, head }: Quantity): boolean => unit === head && unit !== 'none' && !isMeasured(unit);
  return [total, ...parts].every(isCount) && significantDigits(total.value ?? 0) >= SUM_DIGITS;
}

/** One figure of each article, of exactly this value. */
function firstOfEach(entries: readonly FigureEntry[], value: number | null): Map<number, FigureEntry> {
  const found = new Map<number, FigureEntry>();
  for (const entry of entries) {
    if (isValue(entry.figure, value ?? Number.NaN) && !found.has(entry.member)) found.set(entry.member, entry);
  }
  return found;
}

function isValue({ value }: Quantity, sum: number): boolean {
  return value !== null && isEqual(value, sum);
}

function isSmall({ value }: Quantity): boolean {
  return (value ?? 0) < SMALL;
}

/** "2.5 tonnes": its decimals make a small number as telling as a large one. */
function isBroken({ value }: Quantity): boolean {
  return value !== null && !Number.isInteger(value);
}

function isTelling({ value }: Quantity): boolean {
  return significantDigits(value ?? 0) >= TELLING_DIGITS;
}

/** Whether a unit is a counted noun that says of itself what is added up: "posts", not "people" or "GBP". */
function isNoun(unit: string): boolean {
  return unit !== 'people' && unit !== 'none' && !isCurrency(unit);
}

function ref({ member, index }: FigureEntry): ClaimRef {
  return { member, index };
}
