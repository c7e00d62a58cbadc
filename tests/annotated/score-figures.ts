import type { Span } from '@/lib/text/span.ts';
import type { Figure, KnownFigure, KnownText } from './known-figures.ts';

/** How much of what is there was found, and how much of what was found is there. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** The share of the found figures with a known unit that have it. */
  readonly units: number;
}

/**
 * Figures by value, the same rules for every reader: a gold figure is found by one that overlaps it and has its value, a gold range
 * by its two ends, in one figure or in two. What finds nothing is wrong, unless it overlaps something optional, stands outside the
 * body, or is of a kind that the text was not annotated for. Units are a share of their own: half of the peers have none.
 */
export function scoreFigures(texts: readonly KnownText[], figuresIn: (text: string) => readonly Figure[]): Score {
  let found = 0;
  let missed = 0;
  let extra = 0;
  let measured = 0;
  let rightUnit = 0;
  for (const known of texts) {
    const left = new Set(
      figuresIn(known.text).filter((figure) => known.ranges.some(([a, b]) => isWithin(figure, a, b))),
    );
    for (const gold of known.figures) {
      if (gold.optional) continue;
      const hits = matches(gold, [...left]);
      for (const hit of hits) left.delete(hit);
      if (gold.minor) continue;
      if (hits.length === 0) {
        missed++;
        continue;
      }
      found++;
      if (gold.units === undefined) continue;
      measured++;
      if (hits.some(({ unit }) => unit !== undefined && gold.units?.includes(unit))) rightUnit++;
    }
    const optional = known.figures.filter((gold) => gold.optional);
    for (const figure of left) {
      if (!optional.some((gold) => overlaps(gold, figure)) && isAnnotated(known, figure)) extra++;
    }
  }
  const precision = found / Math.max(1, found + extra);
  const recall = found / Math.max(1, found + missed);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  return { precision, recall, f1, units: rightUnit / Math.max(1, measured) };
}

function matches(gold: KnownFigure, figures: readonly Figure[]): Figure[] {
  const near = figures.filter((figure) => overlaps(gold, figure));
  if (gold.value !== null) return near.filter((figure) => isSame(gold.value, figure.value)).slice(0, 1);
  const whole = near.find((figure) => isSameRange(gold, figure));
  if (whole !== undefined) return [whole];
  const low = near.find((figure) => isSame(gold.min, figure.value));
  const high = near.find((figure) => figure !== low && isSame(gold.max, figure.value));
  return low && high ? [low, high] : [];
}

function isSameRange(gold: KnownFigure, { min, max }: Figure): boolean {
  if (min == null && max == null) return false;
  if (isClose(gold.min, min) && isClose(gold.max, max)) return true;
  // "Tens of thousands" is 10,000 to 99,999 to one reader and 20,000 to 90,000 to another.
  const [low, high] = [gold.min ?? 0, gold.max ?? 0];
  return isSame(high, 10 * low) && (min ?? low) >= low && (max ?? high) <= high;
}

// A fraction may be rounded to three decimals, as compromise has it.
function isSame(a: number | null | undefined, b: number | null | undefined): boolean {
  if (a == null || b == null) return false;
  const slack = Math.abs(a) < 1 ? 0.0005 : 1e-6 * Math.abs(a);
  return Math.abs(a - b) <= slack;
}

// An end left open agrees with any; "up to 99,999" and "under 100,000" are one.
function isClose(a: number | null | undefined, b: number | null | undefined): boolean {
  return a == null || b == null || isSame(a, b) || Math.abs(a - b) <= 1;
}

function overlaps(a: Span, b: Span): boolean {
  return Math.min(a.end, b.end) > Math.max(a.start, b.start);
}

function isWithin({ start, end }: Span, from: number, to: number): boolean {
  return start >= from && end <= to;
}

const CURRENCY = /[$£€¥₹]|\b(?:dollars?|euros?|pounds?|yen|yuan|rupees?|francs?|pesos?|cents?|pence|usd|gbp|eur)\b/i;
const PERCENT = /%|\bper ?cent/i;
const DIMENSION =
  /\d(?:[kcm]?m|ft|kg|mph|km\/h|[kmgt]b)\b|\b(?:[kcm]m|ft|kg|lbs?|mi|mph|(?:kilo|centi|milli)?met(?:re|er)s?|miles?|f(?:oo|ee)t|inch(?:es)?|yards?|(?:kilo)?grams?|tonn?es?|tons?|ounces?|lit(?:re|er)s?|gallons?|acres?|hectares?|bytes?)\b/i;

// The kind by the printed words, because that is all that every reader gives: its own span and the word after it.
function isAnnotated({ kinds, text }: KnownText, { start, end }: Figure): boolean {
  if (kinds.includes('all') || kinds.includes('number')) return true;
  const words = text.slice(start, end) + (/^[\s-]?[a-z/]{1,12}/i.exec(text.slice(end))?.[0] ?? '');
  if (PERCENT.test(words)) return kinds.includes('percent');
  if (CURRENCY.test(words) || /[$£€¥₹]\s?$/.test(text.slice(0, start))) return kinds.includes('currency');
  return DIMENSION.test(words) && kinds.includes('dimension');
}
