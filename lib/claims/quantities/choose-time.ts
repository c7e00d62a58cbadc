import { hasSign, isJoin, isNumber, type Line, type Run, wordAt } from './line.ts';
import { BASELINE, CONTRAST } from './word-signs.ts';

// Costs in tokens of distance, by judgement: a semicolon or a new clause is farther than any phrase inside the clause,
// and a phrase that opens the sentence ("Last year, …") speaks of all of it.
const CLAUSE_COST = 12;
const COMMA_COST = 3;
const OPENING_COST = 6;
const AFTER_OTHER_FIGURE = 4;

/**
 * The time phrase that a figure most likely belongs to: the nearest, counted in tokens with extra for what parts them.
 * Null where the sentence has none. A phrase that is the figure itself does not count.
 */
export function chooseTime(line: Line, figure: Run, phrases: readonly Run[], others: readonly Run[]): Run | null {
  const bound = costOfNearest(line, figure, phrases, others);
  let best: Run | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const phrase of phrases) {
    const gap = gapBetween(figure, phrase);
    if (gap < 0 || (gap > 2 * bound && phrase.from > 1)) continue;
    const cost = costOf(line, figure, phrase, others);
    if (cost < least) {
      least = cost;
      best = phrase;
    }
  }
  return best;
}

// What is more than twice as many tokens away costs more, since no two joins stand side by side; so most of a table of
// years is never looked at.
function costOfNearest(line: Line, figure: Run, phrases: readonly Run[], others: readonly Run[]): number {
  let nearest: Run | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const phrase of phrases) {
    const gap = gapBetween(figure, phrase);
    if (gap < 0 || gap >= least) continue;
    nearest = phrase;
    least = gap;
  }
  return nearest === null ? least : Math.max(0, costOf(line, figure, nearest, others));
}

// Tokens between the two, negative where they overlap.
function gapBetween(figure: Run, phrase: Run): number {
  return phrase.to <= figure.from ? figure.from - phrase.to : phrase.from - figure.to;
}

function costOf(line: Line, figure: Run, phrase: Run, others: readonly Run[]): number {
  const before = phrase.to <= figure.from;
  const from = before ? phrase.to : figure.to;
  const to = before ? figure.from : phrase.from;
  let cost = to - from + (isBaseline(line, phrase) ? CLAUSE_COST : 0);
  for (let at = from; at < to; at++) {
    const word = wordAt(line, at);
    if (hasSign(line, at, CONTRAST)) cost += CLAUSE_COST;
    else if (word === ',') cost += COMMA_COST;
    else if (isJoin(line, at)) cost -= 1;
  }
  if (before && phrase.from <= 1) return Math.min(cost, OPENING_COST);
  if (!before) {
    for (const other of others)
      if (other.from !== figure.from && other.from >= from && other.to <= to) cost += AFTER_OTHER_FIGURE;
  }
  return cost;
}

// "compared with the same period in 2019", "up from last year": what the figure is held against, not its own time.
function isBaseline(line: Line, phrase: Run): boolean {
  const { calendar, grammar, roles } = line.language;
  if (calendar.yearBaselines.has(wordAt(line, phrase.from - 1)) || calendar.levels.has(wordAt(line, phrase.to)))
    return true; // "on 2005 levels"
  for (let at = phrase.from - 1; at >= phrase.from - 3 && at >= 0; at--) {
    if (!hasSign(line, at, BASELINE)) continue;
    const word = wordAt(line, at);
    if (calendar.baselines.has(word)) return true;
    if (grammar.than.has(word) && at >= phrase.from - 2 && !isNumber(line, at + 1)) return true;
    if (roles.from.has(word) && roles.changes.has(wordAt(line, at - 1))) return true;
  }
  return false;
}
