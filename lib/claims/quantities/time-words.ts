import type { QuantityWords } from '../../languages/quantity-words.ts';
import { firstWords, timePairsOf } from './pair-openers.ts';
import { beginWordsOf, MINUS } from './trigger-words.ts';

/** The words at which a phrase that says when can begin; digits are the only other beginning. */
export function timeWordsOf(language: QuantityWords): readonly string[] {
  const { calendar, grammar } = language;
  return [
    ...timePairsOf(language).flatMap(firstWords),
    ...firstWords(calendar.agoBefore),
    ...calendar.earlier,
    ...calendar.adverbs,
    ...calendar.relativeDays.keys(),
    ...calendar.weekdays.keys(),
    ...calendar.openers,
    ...pointerWordsOf(language),
    ...grammar.the,
    ...calendar.months.keys(),
    ...grammar.a,
    ...MINUS,
    ...beginWordsOf(language),
  ];
}

/** The words at which a pointer to a time can begin, its article left aside: "last year", "the same month", "l'année dernière". */
export function pointerWordsOf({ calendar }: QuantityWords): readonly string[] {
  return [...calendar.pointers.keys(), ...(calendar.pointersFollow ? calendar.periods : [])];
}
