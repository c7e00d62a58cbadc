import { useMemo } from 'preact/hooks';
import { filterHighlights } from '@/components/library/filter-highlights.ts';
import { type LibraryView, queryOfView } from '@/components/library/library-view.ts';
import type { LostSince } from '@/components/library/lost-since.ts';
import { sortHighlights } from '@/components/library/sort-highlights.ts';
import type { Highlight } from '@/lib/highlights/highlight.ts';

/**
 * What a view shows of the highlights that are read early, in its order, to be looked at until all are. Nothing where some are searched for or
 * one is opened: that may be among those still to come.
 */
export function useGlimpse(early: readonly Highlight[], view: LibraryView, lost: LostSince): readonly Highlight[] {
  const isWhole = view.typed.trim() === '' && view.opened === null;
  return useMemo(
    () => (isWhole ? sortHighlights(filterHighlights(early, view, lost), view.sort ?? 'newest') : []),
    [early, isWhole, lost, queryOfView({ ...view, typed: '', opened: null })],
  );
}
