import { independentTexts } from '../stories/independent-texts.ts';
import type { Words } from '../words/words.ts';
import { capitalise } from './capitalise.ts';
import type { CardMember } from './card-member.ts';
import { countInWords, countWord } from './count-in-words.ts';

/** What is asked of a source to tell it from another. */
type Source = Pick<CardMember, 'articleId' | 'outlet' | 'wire' | 'fingerprint'>;

/**
 * How many texts carry something independently of each other: five outlets that print one agency's report are one text,
 * and so are two articles of one outlet. Whichever makes fewer counts, for too many would lend weight that is not there.
 */
export function countTexts(sources: readonly Source[]): number {
  const once = [...new Map(sources.map((source) => [source.articleId, source])).values()];
  const texts = independentTexts(once.map(({ fingerprint = {}, wire = null }) => ({ fingerprint, wire })));
  return Math.min(texts.length, countOutlets(once));
}

/** The reason that several carry something: "Three outlets carry it, in two independent texts." None where one does. */
export function reasonCarried(sources: readonly Source[], words: Words): string[] {
  const [outlets, texts] = [countOutlets(sources), countTexts(sources)];
  if (outlets < 2) return [];
  const sentence =
    texts >= outlets
      ? countInWords('reason.carried', outlets, words)
      : texts === 1
        ? countInWords('reason.carriedInOne', outlets, words)
        : countInWords('reason.carriedIn', outlets, words, { texts: countWord(texts, words) });
  return [capitalise(sentence)];
}

/** How many outlets these come from: each whose outlet is not known counts for itself. */
export function countOutlets(sources: readonly Pick<CardMember, 'articleId' | 'outlet'>[]): number {
  return new Set(sources.map(({ outlet, articleId }) => outlet?.id ?? `unknown:${articleId}`)).size;
}
