import { isDash, isJoin, type Line, phraseBefore, touches, wordAt } from './line.ts';
import { type NumberWithUnit, readNumberWithUnit } from './read-number-with-unit.ts';

// How far before a number a verb can stand that says what "from … to" means.
const RANGE_REACH = 8;

// The ends of one range are seldom so many times apart.
const FAR_APART = 5;

/** The other end of "20-30", "27 to 30", "between 44 mg and 50 mg", "8- to 16-metre", "two or three", or null. */
export function readSecondEnd(line: Line, first: NumberWithUnit): NumberWithUnit | null {
  const { ranges } = line.language;
  const link = wordAt(line, first.to);
  // "between about seven and ten days"
  const before = wordAt(line, (phraseBefore(line, first.from, line.language.hedges.before)?.from ?? first.from) - 1);
  if (first.numeral.value === null) return null;
  let at = first.to + 1;
  const either = ranges.or.has(link);
  if (isDash(link)) {
    const to = ranges.to.has(wordAt(line, at));
    if (touches(line, first.to) && to)
      at += isJoin(line, at + 1) ? 2 : 1; // "8- to 16-metre", "three-to-five-year"
    else if (touches(line, first.to) !== touches(line, at) || link === '—') return null;
    if (!touches(line, at) && link === '-' && !to) return null;
  } else if (ranges.and.has(link)) {
    if (!ranges.between.has(before)) return null;
  } else if (ranges.to.has(link)) {
    if (ranges.from.has(before) && !isRangeFrom(line, first.from)) return null;
  } else if (!either) return null;
  const second = readNumberWithUnit(line, at);
  if (second === null || second.numeral.value === null || second.numeral.form === 'fraction') return null;
  if (!isOneUnit(first, second) || !ascends(first, second, either)) return null;
  if (ranges.to.has(link) && isWay(line, first, second)) return null;
  if (ranges.to.has(link) && isChangeTo(line, first, second)) return null;
  return second;
}

// "shed 4 cents to 36 cents", "montée de 2,1 mètres à 6,8 mètres": ends that both print their unit are one range only
// where they are near, or where the language opens its ranges and its changes by different words.
function isWay(line: Line, first: NumberWithUnit, second: NumberWithUnit): boolean {
  if (second.unit === null) return first.numeral.multiplier < 1;
  if (first.unit === null) return false;
  const { ranges } = line.language;
  if (ranges.from.has(wordAt(line, first.from - 1))) return ranges.fromIsRange;
  return (second.numeral.value ?? 0) >= FAR_APART * firstEnd(first, second);
}

// "rose by 300 to 9,400", "up $150 to $48,000": the size of a change and what it led to, not two ends of one figure.
function isChangeTo(line: Line, first: NumberWithUnit, second: NumberWithUnit): boolean {
  const { roles } = line.language;
  const by = roles.by.has(wordAt(line, first.from - 1)) ? first.from - 2 : first.from - 1;
  const far = (second.numeral.value ?? 0) >= FAR_APART * firstEnd(first, second);
  return far && (roles.changes.has(wordAt(line, by)) || roles.changes.has(wordAt(line, by - 1)));
}

// Whether "from A to B" names the ends of a range; elsewhere it is a change from one figure to another.
function isRangeFrom(line: Line, at: number): boolean {
  const { ranges, roles } = line.language;
  for (let near = Math.max(0, at - RANGE_REACH); near < at; near++) {
    const word = wordAt(line, near);
    if (ranges.stems.some((stem) => word.startsWith(stem))) return true;
    if (ranges.fromIsRange && roles.changes.has(word)) return false;
  }
  return ranges.fromIsRange;
}

// One of the units may be left out, and it is the first, unless it is a currency sign ("$2-3 million").
function isOneUnit(first: NumberWithUnit, second: NumberWithUnit): boolean {
  if (first.unit === second.unit) return true;
  if (first.unit === null) return true;
  return second.unit === null && first.kind === 'money';
}

function ascends(first: NumberWithUnit, second: NumberWithUnit, either: boolean): boolean {
  const low = firstEnd(first, second);
  const high = second.numeral.value ?? 0;
  if (first.numeral.value !== null && first.numeral.value < 0) return low !== high;
  if (either) return high > low && high <= 2 * low && first.unit === null && first.numeral.multiplier === 1;
  return low < high;
}

/** The first end: "$31 and $36 million" share the multiplier, unless the first has one or would pass the second. */
export function firstEnd(first: NumberWithUnit, second: NumberWithUnit): number {
  const low = first.numeral.value ?? 0;
  const { multiplier, value } = second.numeral;
  const lent = low * multiplier;
  return first.numeral.multiplier === 1 && value !== null && lent < value ? lent : low;
}
