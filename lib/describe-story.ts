import type { Article } from './article/article.ts';
import { type HedgeReach, USUAL_REACH } from './compare/hedge-reach.ts';
import { compareArticle } from './compare-article.ts';
import { accountOf } from './ledger/account.ts';
import { reportAsArticle } from './ledger/story-article.ts';
import { storyGaps } from './ledger/story-gaps.ts';
import type { StoryArticle, WholeStory } from './ledger/whole-story.ts';
import type { StoryStore } from './store/story-store.ts';
import { NO_VERDICTS, type Verdicts } from './stories/corrections.ts';
import type { Fingerprint } from './stories/fingerprint.ts';
import { independentTexts } from './stories/independent-texts.ts';
import { NO_PARTINGS, type Partings } from './stories/parted-claims.ts';
import { ENGLISH } from './words/english.ts';
import type { Words } from './words/words.ts';

/**
 * The whole story of an article, from the same comparison that its cards are made from; null where the store has no other
 * article on it. Stores nothing.
 */
export async function describeStory(
  article: Article,
  store: StoryStore,
  verdicts: Verdicts = NO_VERDICTS,
  partings: Partings = NO_PARTINGS,
  hedges: HedgeReach = USUAL_REACH,
  words: Words = ENGLISH,
): Promise<WholeStory | null> {
  const { fingerprint, reports, compared, ground } = await compareArticle(
    article,
    store,
    verdicts,
    partings,
    hedges,
    words,
  );
  if (reports.length === 0) return null;
  const articles = [openArticle(article), ...compared.map(reportAsArticle)];
  const printed: readonly { fingerprint: Fingerprint; wire?: string | null }[] = [
    { fingerprint, wire: article.wire },
    ...compared,
  ];
  return {
    ...accountOf(ground, articles),
    leftOut: reports.length - compared.length,
    texts: independentTexts(printed),
    ...storyGaps(ground, article.isPreview),
  };
}

function openArticle({ id, outlet, url, headline, publishedAt, modifiedAt, wire }: Article): StoryArticle {
  return { articleId: id, outlet, url, headline, publishedAt, modifiedAt, readAt: null, wire, isOpen: true };
}
