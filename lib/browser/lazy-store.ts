import type { Outcome } from '../protocol.ts';
import { openDexieStore } from '../store/dexie-store.ts';
import type { StoryStore } from '../store/story-store.ts';

/** Opens the lasting store once for as long as the worker lives; one that could not be opened is tried again next time. */
export function lazyStore(): () => Promise<Outcome<StoryStore>> {
  let opening: Promise<Outcome<StoryStore>> | null = null;
  return async () => {
    opening ??= openDexieStore();
    const opened = await opening;
    if (!opened.ok) opening = null;
    return opened;
  };
}
