import type { Highlight } from '@/lib/highlights/highlight.ts';

/** Since when highlights are not found on their pages, by their ids: a page that was read without their words told of it. */
export type LostSince = Readonly<Record<string, string>>;

/** Whether it is not known where on its page a highlight's words stand: they were never in the text, or are gone from it. */
export function isUnplaced({ id, target }: Pick<Highlight, 'id' | 'target'>, lost: LostSince): boolean {
  return target.position === null || lost[id] !== undefined;
}
