import type { Report } from '../stories/story.ts';

/** How many keys one report of a story shares with what is looked for. */
export interface SharedKeys {
  readonly storyId: string;
  readonly count: number;
}

/**
 * The stories with the most shared keys first. A story counts by its best report, not by the sum: otherwise a story that
 * many outlets cover would come before the right one.
 */
export function rankStories(shared: readonly SharedKeys[], limit: number): string[] {
  const best = new Map<string, number>();
  for (const { storyId, count } of shared) best.set(storyId, Math.max(count, best.get(storyId) ?? 0));
  return [...best]
    .sort(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([storyId]) => storyId);
}

/** The order of a story's reports, the same in every store: by article, learned before packed. */
export function byPlace(a: Report, b: Report): number {
  if (a.articleId !== b.articleId) return a.articleId < b.articleId ? -1 : 1;
  return a.origin < b.origin ? -1 : 1;
}
