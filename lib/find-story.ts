import type { StoryStore } from './store/story-store.ts';
import type { Fingerprint } from './stories/fingerprint.ts';
import { fingerprintKeys } from './stories/fingerprint-keys.ts';
import { isOneEvent, isStillArticle, matchStory } from './stories/match-story.ts';
import type { Story } from './stories/story.ts';
import type { StoryMatch } from './stories/story-match.ts';
import { type Weighing, weighAsNews } from './stories/weighing.ts';

/** How many stories are looked at closely: past these, hardly a key is shared. */
const CANDIDATES = 32;

/** The story an article belongs to. */
export interface FoundStory {
  /**
   * Under the id and title of the story that matches best, the reports of all stories in the store that tell this event:
   * two packs, or a pack and what was read, each have their own.
   */
  readonly story: Story;
  readonly match: StoryMatch;
}

/** The story in the store that an article belongs to, with the reasons; null where none is sure enough. */
export async function findStory(
  articleId: string,
  fingerprint: Fingerprint,
  store: StoryStore,
  weighing: Weighing = weighAsNews(fingerprint.language),
): Promise<FoundStory | null> {
  const known = await store.storyOfArticle(articleId);
  const candidates = await store.candidates(fingerprintKeys(fingerprint), CANDIDATES);
  // The article itself, if it was learned before, says nothing about where it belongs.
  const others = candidates
    .map((story) => withoutArticle(story, articleId))
    .filter((story) => story.reports.length > 0);
  const match = matchStory(fingerprint, others, weighing);
  const stories = known === null ? candidates : [known, ...candidates.filter(({ id }) => id !== known.id)];
  const home = stories.find((story) => isHome(story, articleId, fingerprint, weighing));
  const best = home ?? stories.find(({ id }) => id === match?.storyId);
  if (best === undefined) return null;
  const parts = [
    best,
    ...candidates.filter((story) => story.id !== best.id && isOneEvent(fingerprint, best, story, weighing)),
  ];
  const story = { ...best, reports: parts.flatMap(({ reports }) => reports) };
  const reasons =
    match !== null && parts.some(({ id }) => id === match.storyId)
      ? match.reasons
      : [{ kind: 'address' as const, text: 'this very article' }];
  return { story, match: { storyId: best.id, score: home === undefined ? (match?.score ?? 0) : 1, reasons } };
}

/** Whether a story has the article, and either it or the rest of the story still says what the article now says. */
function isHome(story: Story, articleId: string, fingerprint: Fingerprint, weighing: Weighing): boolean {
  const earlier = story.reports.filter((report) => report.articleId === articleId);
  if (earlier.length === 0) return false;
  if (earlier.some((report) => isStillArticle(report.fingerprint, fingerprint, weighing))) return true;
  return matchStory(fingerprint, [withoutArticle(story, articleId)], weighing) !== null;
}

function withoutArticle(story: Story, articleId: string): Story {
  return { ...story, reports: story.reports.filter((report) => report.articleId !== articleId) };
}
