import type { QuantityWords } from '../../languages/quantity-words.ts';
import { triggersOf } from './trigger-words.ts';

const known = new WeakMap<QuantityWords, ReadonlySet<string>>();

/** The words at which a phrase that says when can begin; digits are the only other beginning. Made once a language. */
export function timeWordsOf(language: QuantityWords): ReadonlySet<string> {
  const made = known.get(language) ?? new Set(beginnings(language));
  known.set(language, made);
  return made;
}

function beginnings(language: QuantityWords): string[] {
  const { calendar, grammar, numbers } = language;
  const pairs = [
    ...calendar.soFar,
    ...calendar.toDate,
    ...calendar.asOf,
    ...calendar.yearOnYear,
    ...calendar.agoBefore,
  ];
  return [
    ...pairs.map((phrase) => phrase.split(' ')[0] ?? ''),
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
    ...triggersOf(language).begins,
  ];
}
