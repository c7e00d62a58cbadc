import type { CardMember } from './card-member.ts';

/** Within so many hours, who printed first says little: newsrooms work on a thing together, and clocks differ. */
const SAME_NEWS_HOURS = 6;
const HOUR_MS = 3_600_000;

/**
 * Whether what others carry could have stood in the open article when it was published: one of them is from the same day,
 * from a few hours later, or from before; or a date is not known. Else it is news of later, and nothing was left out.
 */
export function wasKnownThen(here: CardMember, carriers: readonly CardMember[]): boolean {
  const at = Date.parse(here.publishedAt ?? '');
  return carriers.some(({ publishedAt }) => {
    const then = Date.parse(publishedAt ?? '');
    if (Number.isNaN(at) || Number.isNaN(then)) return true;
    const isLaterDay = (publishedAt ?? '').slice(0, 10) > (here.publishedAt ?? '').slice(0, 10);
    return !isLaterDay || then - at <= SAME_NEWS_HOURS * HOUR_MS;
  });
}
