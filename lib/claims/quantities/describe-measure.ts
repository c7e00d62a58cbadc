import { MONTHS, WEEKDAYS } from '../../languages/english/calendar.ts';
import { FUNCTION_WORDS } from '../../languages/english/function-words.ts';
import { MULTIPLIERS, SMALL_NUMBERS, TENS, VAGUE_ORDERS } from '../../languages/english/number-words.ts';
import { DURATIONS } from '../../languages/english/units.ts';
import { singular, stem } from '../../text/stems.ts';
import { isDash, isJoin, isNumber, type Line, type Run, sliceRun, wordAt } from './line.ts';
import type { Amount } from './read-amount.ts';

/** What a figure measures: in the article's words, by its noun, and as stems to compare. */
export interface Measure {
  readonly measure: string;
  readonly head: string;
  readonly terms: readonly string[];
}

const LONGEST_SIDE = 6;
const LONGEST_MEASURE = 12;
const MOST_TERMS = 12;
const CLAUSE_MARKS = /^[.;:()—–!?"“”]$/;

/** What an amount measures, read off its clause: the words after it, and those before it where it is not the subject. */
export function describeMeasure(
  line: Line,
  amount: Amount,
  hedge: Run,
  times: readonly Run[],
  figures: readonly Run[],
): Measure {
  const clause = clauseAround(line, hedge);
  const head = amount.head ?? nounNear(line, amount, clause) ?? (amount.unit === 'none' ? '' : amount.unit);
  return {
    measure: words(line, amount, hedge, clause, times),
    head,
    terms: termsOf(line, hedge, clause, head, [...times, ...figures]),
  };
}

// From mark to mark, commas included where they do not part clauses.
function clauseAround(line: Line, figure: Run): Run {
  let from = figure.from;
  while (from > 0 && !isBoundary(line, from - 1)) from--;
  let to = figure.to;
  while (to < line.tokens.length && !isBoundary(line, to)) to++;
  return { from, to };
}

function isBoundary(line: Line, at: number): boolean {
  const word = wordAt(line, at);
  if (word === ',') return true;
  return (CLAUSE_MARKS.test(word) && !isJoin(line, at)) || /^(while|whereas|but|although)$/.test(word);
}

// The figure's own noun and what follows it; with what leads up to it where the number has no noun of its own.
function words(line: Line, amount: Amount, hedge: Run, clause: Run, times: readonly Run[]): string {
  const right = { from: amount.to, to: Math.min(clause.to, amount.to + LONGEST_MEASURE) };
  const cut = times.find((time) => time.from >= right.from && time.from < right.to);
  const after = sliceRun(line, { from: right.from, to: cut?.from ?? right.to });
  if (amount.kind === 'count' && amount.to > amount.numberTo) {
    const noun = headStart(line, amount);
    const opens = hedge.from - clause.from <= 1 && after !== '';
    const own = sliceRun(line, { from: noun, to: amount.to });
    const left = opens
      ? ''
      : sliceRun(line, { from: Math.max(clause.from, hedge.from - LONGEST_SIDE), to: hedge.from });
    return limit(join(left, own, after));
  }
  const left = sliceRun(line, { from: Math.max(clause.from, hedge.from - LONGEST_SIDE), to: hedge.from });
  const measure = limit(join(left, after));
  return measure === '' ? amount.unit : measure;
}

// Where the counted noun phrase begins inside the amount: past the number words.
function headStart(line: Line, amount: Amount): number {
  let at = amount.numberTo;
  while (
    at < amount.to - 1 &&
    (isDash(wordAt(line, at)) || /^(of|the|his|her|its|their|or|more|so|plus)$/.test(wordAt(line, at)))
  )
    at++;
  return at;
}

function isNumberToken(line: Line, at: number): boolean {
  const word = wordAt(line, at);
  return (
    isNumber(line, at) ||
    SMALL_NUMBERS.has(word) ||
    TENS.has(word) ||
    MULTIPLIERS.has(word) ||
    VAGUE_ORDERS.has(word) ||
    /^(m|bn|k|several|few)$/.test(word)
  );
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function limit(measure: string): string {
  return measure.split(/\s+/).slice(0, LONGEST_MEASURE).join(' ');
}

// The noun an amount of money, a share or a measure is of: "in additional funding", "of the vote"; else the noun before it.
function nounNear(line: Line, amount: Amount, clause: Run): string | null {
  let at = amount.to;
  if (/^(in|of|worth|for)$/.test(wordAt(line, at))) at++;
  let last: string | null = null;
  for (; at < clause.to && at < amount.to + LONGEST_SIDE; at++) {
    const word = wordAt(line, at);
    if (/^(the|a|an|its|their|his|her)$/.test(word) && last === null) continue;
    if (!isContent(line, at)) break;
    last = singular(word.replace(/'s?$/, ''));
  }
  if (last !== null) return last;
  for (at = amount.from - 1; at >= clause.from; at--) {
    if (isContent(line, at)) return singular(wordAt(line, at).replace(/'s?$/, ''));
  }
  return null;
}

function isContent(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token?.kind !== 'word' || token.text.length < 2) return false;
  const word = token.lower;
  return (
    !FUNCTION_WORDS.has(word) &&
    !isNumberToken(line, at) &&
    !WEEKDAYS.has(word) &&
    !MONTHS.has(word) &&
    !DURATIONS.has(word)
  );
}

// Stems from the figure outwards, right before left at the same distance; the clause first, then the rest of the sentence.
function termsOf(line: Line, figure: Run, clause: Run, head: string, left: readonly Run[]): string[] {
  const terms = new Set<string>(head === '' ? [] : [stem(head)]);
  const take = (at: number) => {
    if (
      terms.size >= MOST_TERMS ||
      !isContent(line, at) ||
      left.some((run) => at >= run.from && at < run.to && !(at >= figure.from && at < figure.to))
    )
      return;
    terms.add(stem(wordAt(line, at)));
  };
  for (let at = figure.from; at < figure.to; at++) if (isContent(line, at)) take(at);
  const reach = Math.max(figure.from - clause.from, clause.to - figure.to);
  for (let step = 1; step <= reach; step++) {
    if (figure.to + step - 1 < clause.to) take(figure.to + step - 1);
    if (figure.from - step >= clause.from) take(figure.from - step);
  }
  return [...terms];
}
