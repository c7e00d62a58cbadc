import { setTimeout as pause } from 'node:timers/promises';
import { startChromium } from '../e2e/rig/chromium.ts';
import { demonstrationArticle, NEWSROOMS, STAND_INS } from '../e2e/rig/demonstration.ts';
import { type Desk, openDesk } from '../e2e/rig/desk.ts';
import { findChromium } from '../e2e/rig/find-browser.ts';
import { startNewsWeb } from '../e2e/rig/news-web.ts';
import { linesOfPages, packOf } from '../e2e/rig/pack-of.ts';
import type { Reader } from '../e2e/rig/reader.ts';
import { ROOT } from './inputs.ts';
import { type LongPage, longPages, PROBE, type Seen } from './long-pages.ts';
import { median } from './rounds.ts';
import type { Table } from './table.ts';

const ROUNDS = 3;
/** Longer than any reading of a page takes: what has not come by then does not come. */
const SETTLED_MS = 2500;

interface Visit extends Seen {
  readonly heap: number;
}

/** What a long page costs with the extension and without it, in Chromium: time, layout shift, long tasks, memory. */
export async function measureReading(): Promise<Table> {
  const title = 'Reading long pages';
  const path = findChromium();
  if (path === null) return { title, head: [''], rows: [], notes: ['No Chromium was found: npm start installs one.'] };
  const web = await startNewsWeb();
  const extension = `${ROOT}.output/chrome-mv3`;
  const args = ['--enable-precise-memory-info', '--js-flags=--expose-gc'];
  const reader = await startChromium(path, { extension, port: web.port, headless: true, args });
  try {
    const desk = await openDesk(reader);
    const pages = longPages();
    for (const { address, html } of pages) web.put(address, { body: html });
    const articles = NEWSROOMS.map((name) => demonstrationArticle(name, STAND_INS[name]));
    await desk.request('importPack', { json: packOf(linesOfPages(articles)) });
    const rows = [];
    for (const page of pages) rows.push(await measurePage(page, reader, desk));
    return {
      title: `${title}, Chromium ${reader.version}`,
      head: ['', 'nodes', 'idle → underline, ms', 'layout shift', 'longest task, ms', 'without us, ms', 'heap more'],
      rows,
      notes: [
        'Tasks after the page was first idle, the best of the rounds: a shared machine makes any of them longer. Under 50 ms Chromium names none.',
      ],
    };
  } finally {
    await reader.close();
    await web.close();
  }
}

async function measurePage(page: LongPage, reader: Reader, desk: Desk): Promise<string[]> {
  const without: Visit[] = [];
  const withUs: Visit[] = [];
  // In turns, so that what slows one down slows the other down as well.
  for (let round = 0; round < ROUNDS; round++) {
    await desk.change({ paused: true });
    without.push(await visit(page, reader));
    await desk.change({ paused: false });
    withUs.push(await visit(page, reader));
  }
  const heap = median(withUs.map((each) => each.heap)) - median(without.map((each) => each.heap));
  const underlined = withUs.flatMap(({ underlined: ms }) => (ms === null ? [] : [ms]));
  return [
    page.name,
    (withUs[0]?.nodes ?? 0).toLocaleString('en'),
    underlined.length === 0 ? 'none' : median(underlined).toFixed(0),
    Math.max(...withUs.map(({ shift }) => shift)).toFixed(3),
    Math.min(...withUs.map(({ longest }) => longest)).toFixed(0),
    Math.min(...without.map(({ longest }) => longest)).toFixed(0),
    `${(heap / 1e6).toFixed(1)} MB`,
  ];
}

async function visit({ address }: LongPage, reader: Reader): Promise<Visit> {
  const tab = await reader.open(address);
  await tab.show();
  await pause(SETTLED_MS);
  const seen = await tab.run((name) => Reflect.get(window, name) as Seen, PROBE);
  const heap = await tab.run(() => {
    const collect = Reflect.get(window, 'gc') as () => void;
    collect();
    return Reflect.get(performance, 'memory').usedJSHeapSize as number;
  });
  await tab.close();
  return { ...seen, heap };
}
