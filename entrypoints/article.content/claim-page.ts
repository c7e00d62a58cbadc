import { isOrphaned, watchOrphaned } from '@/lib/browser/watch-orphaned.ts';
import { removeLeftHosts } from '@/lib/page/overlay-host.ts';

const KEY = Symbol.for('variorum');
type Claimed = { [KEY]?: { readonly life: AbortController; readonly isDead: () => boolean } };

/**
 * Makes this script the only one of ours in the page, or answers null where one already runs: a listed site that the
 * reader also asks for runs it twice. One that an update has orphaned is ended and replaced. The mark is on the isolated
 * world's own global object, where the page cannot see it.
 */
export function claimPage(): AbortSignal | null {
  const world = globalThis as Claimed;
  const earlier = world[KEY];
  if (earlier !== undefined && !earlier.isDead()) return null;
  earlier?.life.abort();
  removeLeftHosts(document);
  const life = new AbortController();
  world[KEY] = { life, isDead: () => life.signal.aborted || isOrphaned() };
  watchOrphaned(() => life.abort(), life.signal);
  return life.signal;
}
