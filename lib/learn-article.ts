import type { Article } from './article/article.ts';
import { digestText } from './article/digest.ts';
import { type FindGiven, findStory } from './find-story.ts';
import { type ReadArticle, readArticle } from './read-article.ts';
import type { StoryStore } from './store/story-store.ts';
import { makeReport } from './stories/make-report.ts';
import type { Story } from './stories/story.ts';

/** Where a report comes from, when it was learned, and what is known beyond the store. */
export interface LearnGiven extends FindGiven {
  readonly origin: string;
  readonly now: string | null;
}

/** Adds what an article reports to the story it belongs to, or starts one. Nothing else adds to stories but packs. */
export async function learnArticle(
  article: Article,
  store: StoryStore,
  given: LearnGiven,
): Promise<{ readonly storyId: string }> {
  return learnRead(readArticle(article), store, given);
}

/** The same for an article that has been read already. */
export async function learnRead(
  read: ReadArticle,
  store: StoryStore,
  given: LearnGiven,
): Promise<{ readonly storyId: string }> {
  const { article, claims, fingerprint } = read;
  const found = await findStory(article.id, fingerprint, store, given);
  const storyId = found?.story.id ?? (await newStoryId(article.id, given.origin, store));
  const report = makeReport(article, claims, fingerprint, { origin: given.origin, learnedAt: given.now });
  await store.putReport(storyId, titleFor(found?.story ?? null, read), report);
  return { storyId };
}

/** An id of the article's own, the same each time; another where a story that the article has left since holds it. */
export async function newStoryId(
  articleId: string,
  origin: string,
  store: StoryStore,
  taken: ReadonlySet<string> = new Set(),
): Promise<string> {
  for (let times = 0; ; times++) {
    const id = `story:${digestText(times === 0 ? articleId : `${articleId}\n${times}`)}`;
    if (taken.has(id)) continue;
    const holder = await store.story(id);
    const isFree = holder?.reports.every((report) => report.articleId === articleId && report.origin === origin);
    if (isFree ?? true) return id;
  }
}

/** A story keeps the first headline it was told under; made-up titles give way to one. */
function titleFor(story: Story | null, read: ReadArticle): string {
  const isHeaded = story?.reports.some((report) => report.headline !== null) ?? false;
  return story !== null && (isHeaded || read.article.headline === null) ? story.title : titleOf(read);
}

/** A headline where there is one; else the names the article turns on, which say more than its first words. */
function titleOf({ article, fingerprint }: ReadArticle): string {
  if (article.headline !== null) return article.headline;
  const names = fingerprint.names
    .slice(0, 3)
    .map(([name]) => name.replace(/(^|[\s-])\p{L}/gu, (start) => start.toUpperCase()));
  return names.length ? names.join(', ') : 'An untitled story';
}
