import type { PopupEvents } from '@/components/popup/popup.tsx';
import { say } from '@/components/words/say.ts';
import type { ActivePage } from '@/lib/browser/active-page.ts';
import { runOnTab } from '@/lib/browser/added-sites.ts';
import { tabRequest } from '@/lib/browser/messages.ts';
import { openLibrary } from '@/lib/browser/open-library.ts';
import { openOptions } from '@/lib/browser/open-options.ts';
import { openSidePanel } from '@/lib/browser/side-panel.ts';

/** The ways from the popup to the rest: to the notes on the page, the whole story beside it, the library, the options. */
export function popupDoors(
  active: ActivePage | null,
  failed: (why: string | null) => void,
): Pick<PopupEvents, 'onShowNotes' | 'onWholeStory' | 'onReadPage' | 'onLibrary' | 'onOptions'> {
  return {
    async onShowNotes() {
      if (active === null) return;
      const opened = await tabRequest(active.tabId, 'openRail', null);
      if (opened.ok) window.close();
      else failed(opened.why);
    },
    async onWholeStory() {
      if (active === null) return;
      await openSidePanel(active.tabId);
      window.close();
    },
    async onReadPage() {
      if (active !== null) failed((await runOnTab(active.tabId)) ? null : say('popup.closed.sentence'));
    },
    async onLibrary() {
      await openLibrary();
      // A popup that stays open would cover what it opened.
      window.close();
    },
    onOptions: openOptions,
  };
}
