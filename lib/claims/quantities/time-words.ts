import type { QuantityWords } from '../../languages/quantity-words.ts';
import { firstWords, timePairsOf } from './pair-openers.ts';
import { beginWordsOf } from './trigger-words.ts';

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
    ...grammar.a,
    ...beginWordsOf(language),
  ];
}

/** The words at which a pointer to a time can begin: "last year", "the same month", "l'année dernière". */
export function pointerWordsOf({ calendar, grammar }: QuantityWords): readonly string[] {
  return [...grammar.the, ...calendar.pointers.keys(), ...(calendar.pointersFollow ? calendar.periods : [])];
}
