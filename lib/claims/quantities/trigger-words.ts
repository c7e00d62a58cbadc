import type { NumeralWords } from '../../languages/numeral-words.ts';
import type { QuantityWords } from '../../languages/quantity-words.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, FRACTION_GLYPHS } from '../../languages/signs.ts';

/** Signs of a number below zero. */
export const MINUS: readonly string[] = ['-', '−'];

/** How many letters tell a number word from most others. */
export const STEM_LENGTH = 3;

/** The words by which a sentence gives itself away as holding a number; one without any, and without digits, is passed over. */
export function countWordsOf(language: QuantityWords): readonly string[] {
  const { fractions, numbers } = language;
  return [
    ...certainWordsOf(language),
    ...numbers.ordinals.keys(),
    ...fractions.parts.keys(),
    ...fractions.halves,
    ...numbers.longWords,
  ];
}

/** The words at which a number can begin whatever follows; an ordinal begins one only before a superlative. */
export function beginWordsOf(language: QuantityWords): readonly string[] {
  const { fractions, numbers } = language;
  return [...certainWordsOf(language), ...numbers.vagueCounts, ...numbers.negatives, ...fractions.eachOrdinal];
}

/** The words that can begin a number only with digits or a mark right behind them: "May 3", "USD 5", "year-long". */
export function leadWordsOf({ calendar, numbers, units }: QuantityWords): readonly string[] {
  return [
    ...calendar.months.keys(),
    ...[...CURRENCY_CODES.keys()].map((code) => code.toLowerCase()),
    ...(numbers.longWords.size > 0 ? units.durations.keys() : []),
    ...MINUS,
    'u', // "u.s. $5", as wires print it
  ];
}

/** What an article can open a number with: "a dozen", "a third", "a few hundred", "a $5 note". */
export function wordsAfterArticle({ fractions, numbers }: QuantityWords): readonly string[] {
  return [
    ...numbers.multipliers.keys(),
    ...fractions.parts.keys(),
    ...numbers.vagueCounts,
    ...numbers.roundCounts.keys(),
    '$',
  ];
}

/** The first letters of numbers written as one word, so that other words cost one look-up. */
export function stemsOf({ numbers }: QuantityWords): ReadonlySet<string> {
  const words =
    numbers.compoundLink === null
      ? []
      : [...numbers.small.keys(), ...numbers.tens.keys(), ...numbers.multipliers.keys(), ...numbers.ones];
  return new Set(words.map((word) => word.slice(0, STEM_LENGTH)));
}

/** Multiples in one word, "fivefold", with their values. */
export function foldsOf({ small, tens, foldEndings }: NumeralWords): ReadonlyMap<string, number> {
  return new Map(
    foldEndings.flatMap((ending) =>
      [...small, ...tens].map(([word, value]): [string, number] => [`${word}${ending}`, value]),
    ),
  );
}

function certainWordsOf({ fractions, numbers }: QuantityWords): readonly string[] {
  return [
    ...numbers.small.keys(),
    ...numbers.tens.keys(),
    ...numbers.hundreds.keys(),
    ...numbers.multipliers.keys(),
    ...numbers.vagueOrders.keys(),
    ...foldsOf(numbers).keys(),
    ...numbers.roundCounts.keys(),
    ...fractions.bareParts,
    ...fractions.shareNouns.keys(),
    ...numbers.multiples.keys(),
    ...FRACTION_GLYPHS.keys(),
    ...CURRENCY_SIGNS.keys(),
  ];
}
