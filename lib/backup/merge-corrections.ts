import type { KeptCorrection } from './backup.ts';
import { type Gain, NO_GAIN } from './gain.ts';

/** The corrections once a backup is restored: those that were not there, each in its place, and what that comes to. */
export interface MergedCorrections {
  readonly all: readonly KeptCorrection[];
  readonly gain: Gain;
}

/**
 * Corrections together with those of a backup, in the order they were made, for of two on the same articles the last
 * counts. One with an id or with words that are there already is there: the words, because a reader may have said them anew. Where there is room for some only, the newest are added, and none that is there goes.
 */
export function mergeCorrections(
  now: readonly KeptCorrection[],
  kept: readonly KeptCorrection[],
  limit: number,
): MergedCorrections {
  const known = new Set(now.flatMap((each) => [each.id, wordsOf(each)]));
  const missing = kept.filter((each) => !known.has(each.id) && !known.has(wordsOf(each)));
  const room = Math.max(0, limit - now.length);
  const added = room === 0 ? [] : [...missing].sort(byDay).slice(-room);
  const gain = {
    ...NO_GAIN,
    added: added.length,
    same: kept.length - missing.length,
    leftOut: missing.length - added.length,
  };
  // Those that are there stay in their order, whatever their days say.
  const all = [...now];
  for (const each of added) {
    const at = all.findIndex((other) => byDay(each, other) < 0);
    all.splice(at < 0 ? all.length : at, 0, each);
  }
  return { all, gain };
}

function wordsOf(said: KeptCorrection): string {
  if (said.kind !== 'not-same') return JSON.stringify([said.kind, said.one, said.other]);
  const named = [said.here, ...said.there].map(({ articleId, words }) => [articleId, words]);
  return JSON.stringify([said.kind, said.claims, named]);
}

/** Those without a day are the oldest. */
function byDay(a: KeptCorrection, b: KeptCorrection): number {
  const [of, than] = [a.madeAt ?? '', b.madeAt ?? ''];
  return of < than ? -1 : of > than ? 1 : 0;
}
