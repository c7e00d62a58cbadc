import type { Highlight } from '@/lib/highlights/highlight.ts';
import type { LibraryView } from './library-view.ts';
import { isUnplaced, type LostSince } from './lost-since.ts';

/** The highlights that a view's filters let through, in the order they have. */
export function filterHighlights(
  highlights: readonly Highlight[],
  view: LibraryView,
  lost: LostSince,
): readonly Highlight[] {
  return highlights.filter(
    (highlight) => isShown(highlight, view) && (!view.isUnplaced || isUnplaced(highlight, lost)),
  );
}

/** Whether the filters of a view let a highlight through. What is searched for is not looked at here. */
function isShown(highlight: Highlight, view: LibraryView): boolean {
  const { source, comparison } = highlight;
  const { storyId, outletId, tags, colours, from, to, note } = view;
  const day = highlight.createdAt.slice(0, 10);
  return (
    (highlight.deletedAt !== null) === view.isBin &&
    (storyId === null || comparison?.storyId === storyId) &&
    (outletId === null || source.outlet?.id === outletId) &&
    tags.every((tag) => highlight.tags.includes(tag)) &&
    (colours.length === 0 || colours.includes(highlight.colour)) &&
    (from === null || day >= from) &&
    (to === null || day <= to) &&
    (note === 'any' || (highlight.note.trim() !== '') === (note === 'with'))
  );
}
