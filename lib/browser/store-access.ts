import type { Outcome } from '../protocol.ts';
import type { StoryStore } from '../store/story-store.ts';
import { stayAwake } from './stay-awake.ts';
import { whileWriting } from './writing-lock.ts';

/** Opens the store; a refusal where it cannot be opened. */
export type OpenStore = () => Promise<Outcome<StoryStore>>;

/** Does something with the store. */
export async function readStore<Value>(
  openStore: OpenStore,
  task: (store: StoryStore) => Promise<Value>,
): Promise<Outcome<Value>> {
  const opened = await openStore();
  return opened.ok ? { ok: true, value: await task(opened.value) } : opened;
}

/** The same after whatever else is changing the store, to its end. */
export async function changeStore<Value>(
  openStore: OpenStore,
  task: (store: StoryStore) => Promise<Value>,
): Promise<Outcome<Value>> {
  return stayAwake(() => readStore(openStore, (store) => whileWriting(() => task(store))));
}
