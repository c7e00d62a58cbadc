import type { StoryStore } from './store/story-store.ts';
import type { Fingerprint } from './stories/fingerprint.ts';
import { fingerprintKeys } from './stories/fingerprint-keys.ts';
import { matchStory } from './stories/match-story.ts';
import type { Story } from './stories/story.ts';
import type { StoryMatch } from './stories/story-match.ts';
import { type Weighing, weighAsNews } from './stories/weighing.ts';

/** How many stories are looked at closely: past these, hardly a key is shared. */
const CANDIDATES = 32;

/** The story in the store that an article belongs to, with the reasons; null where none is sure enough. */
export async function findStory(
  articleId: string,
  fingerprint: Fingerprint,
  store: StoryStore,
  weighing: Weighing = weighAsNews,
): Promise<{ readonly story: Story; readonly match: StoryMatch } | null> {
  const known = await store.storyOfArticle(articleId);
  const candidates = await store.candidates(fingerprintKeys(fingerprint), CANDIDATES);
  // The article itself, if it was learned before, says nothing about where it belongs.
  const others = candidates
    .map((story) => withoutArticle(story, articleId))
    .filter((story) => story.reports.length > 0);
  const match = matchStory(fingerprint, others, weighing);
  if (known !== null) {
    const reasons =
      match?.storyId === known.id ? match.reasons : [{ kind: 'address' as const, text: 'this very article' }];
    return { story: known, match: { storyId: known.id, score: 1, reasons } };
  }
  const story = candidates.find((candidate) => candidate.id === match?.storyId);
  return match === null || story === undefined ? null : { story, match };
}

function withoutArticle(story: Story, articleId: string): Story {
  return { ...story, reports: story.reports.filter((report) => report.articleId !== articleId) };
}
