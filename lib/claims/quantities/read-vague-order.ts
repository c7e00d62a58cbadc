import { hasSign, isNumber, type Line, wordAt } from './line.ts';
import type { Numeral } from './read-numeral.ts';
import { ARTICLE, VAGUE } from './word-signs.ts';

/**
 * An order of magnitude and no more: "dozens", "tens of thousands", "several hundred". The lower end is twice the order
 * (a plural), the upper the last number before the next order where two orders are named ("tens of thousands" ends at
 * 99,999) and open where one is.
 */
export function readVagueOrder(line: Line, at: number): Numeral | null {
  return hasSign(line, at, VAGUE) ? (readPlural(line, at) ?? readSeveral(line, at)) : null;
}

function readPlural(line: Line, at: number): Numeral | null {
  const { numbers, grammar } = line.language;
  const word = wordAt(line, at);
  const order = numbers.vagueOrders.get(word);
  if (order === undefined) return null;
  let size = order;
  let to = at + 1;
  for (;;) {
    const next = grammar.of.has(wordAt(line, to)) ? to + 1 : to;
    if ((next === to && !numbers.vagueBeforeNoun) || !isHigherOrder(line, next, size)) break;
    size *= numbers.vagueOrders.get(wordAt(line, next)) ?? 1;
    to = next + 1;
  }
  const chained = to > at + 1;
  if (!chained && !numbers.vagueFollowers.has(wordAt(line, to)) && !numbers.vagueBeforeNoun) return null;
  if (!chained && numbers.chainedOrders.has(word)) return null; // "tens of" stands for itself only in a chain
  // results, not twenties
  if (numbers.doubtfulOrders.has(word) && (!grammar.of.has(wordAt(line, to)) || isNumber(line, to + 1))) return null;
  return vague(at, to, 2 * size, chained ? 10 * size - 1 : null);
}

function isHigherOrder(line: Line, at: number, than: number): boolean {
  const order = line.language.numbers.vagueOrders.get(wordAt(line, at));
  return order !== undefined && order > than && order >= 1000;
}

// "several hundred", "a few thousand", "a couple of dozen", "many hundreds of thousands"
function readSeveral(line: Line, at: number): Numeral | null {
  const { numbers, grammar } = line.language;
  let to = hasSign(line, at, ARTICLE) ? at + 1 : at;
  if (!numbers.vagueCounts.has(wordAt(line, to))) return null;
  to++;
  if (grammar.of.has(wordAt(line, to))) to++;
  let size = 1;
  const first = to;
  for (;;) {
    const factor =
      numbers.multipliers.get(wordAt(line, to)) ??
      (numbers.vagueBeforeNoun ? numbers.vagueOrders.get(wordAt(line, to)) : undefined);
    if (factor === undefined) break;
    size *= factor;
    to++;
    if (numbers.vagueBeforeNoun && grammar.of.has(wordAt(line, to)) && isHigherOrder(line, to + 1, size)) to++;
  }
  if (to === first) return null;
  return vague(at, to, 2 * size, size % 12 === 0 && size < 100 ? null : 10 * size - 1);
}

function vague(from: number, to: number, min: number, max: number | null): Numeral {
  return { from, to, value: null, min, max, form: 'vague', multiplier: 1 };
}
