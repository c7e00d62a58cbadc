import { readFile } from 'node:fs/promises';
import { findStory } from '../find-story.ts';
import { decodePack } from '../packs/decode-pack.ts';
import { idOfPacked, storiesFromPack } from '../packs/pack.ts';
import { readArticle } from '../read-article.ts';
import { makeMemoryStore } from '../store/memory-store.ts';
import type { StoryStore } from '../store/story-store.ts';
import { printReasons } from '../stories/print-reasons.ts';
import { ENGLISH } from '../words/english.ts';
import { sayIn } from '../words/sentence.ts';
import { decodeBytes } from './decode-bytes.ts';
import { readInputs } from './read-inputs.ts';
import type { World } from './world.ts';
import { writeLine } from './write-line.ts';

/** `match`: the story of a pack that each article belongs to, or null. Answers the exit code. */
export async function match(packFile: string, files: readonly string[], world: World): Promise<number> {
  const opened = await openPack(packFile);
  if ('error' in opened) {
    world.warn(`${packFile} ${opened.error}`);
    return 1;
  }
  let failed = false;
  for await (const input of readInputs(files, world.outlets, world.input)) {
    if ('error' in input) {
      failed = true;
      world.warn(`${input.name} ${input.error}.`);
      await writeLine(world.output, JSON.stringify({ file: input.file, id: input.id, error: input.error }));
      continue;
    }
    const { article, claims, fingerprint } = readArticle(input.article);
    const found = await findStory(article.id, fingerprint, opened.store);
    const story = found && {
      // As the pack itself names it.
      id: found.story.id.slice(idOfPacked(opened.packId, '').length),
      title: found.story.title,
      score: found.match.score,
      reasons: printReasons(found.match.reasons, article.text, claims, fingerprint.language),
    };
    await writeLine(world.output, JSON.stringify({ file: input.name, id: input.id, story }));
  }
  return failed ? 1 : 0;
}

async function openPack(
  file: string,
): Promise<{ readonly store: StoryStore; readonly packId: string } | { readonly error: string }> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    return { error: 'could not be read: is the path right?' };
  }
  const text = decodeBytes(bytes);
  if ('error' in text) return { error: `${text.error}.` };
  const decoded = decodePack(text.text);
  if (!decoded.ok) return { error: `is no pack that can be used: ${sayIn(ENGLISH, decoded.why)}` };
  const { id, title, licence, maintainer, createdAt } = decoded.value;
  const store = makeMemoryStore();
  await store.putPack(
    { id, title, licence, maintainer, createdAt, bundled: false, digest: '' },
    storiesFromPack(decoded.value),
  );
  return { store, packId: id };
}
