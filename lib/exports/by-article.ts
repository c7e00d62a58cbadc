import type { Highlight } from '../highlights/highlight.ts';

/** Highlights by the article they were saved from, in the order that articles and highlights come first. */
export function byArticle(highlights: readonly Highlight[]): Highlight[][] {
  const groups = new Map<string, Highlight[]>();
  for (const highlight of highlights) {
    const group = groups.get(highlight.source.articleId);
    if (group === undefined) groups.set(highlight.source.articleId, [highlight]);
    else group.push(highlight);
  }
  return [...groups.values()];
}
