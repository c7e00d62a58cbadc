import { describe, expect, test } from 'vitest';
import { csvRows } from '../../lib/exports/csv.ts';
import { readHighlights } from '../../lib/exports/read-highlights.ts';
import { refusedIn, said } from '../in-english.ts';
import { CONTEXT, SAMPLE } from './sample.ts';
import { textOf } from './text-of.ts';

describe('the table of highlights', () => {
  test('begins with the mark that makes spreadsheet programs read UTF-8, and ends every line as they do', async () => {
    const text = await textOf('csv', [SAMPLE]);
    expect(text.startsWith('\uFEFF"Words","Note","Tags",')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('has a row for each highlight, whose comparison can be read', async () => {
    const [names = [], row = [], ...more] = csvRows(await textOf('csv', [SAMPLE]));
    expect(more).toEqual([]);
    const cell = (name: string) => row[names.indexOf(name)];
    expect(cell('Words')).toBe(SAMPLE.target.quote.exact);
    expect(cell('Tags')).toBe('to check; 2026; ferries/north');
    expect(cell('Saved')).toBe('2026-11-20 09:30:00.000 UTC');
    expect(cell('Comparison')).toBe(
      'Story: Ferry accident\nFigures differ: The Quay Post prints 17.\n' +
        '- Quay Post, 20 Nov 2026, quoting the coastguard: “17 people were hurt” https://quay.example/17',
    );
  });

  test('never fills a cell beyond what spreadsheet programs hold, and loses nothing by that', async () => {
    const [finding] = SAMPLE.comparison?.findings ?? [];
    const comparison = {
      storyId: 's',
      storyTitle: 't',
      findings: Array.from({ length: 40 }, (_, at) => ({
        ...finding,
        reasons: [`${'👍'.repeat(950)}${'='.repeat(at)}`],
      })),
    };
    const long = { ...SAMPLE, comparison } as typeof SAMPLE;
    const text = await textOf('csv', [long, { ...SAMPLE, id: 'another' }]);
    expect(Math.max(...csvRows(text).flatMap((row) => row.map((cell) => cell.length)))).toBeLessThanOrEqual(32_767);
    const read = await readHighlights(throughBytes(text), 'x.csv');
    expect(read).toEqual({ ok: true, value: { highlights: [long, { ...SAMPLE, id: 'another' }], refused: [] } });
  });

  test('says which row cannot be read, and reads the others', async () => {
    const text = await textOf('csv', [SAMPLE, { ...SAMPLE, id: 'broken' }, { ...SAMPLE, id: 'third' }]);
    const lines = text.split('\r\n');
    const broken = text.replace('broken', 'bro ken');
    expect(lines.length).toBe(5);
    const read = await readHighlights(broken, 'x.csv');
    expect(read.ok && read.value.highlights.map(({ id }) => id)).toEqual([SAMPLE.id, 'third']);
    expect(refusedIn(read)).toEqual([
      [
        'row 3',
        'The highlight cannot be read. id: only letters from a to z, digits, dots, dashes and underscores are expected here.',
      ],
    ]);
  });

  test('takes a day that a spreadsheet program rewrote for no day, rather than for another one', async () => {
    const read = await readHighlights(
      (await textOf('csv', [SAMPLE])).replace('2026-11-19T18:05', '11/19/2026'),
      'x.csv',
    );
    expect(read.ok && read.value.highlights[0]?.source.publishedAt).toBe(null);
  });

  test('takes a time that a spreadsheet program wrote with a space for the same time', async () => {
    const saved = (await textOf('csv', [SAMPLE])).replace('2026-11-19T18:05', '2026-11-19 18:05:00');
    const read = await readHighlights(saved, 'x.csv');
    expect(read.ok && read.value.highlights).toEqual([SAMPLE]);
  });

  test.each([
    ['in an old encoding', (text: string) => text.replace('·', '\uFFFD')],
    [
      'without the names of two columns',
      (text: string) => text.replace('Comparison · data', '').replace('Words after', ''),
    ],
  ])('is refused where it was saved %s, rather than read without what is lost', async (_, saved) => {
    const read = await readHighlights(saved(await textOf('csv', [SAMPLE])), 'x.csv');
    expect(said(read)).toEqual({ ok: false, why: expect.stringContaining('CSV UTF-8') });
  });

  test('is the same with semicolons, for where a comma stands in numbers', async () => {
    const [commas, semicolons] = [await textOf('csv', [SAMPLE]), await textOf('csv-semicolons', [SAMPLE])];
    expect(semicolons.startsWith('\uFEFF"Words";"Note";"Tags";')).toBe(true);
    expect(csvRows(semicolons)).toEqual(csvRows(commas));
  });

  test('leaves out what was deleted', async () => {
    expect(await textOf('csv', [{ ...SAMPLE, deletedAt: CONTEXT.exportedAt }])).not.toContain(SAMPLE.id);
  });
});

function throughBytes(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
}
