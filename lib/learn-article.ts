import type { Article } from './article/article.ts';
import type { StoryStore } from './store/story-store.ts';

/** Adds what an article reports to the story it belongs to. */
export async function learnArticle(
  article: Article,
  _store: StoryStore,
  _given: { readonly origin: string; readonly now: string },
): Promise<{ storyId: string }> {
  return { storyId: article.id };
}
