import { ENGLISH_QUANTITIES } from './english/quantities.ts';
import type { QuantityWords } from './quantity-words.ts';
import { UNIT_SYMBOLS } from './signs.ts';
import { emptied, phrases, phrasesByLast } from './word-list.ts';

// Emptied rather than written out: a list of two hundred empty lists weighs as much as a small language.
const none = emptied(ENGLISH_QUANTITIES);

/**
 * No words at all: digits, signs, symbols and what form alone tells ("12:30", "2031-05-14"). Every other language is
 * written as what it adds to this, group by group.
 */
export const NO_QUANTITY_WORDS: QuantityWords = {
  ...none,
  numbers: { ...none.numbers, ordinalSuffixes: new Set(['º', 'ª']) },
  units: {
    ...none.units,
    percents: phrases({ percent: '%' }),
    measures: UNIT_SYMBOLS,
    measurePhrases: phrases({ degree: '°', '°C': '° c', '°F': '° f', 'km/h': 'km / h' }),
  },
  hedges: { ...none.hedges, before: phrasesByLast({ approx: '~|≈', below: '<', above: '>' }) },
  grammar: { ...none.grammar, contrasts: new Set([';', '—']) },
};
