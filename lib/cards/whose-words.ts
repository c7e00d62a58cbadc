import { bareWords } from '../text/bare-words.ts';
import type { Evidence } from './card.ts';

/**
 * The outlet that prints the words a sentence on several gives in marks; null where all of them print these, or nobody of a
 * known name does. Marks say that the words stand so: not of an outlet that has the figure or the statement in its own.
 */
export function whoseWords(words: string, evidence: readonly Evidence[]): string | null {
  const told = bareWords(words);
  const printing = evidence.filter((each) => bareWords(each.words).includes(told));
  const isOfAll = evidence.every(({ articleId }) => printing.some((each) => each.articleId === articleId));
  return isOfAll ? null : (printing[0]?.outlet?.name ?? null);
}
