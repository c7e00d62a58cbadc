import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { OLDEST_FIREFOX } from '../../../scripts/oldest-browsers.ts';
import { startChromium } from './chromium.ts';
import { type Desk, openDesk } from './desk.ts';
import { findChromium, findFirefox } from './find-browser.ts';
import { startFirefox } from './firefox.ts';
import { type NewsWeb, startNewsWeb } from './news-web.ts';
import type { Reader } from './reader.ts';

const BUILDS = fileURLToPath(new URL('../../../.output/', import.meta.url));

const BROWSERS = [
  {
    engine: 'chromium',
    asked: 'Chromium',
    path: findChromium(),
    extension: `${BUILDS}chrome-mv3`,
    start: startChromium,
  },
  {
    engine: 'firefox',
    asked: `Firefox ${OLDEST_FIREFOX} or newer`,
    path: findFirefox(),
    extension: `${BUILDS}firefox-mv3`,
    start: startFirefox,
  },
] as const;

/** A browser with the extension, the web it sees, and the extension's own page, for the tests of one file. */
export interface Scene {
  readonly engine: 'chromium' | 'firefox';
  readonly web: NewsWeb;
  readonly reader: Reader;
  readonly desk: Desk;
}

/**
 * Runs the same tests in Chromium and in Firefox, each on the extension as built for it. The scene is there from the
 * first test on. A browser that is not installed is skipped, and says so.
 */
export function inEachBrowser(name: string, tests: (scene: () => Scene) => void): void {
  for (const { engine, asked, path, extension, start } of BROWSERS) {
    if (path === null) {
      test.skip(`${name} in ${engine}: skipped, ${asked} is not installed (npm test runs it where it is)`, () => {});
      continue;
    }
    describe(`${name} in ${engine}`, () => {
      let scene: Scene | null = null;
      beforeAll(async () => {
        if (!existsSync(`${extension}/manifest.json`)) throw new Error(`${extension} is not built: run npm test`);
        const web = await startNewsWeb();
        const reader = await start(path, { extension, port: web.port, headless: true });
        scene = { engine, web, reader, desk: await openDesk(reader) };
      });
      afterAll(async () => {
        await scene?.reader.close();
        await scene?.web.close();
      });
      tests(() => {
        if (scene === null) throw new Error('The scene is set before the first test');
        return scene;
      });
    });
  }
}
