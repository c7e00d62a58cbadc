import type { QuantityWords } from '../../languages/quantity-words.ts';

// Short multipliers and vague counts that a number leaves behind when it is taken out of a sentence.
const REMAINS = ['m', 'bn', 'k'];

/** The words of a language that say nothing of what a figure measures: small words, number words, spans of time. */
export function* emptyWordsOf({ numbers, grammar, calendar, units }: QuantityWords): Generator<string> {
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
