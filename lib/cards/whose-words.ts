import type { Evidence } from './card.ts';

/**
 * The outlet that prints the words a sentence on several gives in marks; null where all of them print these, or nobody of a
 * known name does. Marks say that the words stand so: not of an outlet that has the figure or the statement in its own.
 */
export function whoseWords(words: string, evidence: readonly Evidence[]): string | null {
  const told = plain(words);
  const [own, others] = [true, false].map((has) => evidence.filter((each) => plain(each.words).includes(told) === has));
  const isOfAll = others?.every(({ articleId }) => own?.some((each) => each.articleId === articleId));
  return isOfAll ? null : (own?.[0]?.outlet?.name ?? null);
}

// Marks, points and spaces make no other words.
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
