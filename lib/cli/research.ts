import { readFile } from 'node:fs/promises';
import { checkResearch } from '../check-research.ts';
import { decodeResearch, type ResearchToCheck } from '../exports/research-file.ts';
import type { Answer } from '../protocol.ts';
import { ENGLISH } from '../words/english.ts';
import { sayIn } from '../words/sentence.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { World } from './world.ts';
import { writeLine } from './write-line.ts';

/**
 * `research`: makes the ledgers of research files again from the facts in them, a JSON object a story, and says whether they are
 * the same, row by row. Answers the exit code: 1 where a file cannot be read or anything in one comes out otherwise.
 */
export async function research(files: readonly string[], world: World): Promise<number> {
  let isSame = true;
  for (const file of files) {
    const read = await readResearch(file);
    if (!read.ok) {
      isSame = false;
      world.warn(`${file} could not be checked: ${read.why}`);
      await writeLine(world.output, JSON.stringify({ file, error: read.why }));
      continue;
    }
    const { hasItsFacts, stories } = await checkResearch(read.value);
    if (!hasItsFacts) world.warn(`${file}: the facts in it were changed since it was made: their digest is another.`);
    isSame &&= hasItsFacts && stories.every(({ same }) => same);
    for (const story of stories) {
      await writeLine(world.output, JSON.stringify({ file, facts: hasItsFacts ? 'same' : 'changed', ...story }));
      if (!story.same) world.warn(`${file}: ${story.deviations.length} parts of “${story.title}” come out otherwise.`);
    }
  }
  return isSame ? 0 : 1;
}

async function readResearch(file: string): Promise<Answer<ResearchToCheck>> {
  try {
    const decoded = decodeBytes(await readFile(file));
    if ('error' in decoded) return { ok: false, why: `it ${decoded.error}.` };
    const read = decodeResearch(decoded.text);
    return read.ok ? read : { ok: false, why: sayIn(ENGLISH, read.why) };
  } catch {
    return { ok: false, why: 'it could not be opened. Is the path right?' };
  }
}
