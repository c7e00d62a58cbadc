import { readArticle } from '../read-article.ts';
import { extractRecord } from './extract-record.ts';
import { readInputs } from './read-inputs.ts';
import type { World } from './world.ts';
import { writeLine } from './write-line.ts';

/** `extract`: one line for each article, as soon as it is read. Answers the exit code. */
export async function extract(files: readonly string[], world: World): Promise<number> {
  let failed = false;
  for await (const input of readInputs(files, world.outlets, world.input)) {
    if ('error' in input) {
      failed = true;
      world.warn(`${input.name} ${input.error}.`);
      await writeLine(world.output, JSON.stringify({ file: input.file, id: input.id, error: input.error }));
      continue;
    }
    const { article, claims } = readArticle(input.article);
    await writeLine(world.output, JSON.stringify(extractRecord(input.file, input.id, article, claims)));
  }
  return failed ? 1 : 0;
}
