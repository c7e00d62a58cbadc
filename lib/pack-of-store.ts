import type { StoryPack } from './packs/pack.ts';
import { idOfPacked } from './packs/pack.ts';
import { packFromStories } from './packs/pack-from-stories.ts';
import type { StoredPack, StoryStore } from './store/story-store.ts';
import { packOrigin } from './stories/origin.ts';

/** A pack of the store as it was when it was read: the same stories under the ids that it gave them. */
export async function packOfStore(stored: StoredPack, store: StoryStore): Promise<StoryPack> {
  const stories = await store.storiesOf(packOrigin(stored.id));
  const before = idOfPacked(stored.id, '').length;
  return packFromStories(
    stories.map((story) => ({ ...story, id: story.id.slice(before) })),
    stored,
  );
}
