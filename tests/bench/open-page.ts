import { type CDPSession, chromium } from 'playwright-core';

/** A browser that lays saved pages out, and has no way to the network. */
export interface Viewer {
  readonly version: string;
  /** Opens a page at its own address and runs scripts in it; the value is that of the last. */
  readonly run: (page: SavedPage, scripts: readonly string[]) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** A saved page. */
export interface SavedPage {
  readonly url: string;
  readonly html: string;
}

// Their own scripts stay off: what was saved is what they had made.
const HEADERS = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" };
const LONGEST_MS = 60_000;

/** Starts a Chromium without an extension, with one tab that goes from page to page. */
export async function openViewer(executablePath: string): Promise<Viewer> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const tab = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  const session = await tab.context().newCDPSession(tab);
  let html: string | null = null;
  // The page and nothing else: no picture, no frame, no second address that it would go to.
  await tab.route('**/*', (route) => {
    const request = route.request();
    const body = request.isNavigationRequest() && request.frame() === tab.mainFrame() ? html : null;
    if (body === null) return route.abort('aborted');
    html = null;
    return route.fulfill({ status: 200, headers: HEADERS, body });
  });
  return {
    version: browser.version(),
    async run(page, scripts) {
      html = page.html;
      await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: LONGEST_MS });
      let value: unknown = null;
      for (const script of scripts) value = await evaluate(session, script);
      return value;
    },
    close: () => browser.close(),
  };
}

// By the debugger's protocol, which the page's own policy does not bind.
async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
