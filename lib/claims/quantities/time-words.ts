import type { QuantityWords } from '../../languages/quantity-words.ts';
import { beginWordsOf } from './trigger-words.ts';

/** The words at which a phrase that says when can begin; digits are the only other beginning. */
export function timeWordsOf(language: QuantityWords): readonly string[] {
  const { calendar, grammar, numbers } = language;
  return [
    ...timePhrasesOf(language),
    ...firstWords(calendar.agoBefore),
    ...calendar.earlier,
    ...calendar.adverbs,
    ...calendar.relativeDays.keys(),
    ...calendar.weekdays.keys(),
    ...calendar.months.keys(),
    ...calendar.pointers.keys(),
    ...calendar.openers,
    ...(calendar.pointersFollow ? calendar.periods : []),
    ...grammar.the,
    ...grammar.a,
    ...numbers.small.keys(),
    ...numbers.tens.keys(),
    ...beginWordsOf(language),
  ];
}

/** The first words of phrases that are looked for as a whole: "so far", "year on year". */
export function timePhrasesOf({ calendar }: QuantityWords): readonly string[] {
  return [calendar.soFar, calendar.toDate, calendar.asOf, calendar.yearOnYear].flatMap(firstWords);
}

function firstWords(phrases: ReadonlySet<string>): string[] {
  return [...phrases].map((phrase) => phrase.split(' ')[0] ?? '');
}
