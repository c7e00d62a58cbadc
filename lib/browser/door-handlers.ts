import type { RequestHandlers } from './handle-requests.ts';
import { openLibrary } from './open-library.ts';
import { openSidePanel } from './side-panel.ts';
import { makeTabLimit } from './tab-limit.ts';

/** What the background does for the doors that stand on a page. */
export function doorHandlers(): Pick<RequestHandlers, 'goTo'> {
  const mayOpen = makeTabLimit();
  return {
    // Nothing is awaited before the panel opens: the click that asked for it would not count any more.
    async goTo({ door }, { tabId }) {
      if (!mayOpen(tabId, crypto.randomUUID())) return { ok: false, why: { key: 'kept.tooManyOpened' } };
      if (door === 'library') await openLibrary();
      else if (tabId !== null) await openSidePanel(tabId);
      return { ok: true, value: null };
    },
  };
}
