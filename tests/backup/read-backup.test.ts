import { expect, test } from 'vitest';
import { BACKUP_VERSION } from '@/lib/backup/backup.ts';
import { readBackup } from '@/lib/backup/read-backup.ts';
import { fc } from '../fast-check.ts';
import { inEnglish } from '../in-english.ts';

const START = JSON.stringify({ kind: 'variorum-backup', version: BACKUP_VERSION, createdAt: '2031-04-02T10:00:00Z' });
const end = (lines: number) => JSON.stringify({ kind: 'end', lines });

/** A text in pieces of a length, as a stream brings it. */
async function* pieces(text: string, length: number): AsyncIterable<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

/** All lines, or the refusal that reading ends with. */
async function read(text: string, length = 1000): Promise<readonly string[] | string> {
  const lines: string[] = [];
  for await (const part of readBackup(pieces(text, length))) {
    if (!part.ok) return inEnglish(part.why);
    lines.push(...part.value);
  }
  return lines;
}

test('the lines between the first and the last are read, however the file comes in', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.jsonValue().map((value) => JSON.stringify({ value }))),
      fc.integer({ min: 1, max: 90 }),
      async (lines, length) => {
        const file = [START, ...lines, end(lines.length)].join('\n');
        expect(await read(`${file}\n`, length)).toEqual(lines);
        expect(await read(`\uFEFF${file}`, length)).toEqual(lines);
      },
    ),
  );
});

test('many lines come some at a time', async () => {
  const lines = Array.from({ length: 900 }, (_, at) => JSON.stringify({ at, words: 'x'.repeat(9000) }));
  const sizes: number[] = [];
  for await (const part of readBackup(pieces([START, ...lines, end(900)].join('\n'), 65_536))) {
    if (part.ok) sizes.push(part.value.length);
  }
  expect(sizes.length).toBeGreaterThan(3);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(900);
});

test.each([
  ['nothing', '', /no backup of Variorum/],
  ['a pack', '{"format":"variorum-pack"}', /no backup of Variorum/],
  ['a text', 'My notes\nof the week', /no backup of Variorum/],
  [
    'a newer version’s backup',
    `${START.replace(`:${BACKUP_VERSION},`, `:${BACKUP_VERSION + 1},`)}\n{"kind":"x"}\n${end(1)}`,
    /newer Variorum\. Update/,
  ],
  ['one without its end', `${START}\n{"a":1}\n{"a":2}`, /cut short/],
  ['one that ends within a line', `${START}\n{"a":1}\n{"kind":"e`, /cut short/],
  ['one that lost a line', `${START}\n{"a":1}\n${end(2)}`, /cut short/],
  ['its first line alone', START, /cut short/],
])('%s is refused with a sentence', async (_, file, why) => {
  expect(await read(file)).toMatch(why);
});

test('a line without end is refused before it fills the memory', async () => {
  expect(await read(`${START}\n${'x'.repeat(41_000_000)}`, 5_000_000)).toMatch(/cut short/);
});
