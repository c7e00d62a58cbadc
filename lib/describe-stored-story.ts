import { MAX_REPORTS, nearestFirst, oncePerArticle } from './compare-article.ts';
import type { StoredStory, StoryKey } from './ledger/whole-story.ts';
import { type HowCompared, ledgerOfReports } from './ledger-of-reports.ts';
import type { StoryStore } from './store/story-store.ts';
import type { Verdicts } from './stories/corrections.ts';
import { type StoryPart, separateStory } from './stories/separate-story.ts';
import type { Report } from './stories/story.ts';

/**
 * The account of a story as it lies in the store, with no article of it open; null where the store has it no more. Articles
 * are set beside each other as on a page; nothing is missing from any, because none is looked at before the others.
 */
export async function describeStoredStory(
  key: StoryKey,
  store: StoryStore,
  verdicts: Verdicts,
  how: HowCompared,
): Promise<StoredStory | null> {
  const part = await findPart(key, store, verdicts);
  if (part === null) return null;
  const reports = oncePerArticle(part.reports);
  const times = reports.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
  const compared = nearestFirst(reports, times[0] ?? null).slice(0, MAX_REPORTS);
  return {
    id: part.id,
    title: titleOf(part),
    whole: {
      ...ledgerOfReports(compared, how),
      leftOut: reports.length - compared.length,
      missing: [],
      onlyHere: [],
    },
  };
}

/** The story, or the part of one that a reader's corrections made: such a part is known by an article of it alone. */
async function findPart(
  { id, articleId }: StoryKey,
  store: StoryStore,
  verdicts: Verdicts,
): Promise<StoryPart<Report> | null> {
  const known = await store.story(id);
  const storyId = known === null && articleId !== null ? (await store.storyOfArticle(articleId))?.id : null;
  const story = known ?? (storyId == null ? null : await store.story(storyId));
  if (story === null) return null;
  const parts = separateStory(story, verdicts);
  return parts.find((part) => part.id === id) ?? parts.find((part) => holds(part, articleId)) ?? null;
}

function holds({ reports }: StoryPart<Report>, articleId: string | null): boolean {
  return reports.some((report) => report.articleId === articleId);
}

/** What was taken out of a story goes by its own headline. */
function titleOf({ id, partOf, title, reports }: StoryPart<Report>): string {
  return id === partOf ? title : (reports[0]?.headline ?? title);
}
