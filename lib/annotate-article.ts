import type { Article } from './article/article.ts';
import { type CardChoice, composeCards } from './cards/compose-cards.ts';
import { countOutlets, countTexts } from './cards/count-texts.ts';
import { nothingSentence, sourcesSentence } from './cards/story-sentences.ts';
import { type HedgeReach, USUAL_REACH } from './compare/hedge-reach.ts';
import { compareArticle } from './compare-article.ts';
import type { Annotated, PossibleStory } from './protocol.ts';
import type { StoryStore } from './store/story-store.ts';
import { ARTICLES_NAMED, articlesOf, NO_VERDICTS, type Verdicts } from './stories/corrections.ts';
import { NO_PARTINGS, type Partings } from './stories/parted-claims.ts';
import { printReasons } from './stories/print-reasons.ts';
import type { StoryOutline } from './stories/story.ts';
import { ENGLISH } from './words/english.ts';
import type { Words } from './words/words.ts';

/** More stories than this that an article could be one of are no question to put to a reader. */
const MAX_POSSIBLE = 4;

/** The story an article belongs to and the cards it gets from it, and from itself. Stores nothing. */
export async function annotateArticle(
  article: Article,
  store: StoryStore,
  choice: CardChoice & { readonly hedges?: HedgeReach; readonly words?: Words },
  verdicts: Verdicts = NO_VERDICTS,
  partings: Partings = NO_PARTINGS,
): Promise<Annotated> {
  const { words = ENGLISH } = choice;
  const { claims, fingerprint, found, couldBe, reports, ground } = await compareArticle(
    article,
    store,
    verdicts,
    partings,
    choice.hedges ?? USUAL_REACH,
    words,
  );
  const { isPreview } = article;
  const cards = composeCards(ground, isPreview ? withoutMissing(choice) : choice);
  const hasStory = found !== null && reports.length > 0;
  const possible = couldBe.slice(0, MAX_POSSIBLE).map((story) => possibleStory(story, article.id));
  const nothing = nothingSentence(hasStory, possible.length, words);
  const base = { articleId: article.id, isPreview, couldBe: possible, cards, nothing };
  if (!hasStory) return { ...base, story: null };
  const counts = {
    outlets: countOutlets(reports),
    articles: reports.length,
    texts: countTexts(reports),
  };
  const text = `${article.headline ?? ''}\n${article.text}`;
  const reasons = printReasons(found.match.reasons, text, claims, fingerprint.language);
  const story = {
    ...possibleStory(found.story, article.id),
    reasons,
    ...counts,
    sources: sourcesSentence(counts, words),
  };
  return { ...base, story };
}

/** A story as a reader may be asked about it. */
function possibleStory(story: StoryOutline, articleId: string): PossibleStory {
  const articleIds = articlesOf(story).filter((id) => id !== articleId);
  return { id: story.id, title: story.title, articleIds: articleIds.slice(0, ARTICLES_NAMED) };
}

/** What a beginning does not have may well stand in the rest. */
function withoutMissing(choice: CardChoice): CardChoice {
  return {
    ...choice,
    cardTypes: choice.cardTypes.filter((type) => type !== 'missing-figure' && type !== 'missing-quote'),
  };
}
