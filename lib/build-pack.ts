import { encodePack } from './packs/encode-pack.ts';
import type { PackHeader } from './packs/pack.ts';
import { packFromStories } from './packs/pack-from-stories.ts';
import type { StoryStore } from './store/story-store.ts';
import type { Story } from './stories/story.ts';

/** The stories of a store as the text of a pack: facts only, the same stories always the same text. */
export async function buildPack(store: StoryStore, header: PackHeader): Promise<string> {
  const stories: Story[] = [];
  for await (const story of store.stories()) stories.push(story);
  return encodePack(packFromStories(stories, header));
}
