import { defineBackground } from 'wxt/utils/define-background';
import outlets from '@/assets/outlets.json';
import { OVERLAY_CSS } from '@/components/overlay/overlay-css.ts';
import { registerAddedSites } from '@/lib/browser/added-sites.ts';
import { refreshBadges } from '@/lib/browser/badge.ts';
import { browserWords } from '@/lib/browser/browser-words.ts';
import { importBundledPacks } from '@/lib/browser/bundled-packs.ts';
import { speakAsSet, speakLanguage } from '@/lib/browser/chosen-language.ts';
import { handleCommands } from '@/lib/browser/commands.ts';
import { browser } from '@/lib/browser/extension-api.ts';
import { handleRequests } from '@/lib/browser/handle-requests.ts';
import { lastingHighlights } from '@/lib/browser/lasting-highlights.ts';
import { lazyStore } from '@/lib/browser/lazy-store.ts';
import { logError } from '@/lib/browser/log.ts';
import { handlePageMenu, makePageMenu } from '@/lib/browser/page-menu.ts';
import { pageMessages } from '@/lib/browser/page-messages.ts';
import { requestHandlers } from '@/lib/browser/request-handlers.ts';
import { readSettings, watchSettings } from '@/lib/browser/settings-item.ts';
import { stayAwake } from '@/lib/browser/stay-awake.ts';
import { welcomeReader } from '@/lib/browser/welcome.ts';
import type { Settings } from '@/lib/settings.ts';

// The worker is stopped when idle and started by the next event: every listener is there before the first await, and
// nothing that matters lives in a variable.
export default defineBackground(() => {
  const openStore = lazyStore();
  const highlights = lastingHighlights();
  const forGood = new AbortController().signal;

  const handlers = requestHandlers(openStore, highlights, outlets, OVERLAY_CSS, browserWords, pageMessages);
  const speaking = speakAsSet();
  handleRequests(handlers, speaking);
  handleCommands();
  watchSettings((settings) => registerSites(settings.sitesAdded), forGood);
  watchSettings((settings) => refreshBadges(settings.badge), forGood);
  watchSettings((settings) => speakFromNowOn(settings), forGood);
  browser.permissions.onAdded.addListener(registerStoredSites);
  browser.permissions.onRemoved.addListener(registerStoredSites);
  browser.runtime.onInstalled.addListener(async (installation) => {
    await speaking;
    await makeMenu();
    await registerStoredSites();
    await welcomeReader(installation);
  });
  handlePageMenu(handlers);
  browser.runtime.onStartup.addListener(registerStoredSites);
  // At every start of the worker, which costs one read: the browser may have emptied the store since the last.
  importPacks();
  // Their two copies are compared once in each run of the browser, before anybody asks for them.
  stayAwake(() => highlights.read([]));

  async function speakFromNowOn({ appearance }: Settings): Promise<void> {
    const before = browserWords.tag();
    await speakLanguage(appearance.language);
    if (browserWords.tag() !== before) await makeMenu();
  }

  async function makeMenu(): Promise<void> {
    await makePageMenu().catch((error) => logError('The menu of pages has no entry', error));
  }

  async function importPacks(): Promise<void> {
    const opened = await openStore();
    if (!opened.ok) return logError('The store of stories was not opened', opened.why);
    await importBundledPacks(opened.value).catch((error) => logError('The bundled packs were not read', error));
  }

  async function registerStoredSites(): Promise<void> {
    await registerSites((await readSettings()).sitesAdded);
  }

  async function registerSites(hosts: readonly string[]): Promise<void> {
    await registerAddedSites(hosts).catch((error) => logError('The added sites were not registered', error));
  }
});
