import type { Highlight } from '@/lib/highlights/highlight.ts';
import { hasEffect, type MadeChange } from '@/lib/highlights/made-change.ts';

/**
 * Changes that were made of highlights as these were shown. A message that was not answered is sent again, and the second
 * finds all of it done: what a highlight was is what was shown of it then.
 */
export function madeOfShown(highlights: readonly Highlight[], changes: readonly MadeChange[]): readonly MadeChange[] {
  const shown = new Map(highlights.map((highlight) => [highlight.id, highlight]));
  return changes.map((change) => {
    const before = shown.get(change.id);
    return hasEffect(change) || before === undefined
      ? change
      : ({ ...change, before: before[change.kind] } as MadeChange);
  });
}

/** Highlights as they are once changes to some of them are kept: the others stay the very same. */
export function changeShown(highlights: readonly Highlight[], changes: readonly MadeChange[]): readonly Highlight[] {
  const made = new Map(changes.map((change) => [change.id, change]));
  return highlights.map((highlight) => {
    const change = made.get(highlight.id);
    return change === undefined ? highlight : { ...highlight, [change.kind]: change.after };
  });
}
