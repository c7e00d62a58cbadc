import type { BackupGain } from '@/lib/backup/gain.ts';
import type { Answer, Forget, NewCorrection, PackMade, PackSummary } from '@/lib/protocol.ts';
import { say, sayCount } from '../words/say.ts';
import { showBytes } from '../words/show-bytes.ts';

/** What came of asking the browser for a site. */
export function siteAdded(host: string, isGranted: boolean): string {
  return say(isGranted ? 'options.done.siteAdded' : 'options.done.siteRefused', { host });
}

/** What came of giving a site up. */
export function siteRemoved(host: string): string {
  return say('options.done.siteRemoved', { host });
}

/** What came of reading a pack. */
export function imported(outcome: Answer<PackSummary>): string {
  if (!outcome.ok) return packRefused(outcome.why);
  const { title, stories, articles } = outcome.value;
  return say('options.done.imported', { title, ...counted(stories, articles) });
}

/** Why a pack was not taken, and that nothing came of it. */
export function packRefused(why: string): string {
  return say('options.done.unchanged', { why });
}

/** What came of forgetting. */
export function forgotten(what: Forget, outcome: Answer<number>): string {
  if (!outcome.ok) return outcome.why;
  const articles = sayCount('options.articles', outcome.value);
  if (what.kind === 'pack') return say('options.done.packRemoved', { articles });
  return outcome.value === 0 ? say('options.done.nothingToForget') : say('options.done.forgot', { articles });
}

/** What to say where the list of corrections did not come. */
export function correctionsNotRead(): string {
  return say('options.done.correctionsNotRead');
}

/** What came of correcting a story. */
export function corrected({ kind }: NewCorrection, outcome: Answer<unknown>): string {
  if (!outcome.ok) return outcome.why;
  return say(kind === 'apart' ? 'options.done.splitOff' : 'options.done.merged');
}

/** What came of taking a correction back. */
export function undone(outcome: Answer<unknown>): string {
  return outcome.ok ? say('options.done.undone') : outcome.why;
}

/** What came of backing everything up. */
export function backedUp(bytes: number, leftOut: number): string {
  const size = showBytes(bytes);
  return leftOut === 0
    ? say('options.done.backedUp', { size })
    : sayCount('options.done.backedUpWithout', leftOut, { size });
}

/** What came of restoring a backup. */
export function restored({ articles, highlights, packs, corrections }: BackupGain): string {
  const [of, marked, from, by] = [articles, highlights, packs, corrections].map(
    ({ added, changed }) => added + changed,
  );
  return say('options.done.restored', {
    articles: sayCount('options.articles', of ?? 0),
    highlights: sayCount('library.highlights', marked ?? 0),
    packs: sayCount('options.backup.packs', from ?? 0),
    corrections: sayCount('options.backup.corrections', by ?? 0),
  });
}

/** What came of taking the import of a pack back. */
export function takenBack(outcome: Answer<boolean>): string {
  if (!outcome.ok) return outcome.why;
  return say(outcome.value ? 'options.done.takenBack' : 'options.done.notTakenBack');
}

/** What came of making a pack. */
export function packMade({ stories, articles }: PackMade, bytes: number): string {
  return say('options.done.packMade', { ...counted(stories, articles), size: showBytes(bytes) });
}

function counted(stories: number, articles: number): { stories: string; articles: string } {
  return { stories: sayCount('options.stories', stories), articles: sayCount('options.articles', articles) };
}
