import { decodePack } from './packs/decode-pack.ts';
import { storiesFromPack } from './packs/pack.ts';
import { packDigest } from './packs/pack-digest.ts';
import type { Outcome, PackSummary } from './protocol.ts';
import type { StoryStore } from './store/story-store.ts';
import { summarizePack } from './summarize-store.ts';
import type { Sentence } from './words/sentence.ts';

/** Reads a pack's text into the store, in the place of an earlier one with its id. A refused pack changes nothing. */
export async function importPack(
  json: string,
  store: StoryStore,
  { bundled }: { readonly bundled: boolean },
): Promise<Outcome<PackSummary>> {
  const decoded = decodePack(json);
  if (!decoded.ok) return decoded;
  const { id, title, licence, maintainer, createdAt } = decoded.value;
  const earlier = (await store.packs()).find((pack) => pack.id === id);
  if (earlier !== undefined && earlier.bundled !== bundled) return { ok: false, why: idTaken(id, earlier.bundled) };
  const stories = storiesFromPack(decoded.value);
  const pack = { id, title, licence, maintainer, createdAt, bundled, digest: await packDigest(json) };
  // The same again, perhaps because the answer to the first was lost on its way, is one import, with one way back.
  if (earlier?.digest !== pack.digest) await store.putPack(pack, stories, { keepReplaced: !bundled });
  return { ok: true, value: summarizePack(pack, stories) };
}

/** A pack of the reader's own and one that comes with the program never replace each other. */
export function idTaken(id: string, byBundled: boolean): Sentence {
  return { key: byBundled ? 'refused.pack.idBundled' : 'refused.pack.idOwn', values: { id } };
}
