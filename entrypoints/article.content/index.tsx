import { defineContentScript } from 'wxt/utils/define-content-script';
import { speakWith } from '@/components/words/say.ts';
import { browserWords } from '@/lib/browser/browser-words.ts';
import { handleTab } from '@/lib/browser/messages.ts';
import { readSettingsOnPage, watchSettingsOnPage } from '@/lib/browser/settings-on-page.ts';
import { watchPage } from '@/lib/page/watch-page.ts';
import { whenOpened } from '@/lib/page/when-opened.ts';
import { claimPage } from './claim-page.ts';
import { makePageLife } from './page-life.ts';

export default defineContentScript({
  // Left empty: the build fills in the outlet list.
  matches: [],
  async main() {
    speakWith(browserWords);
    const signal = claimPage();
    if (signal === null) return;
    const page = makePageLife(signal);
    handleTab(
      {
        describe: page.describe,
        article: page.article,
        openRail() {
          page.notes()?.command('open-notes');
          return null;
        },
        command(command) {
          if (command === 'save-highlight') return page.saveSelection();
          page.notes()?.command(command);
          return true;
        },
        readAgain() {
          page.readAgain();
          return null;
        },
      },
      signal,
    );
    await whenOpened(document);
    watchSettingsOnPage(page.settingsChanged, signal);
    watchPage(
      window,
      async (change) => {
        if (change === 'moved') return page.addressChanged();
        page.shownAgain();
        // They may have changed while the page lay in the history, where no event reaches it.
        page.settingsChanged(await readSettingsOnPage());
      },
      signal,
    );
    page.settingsChanged(await readSettingsOnPage());
  },
});
