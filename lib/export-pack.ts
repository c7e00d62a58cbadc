import { encodePack } from './packs/encode-pack.ts';
import { LIMITS } from './packs/limits.ts';
import { PACK_SIZE_LIMIT } from './packs/pack.ts';
import { packFromStories } from './packs/pack-from-stories.ts';
import type { Outcome, PackMade, PackOrder } from './protocol.ts';
import type { StoryStore } from './store/story-store.ts';
import { LEARNED } from './stories/origin.ts';
import type { Story } from './stories/story.ts';
import type { Sentence } from './words/sentence.ts';

/** So many stories are looked through at a time. */
const AT_A_TIME = 250;

const NOTHING: Sentence = { key: 'refused.pack.nothing' };
const TOO_MANY: Sentence = { key: 'refused.pack.tooMany', values: { limit: LIMITS.stories } };
const TOO_LARGE: Sentence = { key: 'refused.pack.madeTooLarge' };

/**
 * Makes a pack of what the reader's own reading taught. What other packs brought stays out, in these stories too: it has
 * makers and licences of its own.
 */
export async function exportPack({ storyIds, ...header }: PackOrder, store: StoryStore): Promise<Outcome<PackMade>> {
  const stories: Story[] = [];
  for await (const story of storyIds === null ? all(store) : chosen(storyIds, store)) {
    const reports = story.reports.filter(({ origin }) => origin === LEARNED);
    if (reports.length > 0) stories.push({ ...story, reports });
    if (stories.length > LIMITS.stories) return { ok: false, why: TOO_MANY };
  }
  const pack = packFromStories(stories, header);
  if (pack.stories.length === 0) return { ok: false, why: NOTHING };
  const json = encodePack(pack);
  if (json.length > PACK_SIZE_LIMIT) return { ok: false, why: TOO_LARGE };
  const articles = pack.stories.reduce((count, { reports }) => count + reports.length, 0);
  return { ok: true, value: { json, stories: pack.stories.length, articles } };
}

async function* all(store: StoryStore): AsyncIterable<Story> {
  for (let last = ''; ; ) {
    const stories = await store.storiesAfter(last, AT_A_TIME);
    yield* stories;
    const end = stories.at(-1);
    if (end === undefined) return;
    last = end.id;
  }
}

async function* chosen(ids: readonly string[], store: StoryStore): AsyncIterable<Story> {
  for (const id of new Set(ids)) {
    const story = await store.story(id);
    if (story !== null) yield story;
  }
}
