import { decode, exactText, listOf, record, type Schema, slug, text } from '../decode.ts';
import { importPack } from '../import-pack.ts';
import type { StoryStore } from '../store/story-store.ts';
import { browser } from './extension-api.ts';
import { logError } from './log.ts';
import { ownFile } from './own-file.ts';
import { whileWriting } from './writing-lock.ts';

/** A pack file among the extension's own files, and the digest of its text. The build writes the list of them. */
interface BundledPack {
  readonly file: string;
  readonly id: string;
  readonly digest: string;
}

const INDEX = '/packs/index.json';
/** Where the ids of bundled packs that the reader removed are kept: an update must not bring them back. */
const UNWANTED = 'unwantedPacks';
const indexSchema: Schema<readonly BundledPack[]> = listOf(
  record<BundledPack>({ file: exactText(200), id: slug(64), digest: exactText(64) }),
  100,
);

/**
 * Brings the bundled packs into the store. A pack whose very text is there already is not read again, so this may run
 * whenever the worker starts: it also mends a store that came back empty. One that fails does not stop the others.
 */
export async function importBundledPacks(store: StoryStore): Promise<void> {
  const index = decode(indexSchema, JSON.parse(await ownFile(INDEX)), 'kept');
  if (!index.ok) return logError('The list of bundled packs was not read', index.why);
  const missing = await missingPacks(index.value, store);
  if (missing.length === 0) return;
  await whileWriting(async () => {
    // Asked again: while this waited, another start may have brought them, or the reader removed one.
    for (const { file } of await missingPacks(missing, store)) {
      const imported = await importPack(await ownFile(`/${file}`), store, { bundled: true });
      if (!imported.ok) logError(`The bundled pack ${file} was refused`, imported.why);
    }
  });
}

async function missingPacks(packs: readonly BundledPack[], store: StoryStore): Promise<BundledPack[]> {
  const known = new Set((await store.packs()).map((pack) => pack.digest));
  const unwanted = await unwantedPacks();
  return packs.filter(({ id, digest }) => !known.has(digest) && !unwanted.includes(id));
}

/** Remembers that the reader removed a pack, if it is a bundled one. To be called before it is removed. */
export async function rememberUnwanted(packId: string, store: StoryStore): Promise<void> {
  const pack = (await store.packs()).find(({ id }) => id === packId);
  if (pack?.bundled) await browser.storage.local.set({ [UNWANTED]: [...(await unwantedPacks()), packId] });
}

/** Removes the bundled packs among these that are still there, as the reader once did; tells how many that are. */
export async function removeUnwanted(
  ids: readonly string[],
  store: StoryStore,
  { isTrial }: { readonly isTrial: boolean },
): Promise<number> {
  const there = (await store.packs()).filter(({ id, bundled }) => bundled && ids.includes(id));
  if (isTrial) return there.length;
  for (const { id } of there) {
    await rememberUnwanted(id, store);
    await store.removePack(id);
  }
  return there.length;
}

/** The ids of the bundled packs that the reader removed. */
export async function unwantedPacks(): Promise<readonly string[]> {
  const stored = await browser.storage.local.get(UNWANTED);
  const decoded = decode(listOf(text(64), 1000), stored[UNWANTED] ?? [], 'kept');
  return decoded.ok ? decoded.value : [];
}
