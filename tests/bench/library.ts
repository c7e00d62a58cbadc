import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '../e2e/rig/chromium.ts';
import { openDesk } from '../e2e/rig/desk.ts';
import { findChromium } from '../e2e/rig/find-browser.ts';
import { startNewsWeb } from '../e2e/rig/news-web.ts';
import type { Reader, Tab } from '../e2e/rig/reader.ts';
import { inventedHighlights } from '../gallery/invented-highlights.ts';
import { ROOT } from './inputs.ts';
import { FIRST_ROWS, READ_ALL, SCROLL, type Smoothness, TYPE } from './library-in-page.ts';
import { median } from './rounds.ts';
import type { Table } from './table.ts';

const EXTENSION = join(ROOT, '.output/chrome-mv3');
const COUNTS = [100, 10_000];
const ROUNDS = 5;
/** What a slip of the keys makes of a word that every sixth highlight has. */
const TYPED = 'moorign';

/** The library of the built extension in Chromium, with few highlights and with very many. */
export async function measureLibrary(): Promise<Table> {
  const title = 'The library, in Chromium';
  const path = findChromium();
  const missing = path === null ? 'No Chromium was found: npm start installs one.' : 'npm run build makes a build.';
  if (path === null || !existsSync(EXTENSION)) return { title, head: [''], rows: [], notes: [missing] };
  const rows: string[][] = [];
  for (const count of COUNTS) {
    const web = await startNewsWeb();
    const args = ['--enable-precise-memory-info', '--js-flags=--expose-gc'];
    const reader = await startChromium(path, { extension: EXTENSION, port: web.port, headless: true, args });
    try {
      rows.push(await measureCount(reader, count));
    } finally {
      await reader.close();
      await web.close();
    }
  }
  return {
    title,
    head: [
      'highlights',
      'ms to first rows',
      '× reading them',
      'search, ms',
      'longest task, opening',
      'scrolling',
      'typing',
      'rows drawn',
      'heap',
    ],
    rows,
    notes: ['A task is long from 50 ms on; none of the others is told of by the browser. Heap after collecting.'],
  };
}

async function measureCount(reader: Reader, count: number): Promise<string[]> {
  const desk = await openDesk(reader);
  const kept = await desk.request('importHighlights', { highlights: inventedHighlights(count), isTrial: false });
  if (!kept.ok) throw new Error(kept.why);
  const opened: number[] = [];
  const read: number[] = [];
  const opening: Smoothness[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    read.push(await desk.tab.run(READ_ALL));
    const page = await openLibrary(reader);
    const first = await page.run(FIRST_ROWS);
    opened.push(first.ms);
    opening.push(first);
    await page.close();
  }
  const page = await openLibrary(reader);
  await page.run(FIRST_ROWS);
  const scrolled = await page.run(SCROLL);
  const typed = await page.run(TYPE, TYPED);
  await page.close();
  return [
    count.toLocaleString('en'),
    median(opened).toFixed(0),
    (median(opened) / median(read)).toFixed(1),
    typed.ms.toFixed(0),
    longest(opening),
    longest([scrolled]),
    longest([typed]),
    String(scrolled.rows),
    `${(scrolled.heap / 1e6).toFixed(0)} MB`,
  ];
}

async function openLibrary(reader: Reader): Promise<Tab> {
  const page = await reader.ownPage('library.html');
  // tsx has every function say its name, through one of its own that a page does not have.
  await page.run(() => Reflect.set(globalThis, '__name', (value: unknown) => value));
  return page;
}

function longest(all: readonly Smoothness[]): string {
  const most = Math.max(...all.map(({ longestTask }) => longestTask));
  return most === 0 ? 'none' : `${most.toFixed(0)} ms`;
}
