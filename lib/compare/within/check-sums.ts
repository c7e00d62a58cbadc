import type { Quantity } from '../../claims/claim.ts';
import type { ReckoningWords } from '../../languages/reckoning-words.ts';
import { isSameDimension } from '../figure-identity.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Misfit } from './check-shares.ts';
import type { FiguredSentence } from './figured-sentences.ts';
import { areApart, printedRange } from './printed-range.ts';

const MAX_PARTS = 6;
const SCALES = [
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;
const ENDS = /^(?:[\p{L}'-]+ ){0,4}(?:[.;)–—]|$)/u;
/** A list that is said to be all of it may go on to what became of it, but not to another item. */
const CLOSES = /^(?:[\p{L}'-]+ ){0,4}(?:[.;)–—]|, (?!and |plus )|$)/u;
const SENTENCE_ENDS = /^(?:(?:in all|altogether|in total|overall) )?(?:[.;)–—]|, [^\d]{0,200}$|$)/;

/** Parts that do not add up to the total printed beside them: "27 men and 18 women, a total of 47". */
export function checkSums(sentence: FiguredSentence, reckoning: ReckoningWords, vocabulary: Vocabulary): Misfit[] {
  const { figures, gaps } = sentence;
  const found: Misfit[] = [];
  for (let first = 0; first < figures.length; first++) {
    let last = first;
    while (last - first + 1 < MAX_PARTS && isPart(figures[last + 1]) && reckoning.and.test(gaps[last] ?? '')) last++;
    if (last === first) continue;
    const parts = figures.slice(first, last + 1);
    const [before, after] = [figures[first - 1], figures[last + 1]];
    const isWhole = gaps.slice(first, last).at(-1) !== ',';
    if (after !== undefined && isWhole && isTotal(after, gaps[last] ?? '', gaps[last + 1] ?? '', reckoning))
      found.push(...misfitOf(parts, after, vocabulary));
    else if (before !== undefined && isWhole) {
      const gap = gaps[first - 1] ?? '';
      const isTold = reckoning.madeOf.test(gap) && CLOSES.test(gaps[last] ?? '') && after === undefined;
      const isListed =
        ENDS.test(gaps[last] ?? '') && /^(?:[\p{L}'-]+ ){0,4}[:–—(]$/u.test(gap) && isComplete(parts, reckoning);
      if (isTold || isListed) found.push(...misfitOf(parts, before, vocabulary));
    }
    first = last;
  }
  return found;
}

function isPart(figure: Quantity | undefined): boolean {
  return figure !== undefined && figure.role !== 'total';
}

function isTotal(figure: Quantity, before: string, after: string, { inAll }: ReckoningWords): boolean {
  return figure.role === 'total' && inAll.test(before) && SENTENCE_ENDS.test(after);
}

/** Whether the parts are of kinds that leave nobody out. */
function isComplete(parts: readonly Quantity[], { wholes }: ReckoningWords): boolean {
  return wholes.some((whole) => [...whole].every((noun) => parts.some(({ head }) => head === noun)));
}

function misfitOf(parts: readonly Quantity[], total: Quantity, vocabulary: Vocabulary): Misfit[] {
  if (
    [...parts, total].some(({ bound, salience, value }) => bound !== 'exact' || salience === 'noise' || value === null)
  )
    return [];
  if (parts.some(({ role, unit }) => role !== 'level' || unit === 'percent') || total.unit === 'percent') return [];
  const isOfTotal = (part: Quantity): boolean =>
    isSameDimension(part, total, vocabulary) || part.unit === 'none' || total.unit === 'none';
  if (!parts.every(isOfTotal)) return [];
  const ranges = parts.map(printedRange);
  const whole = printedRange(total);
  if (whole === null || ranges.includes(null)) return [];
  const low = ranges.reduce((sum, range) => sum + (range?.low ?? 0), 0);
  const high = ranges.reduce((sum, range) => sum + (range?.high ?? 0), 0);
  if (!areApart({ low, high }, whole)) return [];
  const sum = parts.reduce((all, { value }) => all + (value ?? 0), 0);
  return [{ rule: 'sum', figure: total, against: parts, result: printSum(sum) }];
}

function printSum(sum: number): string {
  const scale = SCALES.find(([size]) => sum >= size);
  const printed = Number((sum / (scale?.[0] ?? 1)).toPrecision(6)).toLocaleString('en-GB');
  return scale === undefined ? printed : `${printed} ${scale[1]}`;
}
