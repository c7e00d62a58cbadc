import type { Highlight } from '@/lib/highlights/highlight.ts';

/** What was read anew, in the objects that are there already where nothing has changed: what hangs on them stays. */
export function keepSame(before: readonly Highlight[], now: readonly Highlight[]): readonly Highlight[] {
  if (before.length === 0) return now;
  const known = new Map(before.map((highlight) => [highlight.id, highlight]));
  const kept = now.map((highlight) => {
    const old = known.get(highlight.id);
    return old !== undefined && isSame(old, highlight) ? old : highlight;
  });
  const isAll = kept.length === before.length && kept.every((highlight, at) => highlight === before[at]);
  return isAll ? before : kept;
}

/** Whatever changes a highlight sets its time; the rest is for what was changed here, before its new time was read. */
function isSame(one: Highlight, other: Highlight): boolean {
  return (
    one.updatedAt === other.updatedAt &&
    one.deletedAt === other.deletedAt &&
    one.colour === other.colour &&
    one.note === other.note &&
    one.tags.join() === other.tags.join()
  );
}
