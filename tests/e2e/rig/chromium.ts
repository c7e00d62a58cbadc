import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { runInContentScript } from './isolated-world.ts';
import type { Reader, ReaderOptions, Tab } from './reader.ts';
import { traceBrowser } from './trace-browser.ts';

/** So long after the last of them is closed Chromium goes on with the room it gave an extension's databases, else for half a minute. */
const DATABASES_CLOSE_MS = 2500;

/** Starts Chromium with the extension; the profile is thrown away at the end unless it was given. */
export async function startChromium(executablePath: string, options: ReaderOptions): Promise<Reader> {
  const extension = realpathSync(options.extension);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'variorum-chromium-'));
  const isFresh = !existsSync(join(profile, 'Default'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless,
    viewport: options.headless ? { width: 1280, height: 860 } : null,
    // Playwright's own switches that would keep the extension, or what a reader's browser does, out of the picture.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--proxy-server=http://127.0.0.1:${options.port}`,
      // A profile in a container is owned by root, under which the sandbox does not start.
      '--no-sandbox',
      ...(options.args ?? []),
    ],
  });
  const id = unpackedId(extension);
  if (isFresh) await closeWelcome(context);
  const origin = `chrome-extension://${id}`;
  const own = () => pageOf(context, `${origin}/options.html`);
  let helper: Page | null = null;
  const stopBackground = async () => {
    helper ??= await own();
    const session = await context.newCDPSession(helper);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  };

  return {
    engine: 'chromium',
    version: context.browser()?.version() ?? 'unknown',
    async open(address) {
      helper ??= await own();
      const before = await tabIds(helper);
      const page = await context.newPage();
      const after = await tabIds(helper);
      await page.goto(address);
      return tabOf(context, page, { id: after.find((tab) => !before.includes(tab)) ?? null, extensionId: id });
    },
    async ownPage(path) {
      return tabOf(context, await pageOf(context, `${origin}/${path}`), { id: null, extensionId: id });
    },
    stopBackground,
    async withdrawSites() {
      const page = await pageOf(context, 'chrome://extensions');
      await page.evaluate(
        (extensionId) =>
          Reflect.get(globalThis, 'chrome').developerPrivate.updateExtensionConfiguration({
            extensionId,
            hostAccess: 'ON_CLICK',
          }),
        id,
      );
      await page.close();
    },
    async limitDatabases(bytes) {
      helper ??= await own();
      // The limit goes with the session that set it.
      const session = await context.newCDPSession(helper);
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
      do {
        await stopBackground();
        await pause(DATABASES_CLOSE_MS);
      } while (await helper.evaluate(hasRoom));
      return () => session.detach();
    },
    async kill() {
      const session = await context.browser()?.newBrowserCDPSession();
      const info = await session?.send('SystemInfo.getProcessInfo');
      const main = info?.processInfo.find(({ type }) => type === 'browser');
      if (main === undefined) throw new Error('Chromium does not say which process it is.');
      const gone = new Promise((done) => context.once('close', done));
      process.kill(main.id, 'SIGKILL');
      await gone;
    },
    trace: () => traceBrowser(context),
    closed: new Promise((done) => context.once('close', () => done())),
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Runs in one of the extension's pages: whether a database would take a few kilobytes. */
function hasRoom(): Promise<boolean> {
  return new Promise((done) => {
    const opening = indexedDB.open('probe');
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
    opening.onerror = () => done(false);
    opening.onsuccess = () => {
      const probe = opening.result.transaction('rows', 'readwrite');
      probe.objectStore('rows').put('x'.repeat(5000), 1);
      probe.oncomplete = () => done(true);
      probe.onabort = () => done(false);
      opening.result.close();
    };
  });
}

/** Waits for the page that greets a new reader, which would come in front of whatever is opened first, and closes it. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const page = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome }));
  await page.close();
}

/** The id Chromium gives an unpacked extension: the start of its folder's digest, in the letters a to p. */
function unpackedId(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

async function pageOf(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

function tabIds(helper: Page): Promise<number[]> {
  return helper.evaluate(async () => {
    const tabs: { id: number }[] = await Reflect.get(globalThis, 'chrome').tabs.query({});
    return tabs.map((tab) => tab.id);
  });
}

function tabOf(
  context: BrowserContext,
  page: Page,
  { id, extensionId }: { readonly id: number | null; readonly extensionId: string },
): Tab {
  return {
    id,
    run: page.evaluate.bind(page) as Tab['run'],
    runInScript: (source) => runInContentScript(context, page, extensionId, source),
    go: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    // A page restored from the back/forward cache never fires the load event that a plain goBack waits for.
    back: async () => void (await page.goBack({ waitUntil: 'commit' })),
    async closedText() {
      const session = await context.newCDPSession(page);
      const words = await closedWords(session);
      await session.detach();
      return words;
    },
    async speaks(role, name) {
      const session = await context.newCDPSession(page);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      await session.detach();
      return nodes.some((node) => !node.ignored && node.role?.value === role && node.name?.value?.trim() === name);
    },
    point: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    async drag(from, to) {
      await page.mouse.move(...from);
      await page.mouse.down();
      await page.mouse.move(...to, { steps: 5 });
      await page.mouse.up();
    },
    press: (key) => page.keyboard.press(key),
    scroll: (pixels) => page.mouse.wheel(0, pixels),
    size: (width, height) => page.setViewportSize({ width, height }),
    show: () => page.bringToFront(),
    screenshot: async (path, whole = false) => void (await page.screenshot({ path, fullPage: whole })),
    // A picture, because a PDF parts the text where words are underlined on the screen, which no eye can see on paper.
    async printed() {
      await page.emulateMedia({ media: 'print' });
      const picture = await page.screenshot({ fullPage: true });
      await page.emulateMedia({ media: null });
      return picture.toString('latin1');
    },
    close: () => page.close(),
  };
}

interface DomNode {
  readonly nodeName: string;
  readonly nodeValue: string;
  /** Names and values in turn. */
  readonly attributes?: string[] | undefined;
  readonly children?: DomNode[] | undefined;
  readonly shadowRoots?: (DomNode & { readonly shadowRootType?: string | undefined })[] | undefined;
}

async function closedWords(session: CDPSession): Promise<string> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const words: string[] = [];
  const visit = (node: DomNode, closed: boolean) => {
    if (node.nodeName === 'STYLE') return;
    const sealed = node.attributes?.includes('data-words')
      ? node.attributes[node.attributes.indexOf('data-words') + 1]
      : '';
    const run = node.nodeName === '#text' ? node.nodeValue : (sealed ?? '');
    if (closed && run.trim()) words.push(run.trim());
    for (const shadow of node.shadowRoots ?? []) visit(shadow, shadow.shadowRootType === 'closed');
    for (const child of node.children ?? []) visit(child, closed);
  };
  visit(root, false);
  return words.join('\n');
}
