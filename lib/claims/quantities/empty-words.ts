import type { QuantityWords } from '../../languages/quantity-words.ts';

// Short multipliers and vague counts that a number leaves behind when it is taken out of a sentence.
const REMAINS = ['m', 'bn', 'k'];

const known = new WeakMap<QuantityWords, ReadonlySet<string>>();

/** The words of a language that say nothing of what a figure measures: small words, number words, spans of time. Made once. */
export function emptyWordsOf(language: QuantityWords): ReadonlySet<string> {
  const made = known.get(language) ?? new Set([...wordsOf(language)]);
  known.set(language, made);
  return made;
}

function* wordsOf({ numbers, grammar, calendar, units }: QuantityWords): Generator<string> {
  yield* grammar.functionWords;
  yield* numbers.small.keys();
  yield* numbers.tens.keys();
  yield* numbers.hundreds.keys();
  yield* numbers.multipliers.keys();
  yield* numbers.firmShortMultipliers;
  yield* numbers.vagueOrders.keys();
  yield* numbers.vagueCounts;
  yield* REMAINS;
  yield* calendar.weekdays.keys();
  yield* calendar.months.keys();
  yield* units.durations.keys();
}
