import { Dexie } from 'dexie';
import { findStory } from '../../../lib/find-story.ts';
import { openDexieStore } from '../../../lib/store/dexie-store.ts';
import { postingKey } from '../../../lib/store/postings.ts';
import type { StoryStore } from '../../../lib/store/story-store.ts';
import { fingerprintKeys } from '../../../lib/stories/fingerprint-keys.ts';
import { fillStore } from './fill-store.ts';
import { inventedFingerprint } from './invented-news.ts';
import { randomFrom } from './invented-words.ts';

/** A database of so many invented stories. */
export interface ScaleStore {
  readonly name: string;
  readonly stories: number;
}

/** What the page asks of the worker. */
export type ScaleRequest =
  | { readonly kind: 'empty' }
  | { readonly kind: 'has'; readonly store: ScaleStore }
  | { readonly kind: 'fill'; readonly store: ScaleStore }
  | { readonly kind: 'match'; readonly store: ScaleStore; readonly seed: number }
  | { readonly kind: 'measure'; readonly stores: readonly ScaleStore[]; readonly rounds: number };

/** Milliseconds of each match and of a bulkGet of as many keys, and how many matches found the right story, or another. */
export interface ScaleTimes {
  readonly matches: readonly number[];
  readonly bulkGets: readonly number[];
  readonly keys: number;
  readonly right: number;
  readonly wrong: number;
}

/** An outlet that none of the stored reports is from. */
const READER = 9;

self.onmessage = async ({ data }: MessageEvent<ScaleRequest>) => {
  self.postMessage({ answer: await answer(data) });
};

async function answer(request: ScaleRequest): Promise<unknown> {
  switch (request.kind) {
    case 'empty':
      return {};
    case 'has':
      return isFilled(request.store);
    case 'fill':
      return fillStore(request.store.name, request.store.stories, (progress) => self.postMessage({ progress }));
    case 'match':
      return match(await open(request.store), pick(request.store, request.seed));
    case 'measure':
      return measure(request.stores, request.rounds);
  }
}

// The last thing written: a store whose building was stopped is not taken for one.
async function isFilled(store: ScaleStore): Promise<boolean> {
  if (!(await Dexie.exists(store.name))) return false;
  const { reports } = await (await open(store)).candidates([], 0);
  return reports > 0;
}

/** Matches and plain look-ups in turns, store by store, each with an article of its own. */
async function measure(stores: readonly ScaleStore[], rounds: number): Promise<ScaleTimes[]> {
  const measured: (ScaleTimes & { readonly matches: number[]; readonly bulkGets: number[] })[] = [];
  const opened = [];
  for (const store of stores) {
    const db = new Dexie(store.name, { cache: 'disabled' });
    await db.open();
    opened.push({ ...store, port: await open(store), postings: db.table('postings') });
    measured.push({ matches: [], bulkGets: [], keys: 0, right: 0, wrong: 0 });
  }
  for (let round = 0; round < rounds; round++) {
    for (const [at, { postings, port, ...store }] of opened.entries()) {
      const keys = keysOf(pick(store, 2 * round));
      let begun = performance.now();
      await postings.bulkGet(keys);
      measured[at]?.bulkGets.push(performance.now() - begun);
      const wanted = pick(store, 2 * round + 1);
      begun = performance.now();
      const found = await match(port, wanted);
      measured[at]?.matches.push(performance.now() - begun);
      const { right = 0, wrong = 0 } = measured[at] ?? {};
      Object.assign(measured[at] ?? {}, {
        keys: keys.length,
        right: right + Number(found === `story:${wanted}`),
        wrong: wrong + Number(found !== null && found !== `story:${wanted}`),
      });
    }
  }
  return measured;
}

/** A story of the store by chance, the same for the same seed. */
function pick({ stories }: ScaleStore, seed: number): number {
  return Math.floor(randomFrom(seed + 77_777)() * stories);
}

function keysOf(story: number): number[] {
  return [...new Set(fingerprintKeys(inventedFingerprint(story, READER)).map(postingKey))];
}

async function match(store: StoryStore, story: number): Promise<string | null> {
  const found = await findStory(`https://reader.example/${story}`, inventedFingerprint(story, READER), store);
  return found?.story.id ?? null;
}

async function open({ name }: ScaleStore): Promise<StoryStore> {
  const opened = await openDexieStore(name);
  if (!opened.ok) throw new Error(opened.why.key);
  return opened.value;
}
