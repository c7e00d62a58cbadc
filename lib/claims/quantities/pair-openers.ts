import type { QuantityWords } from '../../languages/quantity-words.ts';

/** The first words of all the pairs that rules look for, so that two words are put together only where they may be one. */
export function pairOpenersOf(language: QuantityWords): readonly string[] {
  const { ages, calendar, hedges, lent, numbers, roles } = language;
  return [
    ...timePairsOf(language),
    calendar.bridges,
    calendar.clockParts,
    ages.leads,
    ages.oldPhrases,
    hedges.after.keys(),
    lent.takesBefore,
    lent.takesAfter,
    lent.personsAfter,
    lent.heldAgainst,
    numbers.multipleFollowers,
    roles.totalPhrases,
    roles.onTop,
    roles.subsetPhrases,
    roles.subsetAfter,
    roles.basePhrases,
    roles.eachOf,
  ].flatMap(firstWords);
}

/** The phrases that say when and are looked for as a whole: "so far", "year on year". */
export function timePairsOf({ calendar }: QuantityWords): readonly ReadonlySet<string>[] {
  return [calendar.soFar, calendar.toDate, calendar.asOf, calendar.yearOnYear];
}

/** The first word of each phrase. */
export function firstWords(phrases: Iterable<string>): string[] {
  return [...phrases].map((phrase) => phrase.split(' ')[0] ?? '');
}
