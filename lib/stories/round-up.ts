import { instanceWordsOf } from '../languages/instance-words-of.ts';
import type { Language } from '../languages/language.ts';
import { tokenize } from '../text/tokens.ts';

/**
 * Whether a headline is that of a round-up, which lists several stories and belongs to none: beside what such lists are
 * called it has no word that could name an event. "Five things to know this Friday" is one, "Five things to know about
 * the strike" tells of the strike. The headline alone says so; a short list and a short report look alike otherwise.
 */
export function isRoundUp(headline: string, { tag, stopWords, quantities }: Language): boolean {
  const { roundUp, besideRoundUp } = instanceWordsOf(tag);
  const isPlain = (word: string) => word.length < 3 || stopWords.has(word) || quantities.numbers.small.has(word);
  // "round-up" is one word here, and "l'actualité" another than "actualité" elsewhere.
  const words = tokenize(headline.replaceAll('-', ''))
    .filter(({ kind }) => kind === 'word')
    .map(({ lower }) => lower.replace(/^\p{L}'|'s$/u, ''));
  return (
    words.some((word) => roundUp.has(word)) &&
    words.every((word) => roundUp.has(word) || besideRoundUp.has(word) || isPlain(word))
  );
}
