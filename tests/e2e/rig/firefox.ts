import { setTimeout as pause } from 'node:timers/promises';
import { inflateSync } from 'node:zlib';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import type { Reader, ReaderOptions, Tab } from './reader.ts';

// The add-on gets this address in every run, so that its own pages can be opened by name.
const ADDON_ID = 'variorum@variorum.example';
const ADDON_HOST = '7e5a1c1e-0b5d-4a51-9d0a-2f1c3b4d5e6f';

// Long enough to answer a message, short enough to find the background gone between two pages.
const BACKGROUND_IDLE_MS = 400;

/** Starts Firefox with the extension as a temporary add-on, which Firefox forgets when it ends. */
export async function startFirefox(executablePath: string, options: ReaderOptions): Promise<Reader> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless,
    // Lets the driver open moz-extension: addresses.
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1280, height: 860 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_HOST }),
      'extensions.background.idle.timeout': BACKGROUND_IDLE_MS,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
  await browser.installExtension(options.extension);
  let helper: Page | null = null;

  return {
    engine: 'firefox',
    version: await browser.version(),
    async open(address) {
      helper ??= await ownPageOf(browser, 'options.html');
      const before = await tabIds(helper);
      const page = await browser.newPage();
      const after = await tabIds(helper);
      await page.goto(address);
      return tabOf(page, after.find((tab) => !before.includes(tab)) ?? null);
    },
    async ownPage(path) {
      return tabOf(await ownPageOf(browser, path), null);
    },
    // Nothing to press: an event page that is idle for this long is ended by Firefox itself.
    stopBackground: () => pause(BACKGROUND_IDLE_MS * 5),
    async update() {
      await browser.installExtension(options.extension);
      // Its own pages went with it.
      helper = null;
    },
    async withdrawSites() {
      helper ??= await ownPageOf(browser, 'options.html');
      await helper.evaluate(async () => {
        const { permissions } = Reflect.get(globalThis, 'browser');
        await permissions.remove({ origins: (await permissions.getAll()).origins });
      });
    },
    closed: new Promise((done) => browser.once('disconnected', () => done())),
    close: () => browser.close(),
  };
}

/** Opens one of the add-on's pages. The process changes on the way, so the driver's own wait never ends. */
async function ownPageOf(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(`moz-extension://${ADDON_HOST}/${path}`).catch(() => {});
  for (let tries = 0; tries < 100; tries += 1) {
    await pause(100);
    const ready = await page
      .evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
      .catch(() => false);
    if (ready) return page;
  }
  throw new Error(`Firefox did not open ${path} of the add-on`);
}

function tabIds(helper: Page): Promise<number[]> {
  return helper.evaluate(async () => {
    const tabs: { id: number }[] = await Reflect.get(globalThis, 'browser').tabs.query({});
    return tabs.map((tab) => tab.id);
  });
}

function tabOf(page: Page, id: number | null): Tab {
  return {
    id,
    run: page.evaluate.bind(page) as Tab['run'],
    go: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    back: async () => {
      page.goBack().catch(() => {});
      await pause(800);
    },
    closedText: () => closedWords(page),
    speaks: (role, name) => speaks(page, role, name),
    point: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    async drag(from, to) {
      await page.mouse.move(...from);
      await page.mouse.down();
      await page.mouse.move(...to, { steps: 5 });
      await page.mouse.up();
    },
    press: (key) => page.keyboard.press(key as KeyInput),
    scroll: (pixels) => page.mouse.wheel({ deltaY: pixels }),
    size: (width, height) => page.setViewport({ width, height }),
    show: () => page.bringToFront(),
    screenshot: async (path, whole = false) =>
      void (await page.screenshot({ path: path as `${string}.png`, fullPage: whole })),
    printed: async () => printedIn(Buffer.from(await page.pdf()).toString('latin1')),
    close: () => page.close(),
  };
}

/** The streams of a PDF, unpacked, without the time it was made at. */
function printedIn(pdf: string): string {
  const streams = pdf.split(/stream\r?\n/).filter((_, at) => at % 2 === 1);
  const unpacked = streams.map((packed) => inflateSync(Buffer.from(packed, 'latin1')).toString('latin1'));
  return unpacked.join('').replace(/\(D:[^)]*\)/g, '');
}

interface RemoteNode {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: {
    readonly localName?: string;
    readonly nodeType: number;
    readonly nodeValue?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly mode?: string;
    readonly children?: RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}

/** Asks for the document with its shadow trees. */
async function wholeDocument(page: Page): Promise<RemoteNode> {
  const { context, send } = bidiOf(page);
  const answer = await send('script.evaluate', {
    expression: 'document.documentElement',
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 100, includeShadowTree: 'all' },
  });
  return answer.result.result;
}

/** WebDriver BiDi, past puppeteer, which keeps its session to itself. */
function bidiOf(page: Page) {
  const context = Reflect.get(page.mainFrame(), 'browsingContext');
  const session = context.userContext.browser.session;
  return { context: context.id, send: session.send.bind(session) };
}

async function closedWords(page: Page): Promise<string> {
  const words: string[] = [];
  const visit = (node: RemoteNode, closed: boolean) => {
    const value = node.value;
    if (!value || value.localName === 'style') return;
    const run = value.attributes?.['data-words'] ?? (value.nodeType === 3 ? value.nodeValue : undefined);
    if (closed && run?.trim()) words.push(run.trim());
    if (value.shadowRoot) visit(value.shadowRoot, value.shadowRoot.value?.mode === 'closed');
    for (const child of value.children ?? []) visit(child, closed);
  };
  visit(await wholeDocument(page), false);
  return words.join('\n');
}

async function speaks(page: Page, role: string, name: string): Promise<boolean> {
  const roots: { sharedId: string }[] = [];
  const visit = ({ value }: RemoteNode) => {
    const root = value?.shadowRoot;
    if (root?.sharedId) roots.push({ sharedId: root.sharedId });
    if (root) visit(root);
    for (const child of value?.children ?? []) visit(child);
  };
  visit(await wholeDocument(page));
  if (roots.length === 0) return false;
  const { context, send } = bidiOf(page);
  const locator = { type: 'accessibility', value: { role, name } };
  const answer = await send('browsingContext.locateNodes', { context, locator, startNodes: roots });
  return answer.result.nodes.length > 0;
}
