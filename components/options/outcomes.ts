import type { Forget, NewCorrection, Outcome, PackSummary } from '@/lib/protocol.ts';
import { countOf } from '../words/count-of.ts';

/** What came of asking the browser for a site. */
export function siteAdded(host: string, isGranted: boolean): string {
  return isGranted
    ? `Articles on ${host} are read from now on. Pages that are open already need a reload.`
    : `The browser did not allow ${host}, so nothing changed. Add it again and choose “Allow”.`;
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
