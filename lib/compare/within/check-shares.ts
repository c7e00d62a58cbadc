import type { Quantity } from '../../claims/claim.ts';
import type { ReckoningWords } from '../../languages/reckoning-words.ts';
import { numeralsIn } from '../numerals.ts';
import type { FiguredSentence } from './figured-sentences.ts';
import { areApart, printedRange, shareRange } from './printed-range.ts';

/** Figures of one sentence that do not come to the one they are tied to. */
export interface Misfit {
  readonly rule: 'share' | 'change' | 'sum';
  readonly figure: Quantity;
  readonly against: readonly Quantity[];
  readonly result: string;
}

/** "Two of five" is a way of saying a share, not a count. */
const LEAST_WHOLE = 12;
/** A statement ends here, or it goes on to say what else the figure is of ("30% of the village"). */
const ENDS = /^(?:[.,;:)–—]|$)/;
const PLAIN_ROLES: ReadonlySet<string> = new Set(['level', 'total', 'subset']);

/** A share that does not fit its whole: "12 of the 48 homes, or 40%", "40% of the 48 homes, or 12". */
export function checkShares({ figures, gaps, words }: FiguredSentence, reckoning: ReckoningWords): Misfit[] {
  if (reckoning.weighted.test(words)) return [];
  const found: Misfit[] = [];
  for (let at = 0; at + 1 < figures.length; at++) {
    const pair = readPair(figures[at] as Quantity);
    if (pair !== null)
      found.push(...checkPair(pair, figures[at + 1] as Quantity, gaps[at] ?? '', gaps[at + 1] ?? '', reckoning));
    if (at + 2 >= figures.length) break;
    const [a, b, c] = [figures[at], figures[at + 1], figures[at + 2]] as [Quantity, Quantity, Quantity];
    const [first = '', second = '', after = ''] = [gaps[at], gaps[at + 1], gaps[at + 2]];
    if (reckoning.of.test(first) && isTied(second, after, reckoning)) {
      // "12 of the 48, or 25%" and "25% of the 48, or 12"
      const misfit = isShare(c) ? misfitOf(a, b, c) : isShare(a) ? misfitOf(c, b, a) : null;
      if (misfit !== null) found.push(misfit);
    } else if (isShare(a) && reckoning.or.test(first) && !/[\p{L}]{3}/u.test(first) && reckoning.of.test(second)) {
      // "25%, or 12 of the 48"
      const misfit = misfitOf(b, c, a);
      if (misfit !== null) found.push(misfit);
    }
  }
  return found;
}

/** "12 out of 48" is read as one figure, a fraction: its two numbers, or null. */
function readPair(figure: Quantity): readonly [Quantity, Quantity] | null {
  const [part, whole, ...rest] = numeralsIn(figure.text).map(Number);
  if (part === undefined || whole === undefined || rest.length > 0 || figure.value === null) return null;
  if (whole <= 0 || Math.abs(part / whole - figure.value) > 1e-9) return null;
  const count = (value: number): Quantity => ({ ...figure, value, text: value.toLocaleString('en-GB') });
  return [count(part), count(whole)];
}

function checkPair(
  [part, whole]: readonly [Quantity, Quantity],
  share: Quantity,
  between: string,
  after: string,
  reckoning: ReckoningWords,
): Misfit[] {
  const misfit = isShare(share) && isTied(between, after, reckoning) ? misfitOf(part, whole, share) : null;
  return misfit === null ? [] : [misfit];
}

/** Whether what stands between and after ties two figures as two ways of saying one, and says no more of the second. */
function isTied(between: string, after: string, { or }: ReckoningWords): boolean {
  return or.test(between) && (between.endsWith('(') ? after.startsWith(')') : ENDS.test(after));
}

function isShare(figure: Quantity): boolean {
  return shareRange(figure) !== null;
}

function misfitOf(part: Quantity, whole: Quantity, share: Quantity): Misfit | null {
  const [parts, wholes, shares] = [printedRange(part), printedRange(whole), shareRange(share)];
  if (parts === null || wholes === null || shares === null || !areCounts(part, whole)) return null;
  if ([part, whole, share].some(({ role, salience }) => !PLAIN_ROLES.has(role) || salience === 'noise')) return null;
  if ((whole.value ?? 0) < LEAST_WHOLE || parts.low > wholes.high) return null;
  const reckoned = { low: (100 * parts.low) / wholes.high, high: (100 * parts.high) / wholes.low };
  if (!areApart(reckoned, shares)) return null;
  const percent = (100 * (part.value ?? 0)) / (whole.value ?? 1);
  return { rule: 'share', figure: share, against: [part, whole], result: printPercent(percent) };
}

function areCounts(part: Quantity, whole: Quantity): boolean {
  if (isShare(part) || isShare(whole)) return false;
  return part.unit === 'none' || part.unit === whole.unit || whole.unit === 'none';
}

/** A percentage as one would print it beside a printed one. */
export function printPercent(percent: number): string {
  return `${percent >= 10 ? Math.round(percent) : Math.round(percent * 10) / 10}%`;
}
