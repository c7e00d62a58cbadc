import type { Article } from './article/article.ts';
import type { CardType } from './cards/card.ts';
import type { Annotated } from './protocol.ts';
import type { StoryStore } from './store/story-store.ts';

/** The story an article belongs to and the cards it gets from it. */
export async function annotateArticle(
  _article: Article,
  _store: StoryStore,
  _options: { readonly cardTypes: readonly CardType[]; readonly cardLimit: number },
): Promise<Annotated> {
  return { story: null, cards: [] };
}
