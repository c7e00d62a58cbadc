import type { Quantity } from '../../claims/claim.ts';
import type { ReckoningWords } from '../../languages/reckoning-words.ts';
import { stem } from '../../text/stems.ts';
import { identify, isSameDimension } from '../figure-identity.ts';
import { figureInterval } from '../figure-interval.ts';
import { printedPlace } from '../figure-values.ts';
import { relateDifferent } from '../relate-quantities.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Further apart than this, a headline speaks of another count, whatever its words. */
const FURTHEST = 2;
/** What a headline's few words must share with the sentence beside the thing counted. */
const SHARED_TERMS = 2;
const MOST_SHARED = 0.4;
/** "About 40" is not held against 44. */
const HEDGE_REACH = 0.2;
/** Whole counts below this are printed as they are; of larger ones, and of money, the last place may be rounded or cut. */
const COUNTED = 100;
const SAME_ROLES: ReadonlySet<string> = new Set(['level', 'total']);

/**
 * Whether a figure above a text and one in it count one thing and cannot both be of it. The two are by one author about
 * one event, so the words of a headline need not say all again; what was counted, and what befell it, they must.
 */
export function countsTheSame(
  head: Quantity,
  own: Quantity,
  reckoning: ReckoningWords,
  vocabulary: Vocabulary,
): boolean {
  if (own.salience === 'noise' || own.quoted || !isSameDimension(head, own, vocabulary)) return false;
  if (!excludeEachOther(head, own) || !haveRoles(head, own)) return false;
  if (relateDifferent(head, own, vocabulary) !== null) return true;
  const { sharedTerms, sharedNames, times, subjectsApart } = identify(head, own, vocabulary);
  if (times === 'apart' || (subjectsApart !== null && sharedNames.length === 0)) return false;
  if (head.unit === 'people') return isOneFate(head, own, reckoning, vocabulary);
  const { stems } = vocabulary;
  if (reckoning.items.has(head.head)) return false;
  if (head.unit === 'percent' || stem(head.head, stems) !== stem(own.head, stems)) return false;
  const told = head.terms.filter((term) => term !== stem(head.head, stems));
  const shared = sharedTerms.filter((term) => told.includes(term)).length;
  return shared >= SHARED_TERMS && shared >= MOST_SHARED * told.length;
}

/** The dead are the killed; and who is counted must be anybody, or the same ("40 dead" and "47 people", not "20 children"). */
function isOneFate(head: Quantity, own: Quantity, { fates, anybody }: ReckoningWords, { stems }: Vocabulary): boolean {
  const isAnybody = anybody.has(head.head) && anybody.has(own.head);
  if (!isAnybody && stem(head.head, stems) !== stem(own.head, stems)) return false;
  const fatesOf = ({ terms, head: noun }: Quantity): number[] =>
    fates.flatMap((fate, at) => (fate.has(noun) || terms.some((term) => fate.has(term)) ? [at] : []));
  const [x, y] = [fatesOf(head), fatesOf(own)];
  return x.length === 1 && y.length === 1 && x[0] === y[0];
}

function haveRoles(head: Quantity, own: Quantity): boolean {
  return head.role === own.role
    ? head.role !== 'rate' && head.role !== 'threshold'
    : SAME_ROLES.has(head.role) && SAME_ROLES.has(own.role);
}

/** Whether no number is both, with all that the hedges leave open. */
function excludeEachOther(head: Quantity, own: Quantity): boolean {
  const [x, y] = [openRange(head), openRange(own)];
  if (x === null || y === null || head.value === null || own.value === null) return false;
  const [small, large] = [Math.min(head.value, own.value), Math.max(head.value, own.value)];
  if (small <= 0 || large > FURTHEST * small) return false;
  const isCount = large < COUNTED && Number.isInteger(small) && Number.isInteger(large);
  if (!isCount && large - small < Math.max(printedPlace(head), printedPlace(own))) return false;
  return x.high < y.low || y.high < x.low;
}

function openRange(figure: Quantity): { readonly low: number; readonly high: number } | null {
  const { value, bound } = figure;
  const interval = figureInterval(figure);
  if (value === null || interval === null) return null;
  if (bound === 'above') return { low: value, high: Number.POSITIVE_INFINITY };
  if (bound === 'below') return { low: 0, high: value };
  const reach = bound === 'approx' ? value * HEDGE_REACH : 0;
  return { low: Math.min(interval.low, value - reach), high: Math.max(interval.high, value + reach) };
}
