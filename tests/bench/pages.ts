import { join } from 'node:path';
import { findChromium } from '../e2e/rig/find-browser.ts';
import { bundle, gzipped } from './bundle.ts';
import { GLOBAL } from './bundle-global.ts';
import type { PageResult } from './in-page.ts';
import { NO_GOLD, ROOT } from './inputs.ts';
import { openViewer, type SavedPage } from './open-page.ts';
import { type KnownPage, knownPages } from './page-inputs.ts';
import { type BodyScore, scoreBodies } from './page-score.ts';
import { NO_PEERS, readerFile } from './peers.ts';
import { median } from './rounds.ts';
import { kilobytes, type Table, times } from './table.ts';

const OURS = 'variorum-page';
const LABELS: Readonly<Record<string, string>> = {
  [OURS]: 'Variorum',
  readability: 'Readability',
  defuddle: 'defuddle',
  postlight: 'postlight/parser',
};
const ROUNDS = 3;
// A page is read once, by code that has not run before: that is measured too, each reader in a page of its own, on every fourth page
// because opening pages is what takes the time here.
const COLD_EVERY = 4;

/** Our page reader beside the peers', in Chromium, on the same saved pages. */
export async function measurePages(hasPeers: boolean): Promise<Table> {
  const title = 'Page readers, in Chromium';
  const path = findChromium();
  if (path === null) return { title, head: [''], rows: [], notes: ['No Chromium was found: npm start installs one.'] };
  const names = hasPeers ? Object.keys(LABELS) : [OURS];
  const bundles = await Promise.all(
    names.map((name) => bundle(`export { read } from ${JSON.stringify(readerFile(name))};`)),
  );
  const driver = await bundle(`export { measure } from ${JSON.stringify(join(ROOT, 'tests/bench/in-page.ts'))};`);
  const scripts = new Map(names.map((name, at) => [name, named(bundles[at] ?? '', name)]));
  const viewer = await openViewer(path);
  const run = async (page: SavedPage, some: readonly string[], rounds: number) => {
    const call = `${GLOBAL}_driver.measure(${JSON.stringify(some)}, ${rounds})`;
    const all = [...some.map((name) => scripts.get(name) ?? ''), named(driver, 'driver'), call];
    return (await viewer.run(page, all)) as Record<string, PageResult>;
  };
  const pages = knownPages();
  const results: PageReads[] = [];
  for (const [at, page] of pages.entries()) {
    const turned = names.map((_, turn) => names[(at + turn) % names.length] ?? '');
    const cold: Record<string, number> = {};
    for (const name of at % COLD_EVERY === 0 ? turned : []) {
      cold[name] = (await run(page, [name], 1))[name]?.times[0] ?? 0;
    }
    results.push({ page, cold, read: await run(page, turned, ROUNDS) });
  }
  await viewer.close();
  const hasGold = pages.some(({ gold }) => gold !== null);
  const summaries = names.map((name) => summarize(results, name));
  const ours = summaries[0];
  return {
    title: `${title} ${viewer.version.split('.')[0]}, on ${pages.length} saved articles`,
    head: [
      '',
      'ms, first',
      'first, × ours',
      'ms, again',
      'again, × ours',
      'min+gzip',
      ...(hasGold ? ['body F1', 'exactly right'] : []),
    ],
    rows: summaries.map(({ cold, warm, score }, at) => [
      LABELS[names[at] ?? ''] ?? '',
      cold.toFixed(1),
      times(cold, ours?.cold ?? 1),
      warm.toFixed(1),
      times(warm, ours?.warm ?? 1),
      kilobytes(gzipped(bundles[at] ?? '')),
      ...(hasGold ? [score.f1.toFixed(3), `${Math.round(score.exact * 100)} %`] : []),
    ]),
    notes: [...(hasPeers ? [] : [NO_PEERS]), ...(hasGold ? [] : [NO_GOLD])],
  };
}

// A bundle leaves its exports in one and the same global: each moves to a name of its own.
function named(code: string, name: string): string {
  return `${code.replace(`var ${GLOBAL}=`, `globalThis[${JSON.stringify(`${GLOBAL}_${name}`)}]=`)};null`;
}

interface PageReads {
  readonly page: KnownPage;
  readonly cold: Readonly<Record<string, number>>;
  readonly read: Readonly<Record<string, PageResult>>;
}

interface Summary {
  readonly cold: number;
  readonly warm: number;
  readonly score: BodyScore;
}

// Means over the pages, because a long page is as much work as it is; of each page the median of its rounds.
function summarize(results: readonly PageReads[], name: string): Summary {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const known = results.flatMap(({ page: { gold }, read }) =>
    gold === null ? [] : [{ gold, read: read[name]?.text ?? '' }],
  );
  return {
    cold: mean(results.flatMap(({ cold }) => cold[name] ?? [])),
    warm: mean(results.map(({ read }) => median(read[name]?.times ?? []))),
    score: scoreBodies(known),
  };
}
