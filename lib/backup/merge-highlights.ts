import type { Highlight } from '../highlights/highlight.ts';
import { timeOf } from '../highlights/moments.ts';
import type { Outcome } from '../protocol.ts';
import { type Gain, NO_GAIN } from './gain.ts';

/** The part of a store of highlights that restoring needs. */
export interface HighlightKeeper {
  read(ids: readonly string[]): Promise<Outcome<readonly Highlight[]>>;
  change(
    ids: readonly string[],
    change: (highlight: Highlight | null, id: string) => Highlight | null,
  ): Promise<Outcome<readonly Highlight[]>>;
}

/** So many are written at a time: a few megabytes at most. */
const AT_A_TIME = 500;

/**
 * Adds highlights of a backup or another file. Of one that is there the later stays, deleted ones among them: so the same
 * file again changes nothing, and what was deleted since does not come back.
 */
export async function mergeHighlights(
  given: readonly Highlight[],
  keeper: HighlightKeeper,
  { isTrial }: { readonly isTrial: boolean },
): Promise<Outcome<Gain>> {
  const latest = new Map<string, Highlight>();
  for (const highlight of given) {
    if (isLater(highlight, latest.get(highlight.id))) latest.set(highlight.id, highlight);
  }
  const gain = { ...NO_GAIN, same: given.length - latest.size };
  const ids = [...latest.keys()];
  for (let at = 0; at < ids.length; at += AT_A_TIME) {
    const some = ids.slice(at, at + AT_A_TIME);
    const read = await keeper.read(some);
    if (!read.ok) return read;
    const there = new Map(read.value.map((highlight) => [highlight.id, highlight]));
    let later = some.filter((id) => isLater(latest.get(id), there.get(id)));
    if (!isTrial) {
      // Compared with what is there as it is written: a note may have been typed since it was read.
      const written = await keeper.change(later, (now, id) => {
        const given = latest.get(id);
        return given !== undefined && isLater(given, now ?? undefined) ? given : null;
      });
      if (!written.ok) return written;
      later = written.value.map(({ id }) => id);
    }
    gain.same += some.length - later.length;
    gain.added += later.filter((id) => !there.has(id)).length;
    gain.changed += later.filter((id) => there.has(id)).length;
  }
  return { ok: true, value: gain };
}

function isLater(one: Highlight | undefined, other: Highlight | undefined): boolean {
  if (one === undefined || other === undefined) return one !== undefined;
  return timeOf(one.updatedAt) > timeOf(other.updatedAt);
}
