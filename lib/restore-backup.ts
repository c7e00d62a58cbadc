import type { KeptStory } from './backup/backup.ts';
import { type Gain, NO_GAIN } from './backup/gain.ts';
import { packOfStore } from './pack-of-store.ts';
import { encodePack } from './packs/encode-pack.ts';
import { type StoryPack, storiesFromPack } from './packs/pack.ts';
import { packDigest } from './packs/pack-digest.ts';
import type { StoryStore } from './store/story-store.ts';
import { LEARNED } from './stories/origin.ts';

/** Whether to restore, or only to say what that would do. */
export interface HowToRestore {
  readonly isTrial: boolean;
}

/**
 * Adds what was learned to the store. An article that is there already is replaced where the backup has read it later; the
 * others of its story join it where it is. So the same backup again finds everything there, and changes nothing.
 */
export async function restoreStories(
  stories: readonly KeptStory[],
  store: StoryStore,
  { isTrial }: HowToRestore,
): Promise<Gain> {
  const ids = stories.flatMap(({ reports }) => reports.map(({ articleId }) => articleId));
  const known = await store.reportsOf([...new Set(ids)], LEARNED);
  const places = new Map(known.map((each) => [each.report.articleId, each]));
  const seen = new Set<string>();
  const gain = { ...NO_GAIN };
  const placed = stories.flatMap(({ id, title, reports }) => {
    const home = reports.map(({ articleId }) => places.get(articleId)).find((each) => each !== undefined);
    return reports.flatMap((kept) => {
      const there = places.get(kept.articleId);
      const isLater = there !== undefined && (kept.learnedAt ?? '') > (there.report.learnedAt ?? '');
      if (seen.has(kept.articleId) || (there !== undefined && !isLater)) {
        gain.same += 1;
        return [];
      }
      seen.add(kept.articleId);
      gain[isLater ? 'changed' : 'added'] += 1;
      const place = there ?? home ?? { storyId: id, title };
      return [{ storyId: place.storyId, title: place.title, report: { ...kept, origin: LEARNED } }];
    });
  });
  if (!isTrial && placed.length > 0) await store.putReports(placed);
  return gain;
}

/**
 * Adds a pack to the store. One that is there already is replaced where the backup's was made later; what it replaces can be
 * brought back. A pack that comes with the program is not touched.
 */
export async function restorePack(pack: StoryPack, store: StoryStore, { isTrial }: HowToRestore): Promise<Gain> {
  const there = (await store.packs()).find(({ id }) => id === pack.id);
  if (there?.bundled) return { ...NO_GAIN, leftOut: 1 };
  const json = encodePack(pack);
  if (there !== undefined) {
    const isSame = encodePack(await packOfStore(there, store)) === json;
    if (isSame || (pack.createdAt ?? '') <= (there.createdAt ?? '')) return { ...NO_GAIN, same: 1 };
  }
  if (!isTrial) {
    const { id, title, licence, maintainer, createdAt } = pack;
    const stored = { id, title, licence, maintainer, createdAt, bundled: false, digest: await packDigest(json) };
    await store.putPack(stored, storiesFromPack(pack), { keepReplaced: there !== undefined });
  }
  return { ...NO_GAIN, [there === undefined ? 'added' : 'changed']: 1 };
}
