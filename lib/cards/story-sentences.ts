import { ENGLISH } from '../words/english.ts';
import type { Words } from '../words/words.ts';

/** How much there is on a story, the open article left out. */
export interface SourceCounts {
  readonly articles: number;
  readonly outlets: number;
  /** How many of them are independent of each other. */
  readonly texts: number;
}

/** How much the store holds on a story. Texts are told only where outlets print each other's, or an agency's. */
export function sourcesSentence({ articles, outlets, texts }: SourceCounts, words: Words = ENGLISH): string {
  const counted = {
    articles: words.count('story.otherArticles', articles),
    outlets: words.count('story.fromOutlets', outlets),
  };
  if (texts >= outlets) return words.say('story.sources', counted);
  return words.say('story.sourcesInTexts', { ...counted, texts: words.count('story.texts', texts) });
}

/** What to say of an article without cards: whether there is a story, and what it could be one of. */
export function nothingSentence(hasStory: boolean, couldBe: number, words: Words = ENGLISH): string {
  if (hasStory) return words.say('story.nothingBeside');
  return words.say(couldBe > 0 ? 'story.severalStories' : 'story.noneYet');
}
