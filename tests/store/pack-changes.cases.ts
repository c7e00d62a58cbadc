import type { StoredPack, StoryStore } from '@/lib/store/story-store.ts';
import type { Story } from '@/lib/stories/story.ts';
import { inventedReport as report } from './invented-report.ts';

const KEEP = { keepReplaced: true };

function pack(createdAt: string): StoredPack {
  const [id, title, digest] = ['ferry', `The ferry of ${createdAt}`, `digest of ${createdAt}`];
  return { id, title, licence: 'CC0-1.0', maintainer: null, createdAt, bundled: false, digest };
}

const FIRST: readonly Story[] = [
  { id: 'ferry/1', title: 'Ferry', reports: [report({ articleId: 'a' }), report({ articleId: 'b' })] },
];
const SECOND: readonly Story[] = [
  { id: 'ferry/1', title: 'Ferry', reports: [report({ articleId: 'a', outlet: 'other' })] },
  { id: 'ferry/2', title: 'Storm', reports: [report({ articleId: 'c' })] },
];

/** What a store does with many reports at once, and when the import of a pack is taken back. */
export const PACK_CHANGE_CASES: readonly {
  readonly does: string;
  readonly run: (store: StoryStore) => Promise<unknown>;
  readonly gives: unknown;
}[] = [
  {
    does: 'takes the import of a new pack back, and keeps what the reader’s own reading added meanwhile',
    run: async (store) => {
      await store.putPack(pack('2031-04-01'), FIRST, KEEP);
      await store.putReport('ferry/1', 'Ferry', report({ articleId: 'mine' }));
      return [await store.rollBackPack('ferry'), await all(store), await store.packs()];
    },
    gives: [true, { 'ferry/1': ['learned mine harbour-gazette'] }, []],
  },
  {
    does: 'brings the version back that an import replaced, to the letter',
    run: async (store) => {
      await store.putPack(pack('2031-04-01'), FIRST);
      const before = [await all(store), await store.packs()];
      await store.putPack(pack('2031-05-01'), SECOND, KEEP);
      const [now] = await store.packs();
      const done = await store.rollBackPack('ferry');
      return [now?.before, done, JSON.stringify([await all(store), await store.packs()]) === JSON.stringify(before)];
    },
    gives: [{ createdAt: '2031-04-01', articles: 2 }, true, true],
  },
  {
    does: 'has no way back after it was taken, after the pack was removed, and for a pack that came without one',
    run: async (store) => {
      await store.putPack(pack('2031-04-01'), FIRST, KEEP);
      await store.putPack(pack('2031-05-01'), SECOND, KEEP);
      const once = [await store.rollBackPack('ferry'), await store.rollBackPack('ferry')];
      await store.putPack(pack('2031-05-01'), SECOND, KEEP);
      await store.removePack('ferry');
      const removed = await store.rollBackPack('ferry');
      await store.putPack(pack('2031-05-01'), SECOND);
      return [once, removed, await store.rollBackPack('ferry'), (await store.packs())[0]?.before];
    },
    gives: [[true, false], false, false, undefined],
  },
  {
    does: 'goes back one version, not two',
    run: async (store) => {
      for (const day of ['2031-04-01', '2031-05-01', '2031-06-01']) {
        await store.putPack(pack(day), day === '2031-05-01' ? SECOND : FIRST, KEEP);
      }
      await store.rollBackPack('ferry');
      return [(await store.packs()).map(({ createdAt, before }) => [createdAt, before]), Object.keys(await all(store))];
    },
    gives: [[['2031-05-01', undefined]], ['ferry/1', 'ferry/2']],
  },
  {
    does: 'adds many reports at once, each in the place of an earlier one, and leaves a story its title',
    run: async (store) => {
      await store.putReport('s1', 'Ferry', report({ articleId: 'a' }));
      await store.putReports([
        { storyId: 's1', title: 'Another', report: report({ articleId: 'a', outlet: 'later' }) },
        { storyId: 's1', title: 'Another', report: report({ articleId: 'b' }) },
        { storyId: 's2', title: 'Storm', report: report({ articleId: 'c' }) },
      ]);
      return [await all(store), (await store.story('s1'))?.title, (await store.story('s2'))?.title];
    },
    gives: [
      { s1: ['learned a later', 'learned b harbour-gazette'], s2: ['learned c harbour-gazette'] },
      'Ferry',
      'Storm',
    ],
  },
  {
    does: 'finds reports by their articles and origin, and everything of one origin',
    run: async (store) => {
      await store.putPack(pack('2031-04-01'), FIRST);
      await store.putReport('ferry/1', 'Ferry', report({ articleId: 'a' }));
      const found = await store.reportsOf(['a', 'b', 'nowhere'], 'learned');
      const brought = await store.storiesOf('pack:ferry');
      return [found.map(({ storyId, title, report: { articleId } }) => [storyId, title, articleId]), ids(brought)];
    },
    gives: [[['ferry/1', 'Ferry', 'a']], [['ferry/1', ['a', 'b']]]],
  },
  {
    does: 'walks over its stories step by step, each once',
    run: async (store) => {
      for (const id of ['s3', 's1', 's4', 's2', 's5']) await store.putReport(id, id, report({ articleId: id }));
      const seen: string[][] = [];
      for (let last = ''; ; last = seen.at(-1)?.at(-1) ?? '') {
        const step = await store.storiesAfter(last, 2);
        if (step.length === 0) return seen;
        seen.push(step.map(({ id }) => id));
      }
    },
    gives: [['s1', 's2'], ['s3', 's4'], ['s5']],
  },
];

function ids(stories: readonly Story[]) {
  return stories.map(({ id, reports }) => [id, reports.map(({ articleId }) => articleId)]);
}

/** Every story's reports as "origin article outlet". */
async function all(store: StoryStore): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for await (const { id, reports } of store.stories()) {
    found[id] = reports.map(({ origin, articleId, outlet }) => `${origin} ${articleId} ${outlet?.id}`);
  }
  return found;
}
