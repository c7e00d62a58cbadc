import { hasSign, isDash, isJoin, type Line, type Run, sliceRun, wordAt } from './line.ts';
import { singularOf, withoutPossessive } from './nouns.ts';
import type { Amount } from './read-amount.ts';
import { CLAUSE, EMPTY } from './word-signs.ts';

/** What a figure measures: in the article's words, by its noun, and as stems to compare. */
export interface Measure {
  readonly measure: string;
  readonly head: string;
  readonly terms: readonly string[];
}

const LONGEST_SIDE = 6;
const LONGEST_MEASURE = 12;
// A clause that goes on for longer is a table or a list.
const CLAUSE_REACH = 40;
const MOST_TERMS = 12;

/** Which tokens of a line say when or how many, and so nothing of what is measured. */
export function takenBy(line: Line, ...runs: readonly (readonly Run[])[]): Uint8Array {
  const taken = new Uint8Array(line.tokens.length);
  for (const each of runs) for (const { from, to } of each) taken.fill(1, from, to);
  return taken;
}

/** What an amount measures, read off its clause: the words after it, and those before it where it is not the subject. */
export function describeMeasure(
  line: Line,
  amount: Amount,
  hedge: Run,
  times: readonly Run[],
  taken: Uint8Array,
): Measure {
  const own = clauseAround(line, hedge);
  const clause = isApposition(line, amount, hedge, own) ? { from: clauseBefore(line, own), to: own.to } : own;
  const head = amount.head ?? nounNear(line, amount, clause) ?? (amount.unit === 'none' ? '' : amount.unit);
  return {
    measure: words(line, amount, hedge, clause, times),
    head,
    terms: termsOf(line, hedge, clause, head, taken),
  };
}

// From mark to mark, commas included where they do not part clauses.
function clauseAround(line: Line, figure: Run): Run {
  let from = figure.from;
  while (from > 0 && figure.from - from < CLAUSE_REACH && !isBoundary(line, from - 1)) from--;
  let to = figure.to;
  while (to < line.tokens.length && to - figure.to < CLAUSE_REACH && !isBoundary(line, to)) to++;
  return { from, to };
}

// "A course for guards, 40-60 hours per head, at …": a number that stands alone between two marks is of what stands before them.
function isApposition(line: Line, { kind, to }: Amount, hedge: Run, clause: Run): boolean {
  const mark = wordAt(line, clause.from - 1);
  if (kind === 'count' || hedge.from > clause.from || (mark !== ',' && !isDash(mark))) return false;
  const { per } = line.language.grammar;
  for (let at = to; at < clause.to; at++) {
    if (per.has(wordAt(line, at))) return true;
    if (isContent(line, at)) return false;
  }
  return true;
}

function clauseBefore(line: Line, { from }: Run): number {
  return clauseAround(line, { from: from - 1, to: from }).from;
}

function isBoundary(line: Line, at: number): boolean {
  return hasSign(line, at, CLAUSE) && !isJoin(line, at);
}

// The figure's own noun and what follows it; with what leads up to it where the number has no noun of its own.
function words(line: Line, amount: Amount, hedge: Run, clause: Run, times: readonly Run[]): string {
  const right = { from: amount.to, to: Math.min(clause.to, amount.to + LONGEST_MEASURE) };
  const cut = times.find((time) => time.from >= right.from && time.from < right.to);
  const after = sliceRun(line, { from: right.from, to: cut?.from ?? right.to });
  const before = { from: Math.max(clause.from, hedge.from - LONGEST_SIDE), to: hedge.from };
  if (amount.kind === 'count' && amount.to > amount.numberTo) {
    const opens = hedge.from - clause.from <= 1 && after !== '';
    const own = sliceRun(line, { from: headStart(line, amount), to: amount.to });
    return limit(join(opens ? '' : sliceRun(line, before), own, after));
  }
  const measure = limit(join(sliceRun(line, before), after));
  return measure === '' ? amount.unit : measure;
}

// Where the counted noun phrase begins inside the amount: past the number words.
function headStart(line: Line, amount: Amount): number {
  const { nounFillers } = line.language.grammar;
  let at = amount.numberTo;
  while (at < amount.to - 1 && (isDash(wordAt(line, at)) || nounFillers.has(wordAt(line, at)))) at++;
  return at;
}

function join(...parts: readonly string[]): string {
  let joined = '';
  for (const part of parts) if (part !== '') joined += joined === '' ? part : ` ${part}`;
  return joined;
}

const UNEVEN = /[^\S ]| {2}/;

// The first words, with one space between two: nearly all print it so, and are not split and joined for it.
function limit(measure: string): string {
  if (UNEVEN.test(measure)) return measure.split(/\s+/, LONGEST_MEASURE).join(' ');
  let end = -1;
  for (let words = 0; words < LONGEST_MEASURE; words++) {
    end = measure.indexOf(' ', end + 1);
    if (end < 0) return measure;
  }
  return measure.slice(0, end);
}

// The noun an amount of money, a share or a measure is of: "in additional funding", "of the vote"; else the noun before it.
function nounNear(line: Line, amount: Amount, clause: Run): string | null {
  const { grammar, nouns } = line.language;
  let at = amount.to;
  if (grammar.amountLinks.has(wordAt(line, at))) at++;
  let last: string | null = null;
  for (; at < clause.to && at < amount.to + LONGEST_SIDE; at++) {
    const word = wordAt(line, at);
    if (last === null && isDeterminer(line, word)) continue;
    if (!isContent(line, at)) break;
    last = singularOf(withoutPossessive(word), nouns);
    if (nouns.adjectives.size > 0 && !nouns.adjectives.has(word)) break; // adjectives follow their noun
  }
  if (last !== null) return last;
  for (at = amount.from - 1; at >= clause.from; at--) {
    if (isContent(line, at)) return singularOf(withoutPossessive(wordAt(line, at)), nouns);
  }
  return null;
}

// "The", "a", "their", but not "those", which can stand alone.
function isDeterminer({ language: { grammar, numbers } }: Line, word: string): boolean {
  if (grammar.the.has(word) || grammar.a.has(word)) return true;
  return grammar.determiners.has(word) && !numbers.pairLeads.has(word);
}

function isContent(line: Line, at: number): boolean {
  const token = line.tokens[at];
  return token?.kind === 'word' && token.text.length > 1 && !hasSign(line, at, EMPTY);
}

// Stems from the figure outwards, right before left at the same distance; first those of the figure itself.
function termsOf(line: Line, figure: Run, clause: Run, head: string, taken: Uint8Array): string[] {
  const terms = new Set<string>(head === '' ? [] : [line.stem(head)]);
  for (let at = figure.from; at < figure.to; at++) addTerm(line, at, terms);
  const reach = Math.max(figure.from - clause.from, clause.to - figure.to);
  for (let step = 1; step <= reach && terms.size < MOST_TERMS; step++) {
    const right = figure.to + step - 1;
    const left = figure.from - step;
    if (right < clause.to && taken[right] === 0) addTerm(line, right, terms);
    if (left >= clause.from && taken[left] === 0) addTerm(line, left, terms);
  }
  return [...terms];
}

function addTerm(line: Line, at: number, terms: Set<string>): void {
  if (terms.size < MOST_TERMS && isContent(line, at)) terms.add(line.stem(wordAt(line, at)));
}
