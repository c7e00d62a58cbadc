import type { CardMember } from './card-member.ts';

/**
 * How many texts carry something independently of each other. Outlets stand for texts: articles of one outlet are one,
 * and each whose outlet is not known counts for itself.
 */
export function countTexts(sources: readonly CardMember[]): number {
  return new Set(sources.map(({ outlet, articleId }) => outlet?.id ?? `unknown:${articleId}`)).size;
}
