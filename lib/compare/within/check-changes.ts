import type { Quantity } from '../../claims/claim.ts';
import type { ReckoningWords } from '../../languages/reckoning-words.ts';
import { type Misfit, printPercent } from './check-shares.ts';
import type { FiguredSentence } from './figured-sentences.ts';
import { areApart, printedRange, shareRange } from './printed-range.ts';

/** A change as printed: how much, from what, to what. */
interface Change {
  readonly share: Quantity;
  readonly base: Quantity;
  readonly end: Quantity;
}

/** A change of more than this many times is told as one, not as a percentage. */
const MOST_TIMES = 5;
const ENDS = /^(?:[.,;)–—]|$)/;

/** A percentage that does not fit the numbers it leads from and to: "rose 40% from 200 to 240". */
export function checkChanges({ figures, gaps, words }: FiguredSentence, reckoning: ReckoningWords): Misfit[] {
  if (reckoning.adjusted.test(words)) return [];
  const found: Misfit[] = [];
  for (let at = 0; at + 2 < figures.length; at++) {
    const three = [figures[at], figures[at + 1], figures[at + 2]] as [Quantity, Quantity, Quantity];
    const [first = '', second = '', after = ''] = [gaps[at], gaps[at + 1], gaps[at + 2]];
    const change = readChange(three, first, second, after, reckoning);
    if (change !== null) found.push(...misfitOf(change));
  }
  return found;
}

function readChange(
  [a, b, c]: readonly [Quantity, Quantity, Quantity],
  first: string,
  second: string,
  after: string,
  { from, to, changed, earlier }: ReckoningWords,
): Change | null {
  if (a.unit === 'percent') {
    // What follows the number it is measured from may say that it is measured from another ("from 240 in May").
    if (from.test(first) && to.test(second)) return { share: a, base: b, end: c };
    return to.test(first) && from.test(second) && earlier.test(after) ? { share: a, base: c, end: b } : null;
  }
  if (c.unit !== 'percent' || !to.test(first) || !changed.test(second)) return null;
  const isClosed = second.includes('(') ? after.startsWith(')') : ENDS.test(after);
  return isClosed ? { share: c, base: a, end: b } : null;
}

function misfitOf({ share, base, end }: Change): Misfit[] {
  const [shares, from, to] = [shareRange(share), printedRange(base), printedRange(end)];
  if (shares === null || from === null || to === null || base.value === null || end.value === null) return [];
  if (base.unit !== end.unit && base.unit !== 'none' && end.unit !== 'none') return [];
  if ([share, base, end].some(({ salience, bound }) => salience === 'noise' || bound !== 'exact')) return [];
  if (base.unit === 'percent' || end.unit === 'percent' || isFraction(base) || isFraction(end)) return [];
  const [low, high] = [(100 * (to.low - from.high)) / from.high, (100 * (to.high - from.low)) / from.low];
  const reckoned = low < 0 && high < 0 ? { low: -high, high: -low } : { low: Math.max(0, low), high };
  if (low < 0 && high > 0) reckoned.high = Math.max(-low, high);
  if (!areApart(reckoned, shares) || Math.max(end.value / base.value, base.value / end.value) > MOST_TIMES) return [];
  const percent = (100 * Math.abs(end.value - base.value)) / base.value;
  return [{ rule: 'change', figure: share, against: [base, end], result: printPercent(percent) }];
}

function isFraction({ value }: Quantity): boolean {
  return value !== null && value < 1;
}
