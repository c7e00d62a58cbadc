import type { BackupGain } from '@/lib/backup/gain.ts';
import type { Forget, NewCorrection, Outcome, PackMade, PackSummary } from '@/lib/protocol.ts';
import { countOf } from '../words/count-of.ts';
import { showBytes } from '../words/show-bytes.ts';

/** What came of asking the browser for a site. */
export function siteAdded(host: string, isGranted: boolean): string {
  return isGranted
    ? `Articles on ${host} are read from now on. Pages that are open already need a reload.`
    : `The browser did not allow ${host}, so nothing changed. You can still have a single page of it read: open it and click Variorum’s button.`;
}

/** What came of giving a site up. */
export function siteRemoved(host: string): string {
  return `${host} is no longer read.`;
}

/** What came of reading a pack. */
export function imported(outcome: Outcome<PackSummary>): string {
  if (!outcome.ok) return `${outcome.why} Nothing in your store was changed.`;
  const { title, stories, articles } = outcome.value;
  return `Added “${title}”: ${countOf(stories, 'story', 'stories')}, ${countOf(articles, 'article')}.`;
}

/** What came of forgetting. */
export function forgotten(what: Forget, outcome: Outcome<number>): string {
  if (!outcome.ok) return outcome.why;
  const count = countOf(outcome.value, 'article');
  if (what.kind === 'pack') return `The pack was removed, with ${count}.`;
  return outcome.value === 0 ? 'There was nothing to forget.' : `Forgot ${count}, with all figures and quotations.`;
}

/** What to say where the list of corrections did not come. */
export const NOT_READ = 'Your corrections could not be read. Close this page, open it again and try once more.';

/** What came of correcting a story. */
export function corrected({ kind }: NewCorrection, outcome: Outcome<unknown>): string {
  if (!outcome.ok) return outcome.why;
  const done = kind === 'apart' ? 'Split off.' : 'Merged.';
  return `${done} Pages that are open show it after a reload. “Undo” stands under “Corrections”.`;
}

/** What came of taking a correction back. */
export function undone(outcome: Outcome<unknown>): string {
  return outcome.ok ? 'Undone. Pages that are open show it after a reload.' : outcome.why;
}

/** What came of backing everything up. */
export function backedUp(bytes: number, leftOut: number): string {
  const size = showBytes(bytes);
  return leftOut === 0
    ? `The backup is in your downloads: ${size}.`
    : `The backup is in your downloads: ${size}. It is without ${countOf(leftOut, 'article')} that could not be read.`;
}

/** What came of restoring a backup. */
export function restored({ articles, highlights, packs, corrections }: BackupGain): string {
  const [of, marked, from, by] = [articles, highlights, packs, corrections].map(
    ({ added, changed }) => added + changed,
  );
  return `Restored: ${countOf(of ?? 0, 'article')}, ${countOf(marked ?? 0, 'highlight')}, ${countOf(from ?? 0, 'pack')}, ${countOf(by ?? 0, 'correction')}. Pages that are open show it after a reload.`;
}

/** What came of taking the import of a pack back. */
export function takenBack(outcome: Outcome<boolean>): string {
  if (!outcome.ok) return outcome.why;
  return outcome.value
    ? 'Taken back. The store is as it was before.'
    : 'There is nothing to go back to any more. You can remove the pack instead.';
}

/** What came of making a pack. */
export function packMade({ stories, articles }: PackMade, bytes: number): string {
  const [told, read] = [countOf(stories, 'story', 'stories'), countOf(articles, 'article')];
  return `The pack is in your downloads: ${told}, ${read}, ${showBytes(bytes)}.`;
}
