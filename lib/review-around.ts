import { reviewStories } from './review-stories.ts';
import type { StoryStore } from './store/story-store.ts';
import type { Verdicts } from './stories/corrections.ts';
import { fingerprintKeys } from './stories/fingerprint-keys.ts';
import { countStories, makeWeighing } from './stories/weighing.ts';

/** So many stories near an article say how common its words are, as when it was matched. */
const NEIGHBOURS = 32;
/** So many of them are looked at again: what belongs together shares the most keys. */
const REVIEWED = 6;
/** A story with more reports is settled; looking at each of them again would take seconds. */
const SETTLED = 12;

/** Whose reports may be moved, and what the reader corrected. */
export interface AroundGiven {
  readonly origin: string;
  readonly verdicts: Verdicts;
}

/**
 * Looks again at the stories nearest to an article that was just learned: it may be what shows that two of them are one.
 * Costs a few look-ups however large the store is, and moves one report at a time, so that a worker that is stopped on the
 * way leaves nothing half done. Answers how many reports were moved.
 */
export async function reviewAround(articleId: string, store: StoryStore, given: AroundGiven): Promise<number> {
  const home = await store.storyOfArticle(articleId);
  const fingerprint = home?.reports.find((report) => report.articleId === articleId)?.fingerprint;
  if (fingerprint === undefined) return 0;
  const near = await store.candidates(fingerprintKeys(fingerprint), NEIGHBOURS);
  const movable = near.stories.filter(
    ({ size, reports }) => (size ?? reports.length) <= SETTLED && reports.some(({ origin }) => origin === given.origin),
  );
  if (movable.length < 2) return 0;
  const stories = await Promise.all(movable.slice(0, REVIEWED).map(({ id }) => store.story(id)));
  const weighing = makeWeighing(countStories(near.stories));
  return reviewStories(store, { ...given, weighing, stories: stories.filter((story) => story !== null) });
}
