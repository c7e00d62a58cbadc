import { leadOf } from './counts-persons.ts';
import { type Line, pairAt, touches, wordAt } from './line.ts';
import type { Amount } from './read-amount.ts';

/** What an article has printed before a sentence. */
export interface Printed {
  /** The last count of the paragraph, and of the article. */
  readonly count: Amount | null;
  readonly before: Amount | null;
  /** The amounts of the sentence before. */
  readonly amounts: readonly Amount[];
}

// Two counts of one thing in one paragraph are no further apart than this, as a rule: this year's and another year's.
const MOST_APART = 16;
// Beyond a paragraph only numbers as long as this, and nearer to each other, are taken for counts of one thing.
const LEAST_LONG = 1000;
const NEARER = 8;
// Shares, lengths and spans of time that are held against each other are nearer still.
const MEASURES_APART = 3;
// Hours of a day: "at 7 on Monday".
const HOURS = 24;
// A clause set off by commas has its number near its beginning.
const ASIDE = 6;

const CLAUSE_ENDS: ReadonlySet<string> = new Set([',', '.', ';', ':', '!', '?', ')', '”', '"', '—', '–']);

/**
 * The amount whose unit a bare number leaves unsaid because it was just said: "412 came; the year before it was 380".
 * Nothing that could be counted follows the number, and of what was printed before it takes the last of about its size.
 * Of 120 that this gave in real articles, some 110 were right; the rest are left as they were by what it looks out for.
 */
export function unsaidUnit(line: Line, amount: Amount, said: readonly Amount[], printed: Printed): Amount | null {
  if (amount.vague || amount.value === null || !endsPhrase(line, amount.to) || isOfAnother(line, amount)) return null;
  return inSentence(line, amount, said) ?? inSentenceBefore(line, amount, printed) ?? inArticle(amount, printed);
}

function inSentence(line: Line, amount: Amount, said: readonly Amount[]): Amount | null {
  const last = said.at(-1);
  if (last?.kind === 'bare') return null; // "they had 40, of which nine were dry": of what the 40 are
  if (last?.kind === 'percent') return isShare(line, amount, last) ? last : null;
  return said.findLast((other) => isAlike(amount, other) && !isBracketed(line, other, amount)) ?? null;
}

// "57 per cent were for it, but the law asks for 60."
function isShare(line: Line, amount: Amount, share: Amount): boolean {
  return (amount.value ?? 0) <= 100 && isClosed(line, amount.to) && isNear(amount, share, MEASURES_APART);
}

// A span or a length only behind a verb that takes one: "a journey of 41 minutes. It now takes 68."
function inSentenceBefore(line: Line, amount: Amount, { amounts }: Printed): Amount | null {
  const takesSpan = line.language.lent.spanVerbs.has(wordAt(line, leadOf(line, amount)));
  return amounts.findLast((other) => (takesSpan || other.kind === 'count') && isAlike(amount, other)) ?? null;
}

function inArticle(amount: Amount, { count, before }: Printed): Amount | null {
  if (count !== null && isAlike(amount, count)) return count;
  const isLong = before !== null && Math.min(amount.value ?? 0, before.value ?? 0) >= LEAST_LONG;
  return isLong && isNear(amount, before, NEARER) ? before : null;
}

// A word that ends a noun phrase follows, or a mark: nothing that the number could count.
function endsPhrase(line: Line, at: number): boolean {
  if (isClosed(line, at)) return true;
  const { of, phraseStops } = line.language.grammar;
  const word = wordAt(line, at);
  return !touches(line, at) && phraseStops.has(word) && !of.has(word);
}

function isClosed(line: Line, at: number): boolean {
  const next = line.tokens[at];
  return next === undefined || CLAUSE_ENDS.has(next.text);
}

// "(2)" of a list, "25 in all" of several kinds, an hour of the day, and what a noun is called: "the service 112".
function isOfAnother(line: Line, amount: Amount): boolean {
  const { ages, roles } = line.language;
  if (isNumbered(line, amount.from - 1)) return true;
  if (wordAt(line, amount.to) === ')' && wordAt(line, amount.from - 1) === '(') return true;
  if (roles.totalPhrases.has(pairAt(line, amount.to))) return true;
  return ages.at.has(wordAt(line, amount.from - 1)) && (amount.value ?? 0) <= HOURS;
}

// A verb does not stand behind an article or "of", so the word before the number is a noun, and the number tells which.
function isNumbered(line: Line, at: number): boolean {
  const { determiners, functionWords, of, the, a } = line.language.grammar;
  const before = wordAt(line, at - 1);
  const isNoun = of.has(before) || the.has(before) || a.has(before) || determiners.has(before);
  return isNoun && line.tokens[at]?.kind === 'word' && !functionWords.has(wordAt(line, at));
}

// "Ashby, who are 19 matches unbeaten, had 17": what is said by the way is not taken up again.
function isBracketed(line: Line, other: Amount, amount: Amount): boolean {
  for (let at = other.from - 1; at > other.from - ASIDE && at > 0; at--) {
    if (!line.language.lent.relatives.has(wordAt(line, at)) || wordAt(line, at - 1) !== ',') continue;
    for (let close = other.to; close < amount.from; close++) if (wordAt(line, close) === ',') return true;
  }
  return false;
}

function isAlike(amount: Amount, other: Amount): boolean {
  if (other.compound) return false;
  if (other.kind === 'count') return isNear(amount, other, MOST_APART);
  return (other.kind === 'measure' || other.kind === 'duration') && isNear(amount, other, MEASURES_APART);
}

function isNear({ value }: Amount, other: Amount, most: number): boolean {
  if (value === null || other.value === null || value <= 0) return false;
  if (!Number.isInteger(value) && Number.isInteger(other.value)) return false;
  const ratio = value / other.value;
  return ratio <= most && ratio >= 1 / most;
}
