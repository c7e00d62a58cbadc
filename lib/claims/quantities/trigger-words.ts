import type { NumeralWords } from '../../languages/numeral-words.ts';
import type { QuantityWords } from '../../languages/quantity-words.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, FRACTION_GLYPHS } from '../../languages/signs.ts';

/** The words by which a sentence gives itself away as holding a number, and those at which one can begin. */
export interface TriggerWords {
  /** A sentence without any of them, and without digits, is passed over: one look-up a token. */
  readonly inSentence: ReadonlySet<string>;
  readonly begins: ReadonlySet<string>;
  /** What an article can open a number with: "a dozen", "a third", "a few hundred". */
  readonly afterArticle: ReadonlySet<string>;
  /** The first letters of numbers written as one word, so that other words cost one look-up. */
  readonly stems: ReadonlySet<string>;
  readonly folds: ReadonlyMap<string, number>;
}

/** How many letters tell a number word from most others. */
export const STEM_LENGTH = 3;

// Multiples in one word, "fivefold", with their values.
function foldsOf({ small, tens, foldEndings }: NumeralWords): ReadonlyMap<string, number> {
  return new Map(
    foldEndings.flatMap((ending) =>
      [...small, ...tens].map(([word, value]): [string, number] => [`${word}${ending}`, value]),
    ),
  );
}

const known = new WeakMap<QuantityWords, TriggerWords>();

/** The triggers of a language, made once. */
export function triggersOf(language: QuantityWords): TriggerWords {
  const made = known.get(language) ?? makeTriggers(language);
  known.set(language, made);
  return made;
}

function makeTriggers({ numbers, fractions, calendar, units }: QuantityWords): TriggerWords {
  const certain = [
    ...numbers.ordinals.keys(),
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
  return {
    inSentence: new Set([...certain, ...fractions.parts.keys(), ...fractions.halves, ...numbers.longWords]),
    begins: new Set([
      ...certain,
      ...numbers.vagueCounts,
      ...numbers.negatives,
      ...calendar.months.keys(),
      ...[...CURRENCY_CODES.keys()].map((code) => code.toLowerCase()),
      ...(numbers.longWords.size > 0 ? units.durations.keys() : []),
      '-',
      '−',
      'u', // "u.s. $5", as wires print it
      ...fractions.eachOrdinal,
    ]),
    afterArticle: new Set([
      ...numbers.multipliers.keys(),
      ...fractions.parts.keys(),
      ...numbers.vagueCounts,
      ...numbers.roundCounts.keys(),
    ]),
    folds: foldsOf(numbers),
    stems: new Set(
      numbers.compoundLink === null
        ? []
        : [...numbers.small.keys(), ...numbers.tens.keys(), ...numbers.multipliers.keys(), ...numbers.ones].map(
            (word) => word.slice(0, STEM_LENGTH),
          ),
    ),
  };
}
