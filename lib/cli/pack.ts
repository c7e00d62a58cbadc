import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { buildPack } from '../build-pack.ts';
import type { Arguments } from './arguments.ts';
import { gather, sortIntoStories } from './gather-stories.ts';
import type { World } from './world.ts';

/** `pack`: sorts articles into stories and writes a story pack. Answers the exit code. */
export async function pack(given: Arguments, world: World): Promise<number> {
  const { articles, errors } = await gather(given.files, world);
  if (articles.length === 0) {
    world.warn('No article could be read, so no pack was written.');
    return 1;
  }
  const { store } = await sortIntoStories(articles, 'pack', ({ read }) => read.article.id);
  const output = given.output ?? 'pack.json';
  const name = basename(output).replace(/\.json$/i, '');
  const id =
    (given.header.id ?? name)
      .toLowerCase()
      .replace(/[^a-z0-9._-]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'pack';
  const { title, licence, maintainer } = given.header;
  // The newest article dates a pack, not the clock: the same articles always make the same pack.
  const dates = articles.flatMap(({ read }) => read.article.publishedAt ?? []).sort();
  const text = await buildPack(store, {
    id,
    title: title ?? name,
    licence,
    maintainer,
    createdAt: dates.at(-1) ?? null,
  });
  try {
    await writeFile(output, text);
  } catch (error) {
    world.warn(`${output} could not be written (${error instanceof Error ? error.message : String(error)}).`);
    return 1;
  }
  world.warn(`${output}: ${articles.length} articles, ${text.length} characters.`);
  return errors.length ? 1 : 0;
}
