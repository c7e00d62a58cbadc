import { setTimeout as pause } from 'node:timers/promises';
import { startChromium } from '../e2e/rig/chromium.ts';
import { demonstrationArticle, NEWSROOMS, STAND_INS } from '../e2e/rig/demonstration.ts';
import { type Desk, openDesk } from '../e2e/rig/desk.ts';
import { findChromium } from '../e2e/rig/find-browser.ts';
import { startNewsWeb } from '../e2e/rig/news-web.ts';
import { linesOfPages, packOf } from '../e2e/rig/pack-of.ts';
import type { Reader } from '../e2e/rig/reader.ts';
import { type LongPage, longPages, PROBE, type Seen } from './long-pages.ts';
import { BEGINS, ENDS, type LongestTask, longestTask, noteOnTasks, showLongest } from './longest-task.ts';
import { median } from './rounds.ts';
import type { Table } from './table.ts';

const ROUNDS = 3;
/** Longer than any reading of a page takes: what has not come by then does not come. */
const SETTLED_MS = 2500;
/** A text that changed is looked at two seconds later; then it is read. */
const READ_AGAIN_MS = 3500;

interface Visit extends Seen {
  readonly heap: number;
  readonly first: LongestTask;
  /** Once the page has changed the text that it was read for. */
  readonly again: LongestTask;
}

/**
 * What a long page costs with the extension and without it, in Chromium: time, layout shift, long tasks, memory. `builds` are folders of
 * built extensions, which take turns on each page.
 */
export async function measureReading(builds: readonly string[]): Promise<Table> {
  const title = 'Reading long pages';
  const path = findChromium();
  if (path === null) return { title, head: [''], rows: [], notes: ['No Chromium was found: npm start installs one.'] };
  const web = await startNewsWeb();
  const pages = longPages();
  for (const { address, html } of pages) web.put(address, { body: html });
  const stands: Stand[] = [];
  try {
    for (const extension of builds) stands.push(await openStand(path, extension, web.port));
    const rows = [];
    for (const page of pages) rows.push(...(await measurePage(page, stands)));
    return {
      title: `${title}, Chromium ${stands[0]?.reader.version}`,
      head: [
        '',
        'nodes',
        'idle → underline, ms',
        'layout shift',
        'longest task',
        'read again',
        'without us',
        'read again',
        'heap more',
      ],
      rows,
      notes: ['Tasks after the page was first idle, whosesoever.', noteOnTasks()],
    };
  } finally {
    for (const { reader } of stands) await reader.close();
    await web.close();
  }
}

/** A browser with a build of the extension, and its options page. */
interface Stand {
  readonly extension: string;
  readonly reader: Reader;
  readonly desk: Desk;
}

async function openStand(path: string, extension: string, port: number): Promise<Stand> {
  const args = ['--enable-precise-memory-info', '--js-flags=--expose-gc'];
  const reader = await startChromium(path, { extension, port, headless: true, args });
  const desk = await openDesk(reader);
  const articles = NEWSROOMS.map((name) => demonstrationArticle(name, STAND_INS[name]));
  await desk.request('importPack', { json: packOf(linesOfPages(articles)) });
  return { extension, reader, desk };
}

async function measurePage(page: LongPage, stands: readonly Stand[]): Promise<string[][]> {
  const visits = stands.map(() => ({ without: [] as Visit[], withUs: [] as Visit[] }));
  // In turns, so that what slows one down slows the other down as well.
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, { reader, desk }] of stands.entries()) {
      await desk.change({ paused: true });
      visits[at]?.without.push(await visit(page, reader));
      await desk.change({ paused: false });
      visits[at]?.withUs.push(await visit(page, reader));
    }
  }
  return visits.map(({ without, withUs }, at) => {
    const name = stands.length === 1 ? page.name : `${page.name}, ${stands[at]?.extension}`;
    return [name, ...cellsOf(without, withUs)];
  });
}

function cellsOf(without: readonly Visit[], withUs: readonly Visit[]): string[] {
  const heap = median(withUs.map((each) => each.heap)) - median(without.map((each) => each.heap));
  const underlined = withUs.flatMap(({ underlined: ms }) => (ms === null ? [] : [ms]));
  return [
    (withUs[0]?.nodes ?? 0).toLocaleString('en'),
    underlined.length === 0 ? 'none' : median(underlined).toFixed(0),
    Math.max(...withUs.map(({ shift }) => shift)).toFixed(3),
    showLongest(withUs.map(({ first }) => first)),
    showLongest(withUs.map(({ again }) => again)),
    showLongest(without.map(({ first }) => first)),
    showLongest(without.map(({ again }) => again)),
    `${(heap / 1e6).toFixed(1)} MB`,
  ];
}

async function visit({ address }: LongPage, reader: Reader): Promise<Visit> {
  const endFirst = await reader.trace?.();
  const tab = await reader.open(address);
  await tab.show();
  await pause(SETTLED_MS);
  const seen = await tab.run((name) => Reflect.get(window, name) as Seen, PROBE);
  await tab.run((name) => void performance.mark(name), ENDS);
  const first = longestTask((await endFirst?.()) ?? []);
  const endAgain = await reader.trace?.();
  await tab.run(changeText, [BEGINS, ADDED] as const);
  await pause(READ_AGAIN_MS);
  await tab.run((name) => void performance.mark(name), ENDS);
  const again = longestTask((await endAgain?.()) ?? []);
  const heap = await tab.run(() => {
    const collect = Reflect.get(window, 'gc') as () => void;
    collect();
    return Reflect.get(performance, 'memory').usedJSHeapSize as number;
  });
  await tab.close();
  return { ...seen, heap, first, again };
}

/** What a page puts beside its article: long enough to be looked at, and no part of it. */
const ADDED =
  'More on this in an hour, from our reporters in the harbour, on the hills and at the town hall of the valley.';

/** Runs in the page. It marks the beginning once its own change is drawn. */
function changeText([begins, words]: readonly [begins: string, words: string]): Promise<void> {
  const aside = document.createElement('aside');
  aside.textContent = words;
  document.querySelector('article p')?.after(aside);
  return new Promise((done) => {
    setTimeout(() => {
      performance.mark(begins);
      done();
    }, 300);
  });
}
