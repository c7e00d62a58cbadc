import type { HighlightChange } from '@/lib/highlight-protocol.ts';
import { withTags } from '@/lib/highlights/change-highlight.ts';
import type { Highlight } from '@/lib/highlights/highlight.ts';

/** Highlights as they are once a change to some of them is kept: the others stay the very same. */
export function changeShown(
  highlights: readonly Highlight[],
  ids: readonly string[],
  change: HighlightChange | { readonly kind: 'deleted'; readonly at: string | null },
): readonly Highlight[] {
  const changing = new Set(ids);
  return highlights.map((highlight) => (changing.has(highlight.id) ? changeOne(highlight, change) : highlight));
}

function changeOne(highlight: Highlight, change: Parameters<typeof changeShown>[2]): Highlight {
  switch (change.kind) {
    case 'colour':
      return { ...highlight, colour: change.colour };
    case 'note':
      return { ...highlight, note: change.note };
    case 'tags':
      return { ...highlight, ...withTags(highlight, change.add, change.remove) };
    case 'deleted':
      return { ...highlight, deletedAt: change.at };
  }
}
