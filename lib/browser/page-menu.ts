import { runOnTab } from './added-sites.ts';
import { browser } from './extension-api.ts';
import { tabRequest } from './messages.ts';

const CHECK_PAGE = 'check-page';

/** Puts our entry into the menu of pages. Menus outlive the worker: once an installation or update is enough. */
export async function makePageMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: CHECK_PAGE, title: 'Check this page with Variorum', contexts: ['page'] });
}

/** Answers it: where the page is read already its notes open, elsewhere it is read by the grant that the click gives. */
export function handlePageMenu(): void {
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (menuItemId !== CHECK_PAGE || tab?.id === undefined) return;
    const opened = await tabRequest(tab.id, 'openRail', null);
    if (!opened.ok) await runOnTab(tab.id);
  });
}
