import type { Salience } from '../claim.ts';
import type { Amount } from './read-amount.ts';

// Counts of persons from here on are news by themselves; smaller ones are often a detail ("two aides").
const MANY_PERSONS = 20;
// The dead and the injured are news in smaller numbers.
const SOME_HARMED = 5;
const HARM = new Set(['die', 'kill', 'injur', 'wound', 'hurt', 'drown', 'hospit', 'infect']);
// Counts of things below this are mostly details of the sentence ("27 states", "41 speeches").
const MANY_THINGS = 100;
const MANY_MEASURES = 1000;

/** How much a reader could use a figure: money, shares and large counts are `key`, side details `minor`. */
export function judgeSalience(amount: Amount, terms: readonly string[]): Salience {
  const size = amount.value ?? amount.min ?? 0;
  if (amount.compound && amount.kind !== 'percent') return 'minor';
  switch (amount.kind) {
    case 'money':
      return isOpen(amount) || Math.abs(size) < 1 ? 'minor' : 'key';
    case 'percent':
      return 'key';
    case 'fraction':
    case 'multiple':
      return 'minor';
    case 'duration':
      return 'minor';
    case 'measure':
      return size >= MANY_MEASURES ? 'key' : 'minor';
    case 'count':
      if (isOpen(amount) || (amount.vague && amount.unit !== 'people')) return 'minor';
      if (amount.unit === 'people' && size >= SOME_HARMED && terms.some((term) => HARM.has(term))) return 'key';
      return size >= (amount.unit === 'people' ? MANY_PERSONS : MANY_THINGS) ? 'key' : 'minor';
    case 'bare':
      return size >= MANY_MEASURES ? 'key' : 'minor';
  }
}

// "Thousands of", without an upper end.
function isOpen(amount: Amount): boolean {
  return amount.vague && amount.max === null;
}
