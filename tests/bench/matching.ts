import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { NO_PEERS } from './peers.ts';
import { median } from './rounds.ts';
import { inventedTitle, rewordedTitle } from './scale/invented-titles.ts';
import { type Table, times } from './table.ts';
import { OUR_SEARCHER, peerSearchers, type TitleSearcher } from './title-searchers.ts';

const SIZES = [1000, 10_000, 100_000];
const QUERIES = 200;
/** A searcher that has taken so long over the queries of one size is asked no more of them; the table says so. */
const LONGEST_MS = 10_000;

const OURS_DOES_MORE =
  'Ours reads names and stems out of each query, which the others split at spaces, and keeps the fingerprint of every title.';

/** Our finding of candidates beside libraries that search texts, over the same titles, in one process. */
export async function measureMatching(hasPeers: boolean): Promise<Table> {
  const searchers = [OUR_SEARCHER, ...(hasPeers ? await peerSearchers() : [])];
  const rows = searchers.map(({ name }) => [name]);
  const notes = [OURS_DOES_MORE, ...(hasPeers ? [] : [NO_PEERS])];
  for (const size of SIZES) {
    const results = await measureSize(searchers, size);
    const [ours] = results;
    for (const [at, { right, asked, ms, bytes }] of results.entries()) {
      rows[at]?.push(
        `${Math.round((100 * right) / asked)} %${asked < QUERIES ? '*' : ''}`,
        times(ms, ours?.ms ?? 1),
        times(bytes, ours?.bytes ?? 1),
      );
      if (asked < QUERIES)
        notes.push(`With a star: ${searchers[at]?.name}, ${thousands(size)}: on ${asked} of ${QUERIES} queries.`);
    }
  }
  return {
    title: `Matching reworded headlines, ${QUERIES} of them among made-up titles`,
    head: ['', ...SIZES.map(thousands).flatMap((size) => [`${size}, found`, 'time, × ours', 'memory, × ours'])],
    rows,
    notes,
  };
}

interface Result {
  right: number;
  asked: number;
  ms: number;
  bytes: number;
}

async function measureSize(searchers: readonly TitleSearcher[], size: number): Promise<Result[]> {
  const titles = Array.from({ length: size }, (_, at) => inventedTitle(at));
  const results: (Result & { readonly taken: number[] })[] = [];
  const finders: ((query: string) => Promise<number | null>)[] = [];
  for (const { build } of searchers) {
    const before = heldBytes();
    finders.push(await build(titles));
    results.push({ right: 0, asked: 0, ms: 0, bytes: heldBytes() - before, taken: [] });
  }
  for (let query = 0; query < QUERIES; query++) {
    const wanted = Math.floor((query * size) / QUERIES);
    for (const [at, find] of finders.entries()) {
      const result = results[at];
      if (result === undefined || result.taken.reduce((sum, ms) => sum + ms, 0) > LONGEST_MS) continue;
      const begun = performance.now();
      const found = await find(rewordedTitle(wanted));
      result.taken.push(performance.now() - begun);
      result.asked++;
      if (found === wanted) result.right++;
    }
  }
  return results.map(({ taken, ...result }) => ({ ...result, ms: median(taken) }));
}

/** What is still held once everything else has been collected. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // What the first leaves to be finalised, the second takes.
  for (let times = 0; times < 2; times++) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function thousands(size: number): string {
  return `${size / 1000}k`;
}
