import { runOnTab } from './added-sites.ts';
import { browserWords } from './browser-words.ts';
import { browser } from './extension-api.ts';
import { tabRequest } from './messages.ts';

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
export function handlePageMenu(): void {
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (tab?.id === undefined) return;
    const { id } = tab;
    if (menuItemId === CHECK_PAGE) {
      const opened = await tabRequest(id, 'openRail', null);
      if (!opened.ok) await runOnTab(id);
    }
    if (menuItemId === SAVE_SELECTION) {
      const save = () => tabRequest(id, 'command', 'save-highlight');
      if (!(await save()).ok && (await runOnTab(id))) await save();
    }
  });
}
