import { existsSync } from 'node:fs';
import { startChromium } from '../e2e/rig/chromium.ts';
import { type Desk, openDesk } from '../e2e/rig/desk.ts';
import { findChromium } from '../e2e/rig/find-browser.ts';
import { startNewsWeb } from '../e2e/rig/news-web.ts';
import type { Reader, Tab } from '../e2e/rig/reader.ts';
import type { TraceEvent } from '../e2e/rig/trace-browser.ts';
import { inventedHighlights } from '../gallery/invented-highlights.ts';
import { FIRST_ROWS, HEAP, READ_ALL, SCROLL, type Smoothness, TYPE } from './library-in-page.ts';
import { ENDS, type LongestTask, longestTask, noteOnTasks, showLongest } from './longest-task.ts';
import { median } from './rounds.ts';
import type { Table } from './table.ts';

const COUNTS = [100, 10_000];
const ROUNDS = 5;
/** What a slip of the keys makes of a word that every sixth highlight has. */
const TYPED = 'moorign';

/** The library in Chromium, with few highlights and with very many. `builds` are folders of built extensions, which take turns. */
export async function measureLibrary(builds: readonly string[]): Promise<Table> {
  const title = 'The library, in Chromium';
  const path = findChromium();
  const missing = path === null ? 'No Chromium was found: npm start installs one.' : 'npm run build makes a build.';
  if (path === null || !builds.every(existsSync)) return { title, head: [''], rows: [], notes: [missing] };
  const rows: string[][] = [];
  for (const count of COUNTS) rows.push(...(await measureCount(path, count, builds)));
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
    notes: ['Opening ends when all are read. Heap after collecting.', noteOnTasks()],
  };
}

/** A browser with a build of the extension and so many highlights, and what was measured in it. */
interface Stand {
  readonly extension: string;
  readonly reader: Reader;
  readonly desk: Desk;
  readonly rounds: Round[];
}

interface Round {
  readonly read: number;
  readonly opened: Watched;
  readonly scrolled: Watched;
  readonly typed: Watched;
  readonly heap: number;
}

interface Watched extends Smoothness {
  readonly task: LongestTask;
}

async function measureCount(path: string, count: number, builds: readonly string[]): Promise<string[][]> {
  const web = await startNewsWeb();
  const stands: Stand[] = [];
  try {
    for (const extension of builds) stands.push(await openStand(path, extension, web.port, count));
    for (let round = 0; round < ROUNDS; round++) {
      for (const stand of stands) stand.rounds.push(await measureRound(stand));
    }
  } finally {
    for (const { reader } of stands) await reader.close();
    await web.close();
  }
  return stands.map(({ extension, rounds }) => {
    const name = stands.length === 1 ? '' : `, ${extension}`;
    return [`${count.toLocaleString('en')}${name}`, ...cellsOf(rounds)];
  });
}

async function openStand(path: string, extension: string, port: number, count: number): Promise<Stand> {
  const args = ['--enable-precise-memory-info', '--js-flags=--expose-gc'];
  const reader = await startChromium(path, { extension, port, headless: true, args });
  const desk = await openDesk(reader);
  const kept = await desk.request('importHighlights', { highlights: inventedHighlights(count), isTrial: false });
  if (!kept.ok) throw new Error(kept.why);
  return { extension, reader, desk, rounds: [] };
}

async function measureRound({ reader, desk }: Stand): Promise<Round> {
  const read = await desk.tab.run(READ_ALL);
  const endOpening = await reader.trace?.();
  const page = await reader.ownPage('library.html');
  // tsx has every function say its name, through one of its own that a page does not have.
  await page.run(() => Reflect.set(globalThis, '__name', (value: unknown) => value));
  const opened = await endOf(page, await page.run(FIRST_ROWS), endOpening);
  const endScrolling = await reader.trace?.();
  const scrolled = await endOf(page, await page.run(SCROLL), endScrolling);
  const heap = await page.run(HEAP);
  const endTyping = await reader.trace?.();
  const typed = await endOf(page, await page.run(TYPE, TYPED), endTyping);
  await page.close();
  return { read, opened, scrolled, typed, heap };
}

async function endOf(page: Tab, seen: Smoothness, end?: () => Promise<readonly TraceEvent[]>): Promise<Watched> {
  await page.run((name) => void performance.mark(name), ENDS);
  return { ...seen, task: longestTask((await end?.()) ?? []) };
}

function cellsOf(rounds: readonly Round[]): string[] {
  const of = (what: (round: Round) => number) => median(rounds.map(what));
  const opened = of((round) => round.opened.ms);
  return [
    opened.toFixed(0),
    (opened / of(({ read }) => read)).toFixed(1),
    of(({ typed }) => typed.ms).toFixed(0),
    showLongest(rounds.map((round) => round.opened.task)),
    showLongest(rounds.map(({ scrolled }) => scrolled.task)),
    showLongest(rounds.map(({ typed }) => typed.task)),
    String(of(({ scrolled }) => scrolled.rows)),
    `${(of(({ heap }) => heap) / 1e6).toFixed(0)} MB`,
  ];
}
