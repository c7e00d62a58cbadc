import type { StoredPack, StoryStore } from '@/lib/store/story-store.ts';
import { inventedReport as report } from './invented-report.ts';

/** What a store does, whichever it is: steps to take and what the last one gives. */
interface StoreCase {
  readonly does: string;
  readonly run: (store: StoryStore) => Promise<unknown>;
  readonly gives: unknown;
}

const PACK: StoredPack = {
  id: 'ferry',
  title: 'The ferry',
  licence: 'CC0-1.0',
  maintainer: null,
  createdAt: '2031-04-03',
  bundled: false,
  digest: 'd1',
};

const FERRY = ['n:port ellory', 'n:ines okafor', 'n:north quay'];

export const STORE_CASES: readonly StoreCase[] = [
  {
    does: 'is empty at first',
    run: async (store) => [
      await contents(store),
      await store.packs(),
      await store.story('s1'),
      await store.candidates(FERRY, 5),
    ],
    gives: [{}, [], null, { stories: [], frequencies: new Map(FERRY.map((key) => [key, 0])), reports: 0 }],
  },
  {
    does: 'keeps a report whole',
    run: async (store) => {
      await store.putReport('s1', 'Ferry', report({ articleId: 'a', names: ['port ellory'] }));
      return store.story('s1');
    },
    gives: { id: 's1', title: 'Ferry', reports: [report({ articleId: 'a', names: ['port ellory'] })] },
  },
  {
    does: 'replaces the report of the same article and origin, and keeps another origin’s',
    run: async (store) => {
      await store.putReport('s1', 'Ferry', report({ articleId: 'a', outlet: 'first' }));
      await store.putReport('s1', 'Ferry', report({ articleId: 'a', outlet: 'second' }));
      await store.putReport('s1', 'Ferry', report({ articleId: 'a', origin: 'pack:x' }));
      const story = await store.story('s1');
      return story?.reports.map(({ origin, outlet }) => [origin, outlet?.id]);
    },
    gives: [
      ['learned', 'second'],
      ['pack:x', 'harbour-gazette'],
    ],
  },
  {
    does: 'moves an article that turns out to belong to another story, and drops the story it leaves empty',
    run: async (store) => {
      await store.putReport('s1', 'Ferry', report({ articleId: 'a', names: ['port ellory'] }));
      await store.putReport('s2', 'Storm', report({ articleId: 'a', names: ['port ellory'] }));
      return [
        await contents(store),
        (await store.storyOfArticle('a'))?.id,
        ids((await store.candidates(FERRY, 5)).stories),
      ];
    },
    gives: [{ s2: ['learned a'] }, 's2', ['s2']],
  },
  {
    does: 'gives the latest title',
    run: async (store) => {
      await store.putReport('s1', 'Ferry', report({ articleId: 'a' }));
      await store.putReport('s1', 'Ferry aground', report({ articleId: 'b' }));
      return (await store.story('s1'))?.title;
    },
    gives: 'Ferry aground',
  },
  {
    does: 'finds the story of an article, the learned one where there are two, and none for a stranger',
    run: async (store) => {
      await store.putPack(PACK, [{ id: 's1', title: 'Ferry', reports: [report({ articleId: 'a' })] }]);
      await store.putReport('s2', 'Storm', report({ articleId: 'a' }));
      return [(await store.storyOfArticle('a'))?.id, await store.storyOfArticle('b'), await store.storyOfArticle('')];
    },
    gives: ['s2', null, null],
  },
  {
    does: 'ranks candidates by the rare keys of their best report, and stops at the limit',
    run: async (store) => {
      // Three reports with one key each do not outweigh one report with two.
      for (const id of ['a', 'b', 'c'])
        await store.putReport('s-many', 'M', report({ articleId: id, names: ['port ellory'] }));
      await store.putReport('s-two', 'T', report({ articleId: 'd', names: ['port ellory', 'ines okafor', 'else'] }));
      await store.putReport('s-also', 'A', report({ articleId: 'e', names: ['north quay'] }));
      await store.putReport('s-none', 'N', report({ articleId: 'f', names: ['else'] }));
      return [
        ids((await store.candidates(FERRY, 9)).stories),
        ids((await store.candidates([...FERRY, ...FERRY], 2)).stories),
        ids((await store.candidates([], 9)).stories),
      ];
    },
    gives: [['s-two', 's-also', 's-many'], ['s-two', 's-also'], []],
  },
  {
    does: 'tells in how many reports each key is, and how many reports there are',
    run: async (store) => {
      await store.putReport('s1', 'Ferry', report({ articleId: 'a', names: ['port ellory', 'ines okafor'] }));
      await store.putReport('s1', 'Ferry', report({ articleId: 'b', names: ['port ellory'] }));
      await store.putReport('s2', 'Storm', report({ articleId: 'c', names: ['else'] }));
      const { frequencies, reports } = await store.candidates(FERRY, 1);
      return [Object.fromEntries(frequencies), reports];
    },
    gives: [{ 'n:port ellory': 2, 'n:ines okafor': 1, 'n:north quay': 0 }, 3],
  },
  {
    does: 'counts a key no more once its reports are forgotten, replaced or out of a pack',
    run: async (store) => {
      await store.putPack(PACK, [
        { id: 's1', title: 'Ferry', reports: [report({ articleId: 'a', names: ['port ellory'] })] },
      ]);
      await store.putReport('s1', 'Ferry', report({ articleId: 'b', names: ['port ellory', 'ines okafor'] }));
      await store.putReport('s1', 'Ferry', report({ articleId: 'b', names: ['port ellory', 'north quay'] }));
      const steps = [await store.candidates(FERRY, 1)];
      await store.removePack('ferry');
      steps.push(await store.candidates(FERRY, 1));
      await store.removeReports(() => true);
      steps.push(await store.candidates(FERRY, 1));
      return steps.map(({ frequencies, reports }) => [...frequencies.values(), reports]);
    },
    gives: [
      [2, 0, 1, 2],
      [1, 0, 1, 1],
      [0, 0, 0, 0],
    ],
  },
  {
    does: 'puts a story with one rare key before those with a common one, and hands over no claims to be matched',
    run: async (store) => {
      for (const id of ['a', 'b', 'c', 'd'])
        await store.putReport(`s-${id}`, 'C', report({ articleId: id, names: ['port ellory'] }));
      await store.putReport('s-rare', 'R', report({ articleId: 'e', names: ['north quay'] }));
      const { stories } = await store.candidates(FERRY, 9);
      return [stories[0]?.id, Object.keys(stories[0]?.reports[0] ?? {})];
    },
    gives: ['s-rare', ['articleId', 'origin', 'fingerprint']],
  },
  {
    does: 'removes the reports a test accepts, counts them, and drops stories left empty',
    run: async (store) => {
      await store.putReport('s1', 'Ferry', report({ articleId: 'a', names: ['port ellory'] }));
      await store.putReport('s1', 'Ferry', report({ articleId: 'b', outlet: 'kept' }));
      await store.putReport('s2', 'Storm', report({ articleId: 'c' }));
      const gone = await store.removeReports(({ outlet }) => outlet?.id !== 'kept');
      return [
        gone,
        await contents(store),
        ids((await store.candidates(FERRY, 5)).stories),
        await store.removeReports(() => false),
      ];
    },
    gives: [2, { s1: ['learned b'] }, [], 0],
  },
  {
    does: 'marks what a pack brings as the pack’s, whatever it says itself',
    run: async (store) => {
      await store.putPack(PACK, [
        { id: 's1', title: 'Ferry', reports: [report({ articleId: 'a', origin: 'learned' })] },
      ]);
      return [await contents(store), await store.packs()];
    },
    gives: [{ s1: ['pack:ferry a'] }, [PACK]],
  },
  {
    does: 'replaces everything of an earlier pack of the same id and nothing else',
    run: async (store) => {
      await store.putReport('s1', 'Ferry', report({ articleId: 'mine' }));
      await store.putPack({ ...PACK, id: 'other' }, [
        { id: 's3', title: 'Other', reports: [report({ articleId: 'o' })] },
      ]);
      await store.putPack(PACK, [
        { id: 's1', title: 'Pack’s title', reports: [report({ articleId: 'a' })] },
        { id: 's2', title: 'Storm', reports: [report({ articleId: 'b' })] },
      ]);
      const next = { ...PACK, digest: 'd2' };
      await store.putPack(next, [{ id: 's1', title: 'Pack’s title', reports: [report({ articleId: 'c' })] }]);
      return [
        await contents(store),
        (await store.packs()).map((pack) => pack.digest),
        (await store.story('s1'))?.title,
      ];
    },
    gives: [{ s1: ['pack:ferry c', 'learned mine'], s3: ['pack:other o'] }, ['d2', 'd1'], 'Ferry'],
  },
  {
    does: 'renames a story that only the replaced pack had',
    run: async (store) => {
      await store.putPack(PACK, [{ id: 's1', title: 'Old', reports: [report({ articleId: 'a' })] }]);
      await store.putPack(PACK, [{ id: 's1', title: 'New', reports: [report({ articleId: 'a' })] }]);
      return (await store.story('s1'))?.title;
    },
    gives: 'New',
  },
  {
    does: 'keeps an article that a pack has twice where it comes last, and no empty story',
    run: async (store) => {
      await store.putPack(PACK, [
        { id: 's1', title: 'Ferry', reports: [report({ articleId: 'a' })] },
        { id: 's2', title: 'Storm', reports: [report({ articleId: 'a' }), report({ articleId: 'a', outlet: 'last' })] },
        { id: 's3', title: 'Empty', reports: [] },
      ]);
      return [await contents(store), (await store.story('s2'))?.reports[0]?.outlet?.id, await store.story('s3')];
    },
    gives: [{ s2: ['pack:ferry a'] }, 'last', null],
  },
  {
    does: 'removes a pack with everything it brought, and keeps a story the reader’s own reading joined',
    run: async (store) => {
      await store.putPack(PACK, [
        { id: 's1', title: 'Ferry', reports: [report({ articleId: 'a' }), report({ articleId: 'b' })] },
        { id: 's2', title: 'Storm', reports: [report({ articleId: 'c' })] },
      ]);
      await store.putReport('s1', 'Ferry', report({ articleId: 'mine' }));
      return [
        await store.removePack('ferry'),
        await contents(store),
        await store.packs(),
        await store.removePack('ferry'),
      ];
    },
    gives: [3, { s1: ['learned mine'] }, [], 0],
  },
  {
    does: 'walks over its stories in the order of their ids while they are being forgotten',
    run: async (store) => {
      for (const id of ['s3', 's1', 's2']) await store.putReport(id, id, report({ articleId: `of-${id}` }));
      const seen: string[] = [];
      for await (const story of store.stories()) {
        seen.push(story.id);
        await store.removeReports(({ articleId }) => articleId === 'of-s2');
      }
      return seen;
    },
    gives: ['s1', 's3'],
  },
];

function ids(stories: readonly { readonly id: string }[]): string[] {
  return stories.map((story) => story.id);
}

/** Every story's reports as "origin article". */
async function contents(store: StoryStore): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for await (const story of store.stories()) {
    all[story.id] = story.reports.map((found) => `${found.origin} ${found.articleId}`);
  }
  return all;
}
