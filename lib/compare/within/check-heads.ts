import type { Quantity } from '../../claims/claim.ts';
import type { ReckoningWords } from '../../languages/reckoning-words.ts';
import { isSameDimension } from '../figure-identity.ts';
import { areCompatible } from '../figure-values.ts';
import { numeralsIn } from '../numerals.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { HeadFigure } from './heads-of.ts';
import { countsTheSame } from './same-count.ts';

/** A figure above a text, and the one in it that it cannot be brought together with. */
export interface HeadMisfit {
  readonly head: HeadFigure;
  readonly own: Quantity;
}

/** Of this many figures of a kind, some two add up to any number. */
const MAX_OF_A_KIND = 30;
/** A count below this stands for itself in a headline too; a larger one may be rounded. */
const SMALL = 12;
/** From here on a number met again is the same number, whatever it seems to count; a smaller one is anybody's. */
const TELLING = 100;
const ROUND_REACH = 0.1;

/**
 * Figures of headline, standfirst and captions that the text has another number for. Silent where the number stands in the
 * text for anything at all, fits any figure of its kind or the sum or difference of two, or where the text has several.
 */
export function checkHeads(
  heads: readonly HeadFigure[],
  figures: readonly Quantity[],
  text: string,
  reckoning: ReckoningWords,
  vocabulary: Vocabulary,
): HeadMisfit[] {
  if (heads.length === 0) return [];
  const numerals = new Set(numeralsIn(text).filter((digits) => Number(digits) >= TELLING));
  return heads.flatMap((head): HeadMisfit[] => {
    const { figure } = head;
    if (figure.value === null || figure.unit === 'none') return [];
    const kind = figures.filter((own) => isSameDimension(own, figure, vocabulary) || isSameNumber(own, figure));
    if (kind.length > MAX_OF_A_KIND || numerals.has(numeralsIn(figure.text)[0] ?? '')) return [];
    if (kind.some((own) => fits(figure, own)) || isReckoned(figure.value, kind)) return [];
    const against = kind.filter((own) => countsTheSame(figure, own, reckoning, vocabulary));
    const [own] = against;
    if (own === undefined || !against.every((other) => areCompatible(own, other))) return [];
    return [{ head, own }];
  });
}

function isSameNumber(own: Quantity, { value }: Quantity): boolean {
  return own.value === value && value !== null && (own.unit === 'none' || value >= TELLING);
}

/** Whether a figure of the text may be what the headline rounds or hedges. */
function fits(head: Quantity, own: Quantity): boolean {
  if (areCompatible(head, own) || head.value === own.value) return true;
  if (head.value === null || own.value === null || Math.abs(head.value) < SMALL) return false;
  const isRounder = head.value % 10 === 0 || !Number.isInteger(head.value) || /[A-Za-z]/.test(head.text.slice(0, 1));
  return isRounder && Math.abs(head.value - own.value) <= ROUND_REACH * Math.abs(own.value);
}

/** Whether the number is the sum or the difference of two: newsrooms add up for a headline. */
function isReckoned(value: number, kind: readonly Quantity[]): boolean {
  const values = new Set(kind.map((own) => own.value ?? 0));
  const all = kind.reduce((sum, own) => sum + (own.value ?? 0), 0);
  if (all === value) return true;
  return [...values].some((each) => values.has(value - each) || values.has(value + each));
}
