import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { extract } from '@/lib/cli/extract.ts';
import { inFolder } from './in-folder.ts';
import { READABLE, UNREADABLE } from './inputs.cases.ts';
import { worldOf } from './world-of.ts';

const folder = inFolder();

/** A printed line as its figures, or as what it says went wrong. */
function gist(line: { error?: string; figures?: { text: string; salience: string }[] }): string | string[] {
  const meant = (line.figures ?? []).filter((figure) => figure.salience !== 'noise');
  return line.error ?? meant.map((figure) => figure.text);
}

describe('extract', () => {
  test.each(READABLE)('reads $name', async ({ file, content, reads }) => {
    const world = worldOf();
    expect(await extract([folder.write(file, content)], world)).toBe(0);
    expect(world.lines().map(gist)).toEqual(reads);
    expect(world.said).toEqual([]);
  });

  test.each(UNREADABLE)('tells of $name', async ({ file, content, reads }) => {
    const world = worldOf();
    expect(await extract([folder.write(file, content)], world)).toBe(1);
    expect(world.lines().map(gist)).toEqual(reads);
    expect(world.said).toHaveLength(reads.filter((each) => typeof each === 'string').length);
  });

  test('prints spans that are the printed words, byte-order mark or not', async () => {
    for (const { file, content } of READABLE) {
      const world = worldOf();
      await extract([folder.write(file, content)], world);
      for (const { text, figures, quotes } of world.lines()) {
        expect(text).not.toMatch(/^\uFEFF/);
        for (const { start, end, text: words } of figures) expect(text.slice(start, end)).toBe(words);
        for (const { start, end, text: words } of quotes.flatMap((quote: { segments: object[] }) => quote.segments)) {
          expect(text.slice(start, end)).toBe(words);
        }
      }
    }
  });

  test('tells of what is not there and of folders, whatever they are called, and goes on', async () => {
    mkdirSync(join(folder.path, 'folder.jsonl'));
    mkdirSync(join(folder.path, 'folder.html'));
    const names = ['missing.txt', 'missing.jsonl', 'folder.jsonl', 'folder.html'].map((name) =>
      join(folder.path, name),
    );
    const good = folder.write('good.txt', 'The ferry carried 1,842 passengers.');
    const world = worldOf();
    expect(await extract([...names, good], world)).toBe(1);
    expect(world.lines().map(gist)).toEqual([
      'is not there',
      'is not there',
      'is a folder, not a file',
      'is a folder, not a file',
      ['1,842 passengers'],
    ]);
    expect(world.lines().map(({ file }) => file)).toEqual([...names, good]);
  });

  test('reads standard input in pieces, and names a record by its own id', async () => {
    const record = JSON.stringify({
      id: 7,
      text: 'The ferry carried 1,842 passengers.',
      url: 'https://lantern.example/a',
    });
    const world = worldOf([record.slice(0, 20), `${record.slice(20)}\n`, '{"id":"b","text":"Fog."}']);
    expect(await extract(['-'], world)).toBe(0);
    const [first, second] = world.lines();
    expect(first).toMatchObject({ file: '-', id: '7', outlet: { id: 'lantern', name: 'The Lantern' } });
    expect(second).toMatchObject({ file: '-', id: 'b', figures: [], quotes: [] });
  });

  test('keeps a date that is one, past or to come, and drops what is none', async () => {
    const dates = ['2031-05-14', '2931-05-14T08:00', 'yesterday', '2031-13-45', ''];
    const world = worldOf(dates.map((published) => `${JSON.stringify({ text: 'Fog.', published })}\n`));
    await extract(['-'], world);
    expect(world.lines().map(({ published }) => published)).toEqual([
      '2031-05-14',
      '2931-05-14T08:00',
      null,
      null,
      null,
    ]);
  });

  test('prints each article before it reads the next', async () => {
    const printed: number[] = [];
    let given = 0;
    const world = worldOf();
    const output = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        printed.push(given);
        setImmediate(done);
      },
    });
    async function* records(): AsyncGenerator<Buffer> {
      for (; given < 300; given++)
        yield Buffer.from(`${JSON.stringify({ text: 'Fog lay on the quay. '.repeat(100) })}\n`);
    }
    await extract(['-'], { ...world, output, input: Readable.from(records(), { highWaterMark: 1 }) });
    expect(printed).toHaveLength(300);
    // The first line is out long before the last is in.
    expect(printed[0]).toBeLessThan(100);
  });

  test('finishes with a line of a million characters', async () => {
    const line = 'The ferry carried 1,842 passengers, “all of them wet”, they said. ';
    const world = worldOf();
    expect(await extract([folder.write('long.txt', 'fog '.repeat(250_000) + line)], world)).toBe(0);
    expect(world.lines()).toHaveLength(1);
  });
});
