import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository, and the texts with known answers beside it, which are third parties' and may be absent. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const SHARED = join(ROOT, '../shared');

/** What is said where the answers are absent. */
export const NO_GOLD = 'No quality column: the texts with known answers (`../shared`) are not here.';

/** Our fixture stories, and the evaluation texts where they are at hand. */
export function articleTexts(): string[] {
  const stories = join(ROOT, 'tests/fixtures/stories');
  const folders = [
    ...readdirSync(stories).map((slug) => join(stories, slug)),
    join(SHARED, 'seeds'),
    join(SHARED, 'gold/events/texts'),
  ];
  return folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
}

/** The records of a JSONL file, none where it is absent. */
export function readJsonl<Row>(path: string): Row[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}
