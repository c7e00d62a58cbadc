import { MULTIPLIERS, VAGUE_COUNTS, VAGUE_ORDERS } from '../../languages/english/number-words.ts';
import { isNumber, type Line, wordAt } from './line.ts';
import type { Numeral } from './read-numeral.ts';

// Verbs after which a bare "hundreds" or "dozens" counts people or things: "Hundreds were evacuated".
const COUNTED_BY = new Set('more were are have had of'.split(' '));

/**
 * An order of magnitude and no more: "dozens", "tens of thousands", "several hundred". The lower end is twice the order
 * (a plural), the upper the last number before the next order where two orders are named ("tens of thousands" ends at
 * 99,999) and open where one is.
 */
export function readVagueOrder(line: Line, at: number): Numeral | null {
  return readPlural(line, at) ?? readSeveral(line, at);
}

function readPlural(line: Line, at: number): Numeral | null {
  const order = VAGUE_ORDERS.get(wordAt(line, at));
  if (order === undefined) return null;
  let size = order;
  let to = at + 1;
  while (wordAt(line, to) === 'of' && isHigherOrder(line, to + 1, size)) {
    size *= VAGUE_ORDERS.get(wordAt(line, to + 1)) ?? 1;
    to += 2;
  }
  const chained = to > at + 1;
  if (!chained && !COUNTED_BY.has(wordAt(line, to))) return null;
  if (!chained && order === 10) return null; // "tens of" stands for itself only in a chain
  if (order === 20 && (wordAt(line, to) !== 'of' || isNumber(line, to + 1))) return null; // results, not twenties
  return vague(at, to, 2 * size, chained ? 10 * size - 1 : null);
}

function isHigherOrder(line: Line, at: number, than: number): boolean {
  const order = VAGUE_ORDERS.get(wordAt(line, at));
  return order !== undefined && order > than && order >= 1000;
}

// "several hundred", "a few thousand", "a couple of dozen", "many hundreds of thousands"
function readSeveral(line: Line, at: number): Numeral | null {
  const from = at;
  let to = wordAt(line, at) === 'a' ? at + 1 : at;
  if (!VAGUE_COUNTS.has(wordAt(line, to))) return null;
  to++;
  if (wordAt(line, to) === 'of') to++;
  let size = 1;
  const first = to;
  for (;;) {
    const factor = MULTIPLIERS.get(wordAt(line, to)) ?? (to === first ? undefined : undefined);
    if (factor === undefined) break;
    size *= factor;
    to++;
  }
  if (to === first) return null;
  return vague(from, to, 2 * size, size % 12 === 0 && size < 100 ? null : 10 * size - 1);
}

function vague(from: number, to: number, min: number, max: number | null): Numeral {
  return { from, to, value: null, min, max, form: 'vague', multiplier: 1 };
}
