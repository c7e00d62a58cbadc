import type { Salience } from '../claim.ts';
import { isChance } from './is-chance.ts';
import { isSentence } from './is-measured-out.ts';
import { isNews, type Standing } from './is-news.ts';
import type { Line, Run } from './line.ts';
import type { Amount } from './read-amount.ts';

// Counts of persons from here on are news by themselves; smaller ones are often a detail ("two aides").
const MANY_PERSONS = 20;
// Counts of things below this are mostly details of the sentence ("27 states", "41 speeches").
const MANY_THINGS = 100;
const MANY_MEASURES = 1000;
// The whole of something is more often said for emphasis ("100 percent sure") than measured.
const WHOLE = 100;
// A chamber votes in larger numbers than a bench or a board, whose votes are as often background.
const MANY_VOTES = 20;

/** How much a reader could use a figure: money, shares, chances, large counts and what the news is of are `key`, side details `minor`. */
export function judgeSalience(
  line: Line,
  amount: Amount,
  hedge: Run,
  terms: readonly string[],
  standing: Standing,
): Salience {
  if (amount.compound && amount.kind !== 'percent') return isSentence(line, amount) ? 'key' : 'minor';
  return isLarge(amount) || isChance(line, amount) || isNews(line, amount, hedge, terms, standing) ? 'key' : 'minor';
}

function isLarge(amount: Amount): boolean {
  const size = amount.value ?? amount.min ?? 0;
  switch (amount.kind) {
    case 'money':
      return !isOpen(amount) && Math.abs(size) >= 1;
    case 'percent':
      return amount.unit !== 'percent' || amount.value !== WHOLE;
    case 'fraction':
    case 'multiple':
    case 'duration':
      return false;
    case 'tally':
      return size >= MANY_VOTES;
    case 'measure':
    case 'bare':
      return size >= MANY_MEASURES;
    case 'count':
      if (isOpen(amount) || (amount.vague && amount.unit !== 'people')) return false;
      return size >= (amount.unit === 'people' ? MANY_PERSONS : MANY_THINGS);
  }
}

// "Thousands of", without an upper end.
function isOpen(amount: Amount): boolean {
  return amount.vague && amount.max === null;
}
