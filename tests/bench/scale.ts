import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../e2e/rig/find-browser.ts';
import { median } from './rounds.ts';
import { openScaleBrowser, type ScaleBrowser } from './scale/scale-browser.ts';
import type { ScaleStore, ScaleTimes } from './scale/scale-worker.ts';
import { type Table, times } from './table.ts';

// Databases belong to an origin, and a port is part of it: a profile that is kept is found again.
const PORT = 47_114;
const ROUNDS = 150;
const HEAP_ROUNDS = 60;
const COLD_ROUNDS = 15;

/** What a match costs in a store of so many stories, in Chromium, beside a small store and the least a look-up can cost. */
export async function measureScale(stories: number, kept: string | null): Promise<Table> {
  const title = 'Matching in IndexedDB';
  const path = findChromium();
  if (path === null) return { title, head: [''], rows: [], notes: ['No Chromium was found: npm start installs one.'] };
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'variorum-scale-'));
  const browser = await openScaleBrowser(path, profile, PORT);
  const stores = [...new Set([10_000, stories])].map((size) => ({ name: `scale-${size}`, stories: size }));
  const built: string[] = [];
  for (const store of stores) built.push(...(await fill(browser, store)));
  const gigabytes = ((await browser.usage()) / 1e9).toFixed(1);
  // In turns, so that what slows one store down slows the other down as well.
  const { answer } = await browser.askFresh({ kind: 'measure', stores, rounds: ROUNDS });
  const all = answer as ScaleTimes[];
  const small = median(all[0]?.matches ?? []);
  const rows: string[][] = [];
  for (const [at, store] of stores.entries()) {
    const measured = all[at];
    if (measured === undefined) continue;
    const { bytes } = await browser.askWatched({ kind: 'measure', stores: [store], rounds: HEAP_ROUNDS });
    const cold = await measureCold(browser, store);
    const match = median(measured.matches);
    rows.push([
      store.stories.toLocaleString('en'),
      match.toFixed(1),
      times(match, median(measured.bulkGets)),
      times(match, small),
      times(cold.match, cold.empty),
      `${(bytes / 2 ** 20).toFixed(0)} MB`,
      `${Math.round((100 * measured.right) / ROUNDS)} %`,
      String(measured.wrong),
    ]);
  }
  await browser.close();
  if (kept === null) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return {
    title: `${title}, ${browser.version}`,
    head: ['stories', 'ms', '× a bulkGet', '× small', 'first, × empty', 'heap', 'found', 'wrong'],
    rows,
    notes: [[...built, `${gigabytes} GB on disk`].join('; ')],
  };
}

/** Builds a store that is not there yet; answers with how long that took. */
async function fill(browser: ScaleBrowser, store: ScaleStore): Promise<string[]> {
  const { answer: isThere } = await browser.askFresh({ kind: 'has', store });
  if (isThere) return [];
  const { ms } = await browser.askFresh({ kind: 'fill', store });
  return [`${store.stories.toLocaleString('en')} stories built in ${Math.round(ms / 1000)} s`];
}

/** The first match of a worker that has just been started, and another's first answer to an empty message, in turns. */
async function measureCold(browser: ScaleBrowser, store: ScaleStore): Promise<{ match: number; empty: number }> {
  const empty: number[] = [];
  const match: number[] = [];
  for (let seed = 0; seed < COLD_ROUNDS; seed++) {
    empty.push((await browser.askFresh({ kind: 'empty' })).ms);
    match.push((await browser.askFresh({ kind: 'match', store, seed: 9_000 + seed })).ms);
  }
  return { match: median(match), empty: median(empty) };
}
