import type { StoryStore } from '@/lib/store/story-store.ts';
import { inventedReport } from './invented-report.ts';

/** A store that a thousand outlets have filled with one story, and what is then asked of it. */
interface CrowdedCase {
  readonly does: string;
  readonly ask: (store: StoryStore) => Promise<unknown>;
  readonly gives: unknown;
}

const OUTLETS = 1000;

export const CROWDED_CASES: readonly CrowdedCase[] = [
  {
    does: 'hands a sample of its reports to the match, the one most like the article among it',
    ask: async (store) => {
      const [story] = (await store.candidates(['n:port ellory', 'n:only here 500'], 1)).stories;
      const own = story?.reports.some(({ articleId }) => articleId === 'crowd-500');
      return [story?.id, (story?.reports.length ?? 0) < 50, own];
    },
    gives: ['crowd', true, true],
  },
  {
    does: 'does not crowd out the stories beside it',
    ask: async (store) => (await store.candidates(['n:port ellory'], 9)).stories.map(({ id }) => id).sort(),
    gives: ['crowd', 'later-0', 'later-1', 'later-2'],
  },
  {
    does: 'is still found by rare keys where the common one leads to newer reports alone',
    ask: async (store) => {
      const { stories, frequencies } = await store.candidates(['n:everywhere', 'n:only here 3'], 9);
      return [stories[0]?.id, frequencies.get('n:everywhere')];
    },
    gives: ['crowd', OUTLETS],
  },
  {
    does: 'is whole when it is asked for',
    ask: async (store) => (await store.story('crowd'))?.reports.length,
    gives: OUTLETS,
  },
  {
    does: 'gives the story of an article with that article in it',
    ask: async (store) => {
      const story = await store.storyOfArticle('crowd-700');
      return [story?.id, story?.reports.some(({ articleId }) => articleId === 'crowd-700')];
    },
    gives: ['crowd', true],
  },
  {
    does: 'counts true again when most of it is forgotten',
    ask: async (store) => {
      const gone = await store.removeReports(
        ({ articleId }) => articleId.startsWith('crowd-') && articleId > 'crowd-1',
      );
      const { frequencies, reports } = await store.candidates(['n:port ellory', 'n:everywhere'], 9);
      return [gone, ...frequencies.values(), reports];
    },
    gives: [998, 5, 2, 5],
  },
];

/** One story by a thousand outlets, and three others that share a name with it. */
export async function fill(store: StoryStore): Promise<void> {
  const names = (at: number) => ['port ellory', 'everywhere', `only here ${at}`];
  const reports = Array.from({ length: OUTLETS }, (_, at) =>
    inventedReport({ articleId: `crowd-${at}`, outlet: `outlet-${at}`, names: names(at) }),
  );
  const pack = { id: 'crowd', title: 'Crowd', licence: null, maintainer: null, createdAt: null };
  await store.putPack({ ...pack, bundled: false, digest: 'd' }, [{ id: 'crowd', title: 'Crowd', reports }]);
  for (const at of [0, 1, 2]) {
    await store.putReport(`later-${at}`, 'Later', inventedReport({ articleId: `l-${at}`, names: ['port ellory'] }));
  }
}
