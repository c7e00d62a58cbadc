import type { NewHighlight } from '../highlight-protocol.ts';
import { runOnTab } from './added-sites.ts';
import { browserWords } from './browser-words.ts';
import { browser } from './extension-api.ts';
import type { RequestHandlers } from './handle-requests.ts';
import { tabRequest } from './messages.ts';
import { saveSelection } from './save-selection.ts';

const CHECK_PAGE = 'check-page';
const SAVE_SELECTION = 'save-selection';

/** Puts our entries into the menus of pages and of selected words. Menus outlive the worker: once an installation or update is enough. */
export async function makePageMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: CHECK_PAGE, title: browserWords.say('extension.checkPage'), contexts: ['page'] });
  browser.contextMenus.create({
    id: SAVE_SELECTION,
    title: browserWords.say('extension.saveSelection'),
    contexts: ['selection'],
  });
}

/** Answers them: where the page is read already at once, elsewhere it is read first, by the grant that the click gives. */
export function handlePageMenu({ saveHighlight }: Pick<RequestHandlers, 'saveHighlight'>): void {
  browser.contextMenus.onClicked.addListener(async (clicked, tab) => {
    if (tab?.id === undefined) return;
    const { id, incognito, title = '' } = tab;
    const { menuItemId, selectionText = '', frameId = 0, pageUrl = '' } = clicked;
    if (menuItemId === CHECK_PAGE) {
      const opened = await tabRequest(id, 'openRail', null);
      if (!opened.ok) await runOnTab(id);
    }
    if (menuItemId === SAVE_SELECTION) {
      const asker = { tabId: id, isPrivate: incognito, page: pageUrl };
      const keep = (asked: NewHighlight) => saveHighlight(asked, asker);
      await saveSelection(id, { words: selectionText, title, isInFrame: frameId !== 0, keep });
    }
  });
}
