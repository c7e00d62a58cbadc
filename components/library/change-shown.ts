import type { Highlight } from '@/lib/highlights/highlight.ts';
import type { MadeChange } from '@/lib/highlights/made-change.ts';

/** Highlights as they are once changes to some of them are kept: the others stay the very same. */
export function changeShown(highlights: readonly Highlight[], changes: readonly MadeChange[]): readonly Highlight[] {
  const made = new Map(changes.map((change) => [change.id, change]));
  return highlights.map((highlight) => {
    const change = made.get(highlight.id);
    return change === undefined ? highlight : { ...highlight, [change.kind]: change.after };
  });
}
