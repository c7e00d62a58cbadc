import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../lib/exports/formats.ts';
import { readHighlights } from '../../lib/exports/read-highlights.ts';
import { writeHighlights } from '../../lib/exports/write-highlights.ts';
import { fc } from '../fast-check.ts';
import { refusedIn, said } from '../in-english.ts';
import { CONTEXT, SAMPLE } from './sample.ts';
import { textOf } from './text-of.ts';

/** One of Hypothesis, with every field that its server answers with. */
const ROW = {
  id: '_aB3-xYz01234567890123',
  created: '2025-01-03T19:46:09.334372+00:00',
  updated: '2025-02-03T19:46:09.334372+00:00',
  user: 'acct:reader@hypothes.is',
  uri: 'https://www.harbour.example/news/ferry?utm_source=x',
  text: 'Ask *them*',
  tags: ['port', ' port', ''],
  group: '__world__',
  permissions: {
    read: ['group:__world__'],
    admin: ['acct:reader@hypothes.is'],
    update: ['acct:reader@hypothes.is'],
    delete: ['acct:reader@hypothes.is'],
  },
  document: { title: ['Ferry hits pier'] },
  links: {
    html: 'https://hypothes.is/a/x',
    incontext: 'https://hyp.is/x',
    json: 'https://hypothes.is/api/annotations/x',
  },
  user_info: { display_name: null },
  flagged: false,
  hidden: false,
  mentions: [],
  target: [
    {
      source: 'https://www.harbour.example/news/ferry',
      selector: [
        {
          type: 'RangeSelector',
          startContainer: '/div[1]/p[2]',
          startOffset: 3,
          endContainer: '/div[1]/p[2]',
          endOffset: 9,
        },
        { type: 'TextPositionSelector', start: 2200, end: 2213 },
        { type: 'TextQuoteSelector', exact: 'Nobody was hurt', prefix: 'morning. ', suffix: ', the port' },
      ],
    },
  ],
};

const HIGHLIGHT = {
  id: 'hypothesis-_aB3-xYz01234567890123',
  createdAt: '2025-01-03T19:46:09.334Z',
  updatedAt: '2025-02-03T19:46:09.334Z',
  deletedAt: null,
  source: {
    url: 'https://www.harbour.example/news/ferry?utm_source=x',
    articleId: 'https://harbour.example/news/ferry',
    headline: 'Ferry hits pier',
    outlet: null,
    byline: null,
    publishedAt: null,
    language: 'und',
  },
  target: { quote: { exact: 'Nobody was hurt', prefix: 'morning. ', suffix: ', the port' }, position: null },
  colour: 'yellow',
  note: 'Ask *them*',
  tags: ['port'],
  comparison: null,
};

describe('annotations of Hypothesis', () => {
  test.each([
    ['as its API answers', { total: 1, rows: [ROW] }],
    ['as its client exports', { export_date: '2025-03-01', client_version: '1.1', annotations: [ROW] }],
    ['in a bare list', [ROW]],
    ['one alone', ROW],
    ['with the title as its client’s types have it', [{ ...ROW, document: { title: 'Ferry hits pier' } }]],
    ['beside its replies', { total: 1, rows: [ROW], replies: [{ ...ROW, id: 'r', references: [ROW.id] }] }],
  ])('become highlights, %s', async (_, file) => {
    expect(await readHighlights(JSON.stringify(file), 'notes.txt')).toEqual({
      ok: true,
      value: { highlights: [HIGHLIGHT], refused: [] },
    });
  });

  test('of a page without a title, or without words before and after, are read as well', async () => {
    const [target] = ROW.target;
    const quote = { type: 'TextQuoteSelector', exact: 'Nobody was hurt' };
    const row = { ...ROW, document: {}, target: [{ ...target, selector: [quote] }] };
    const read = await readHighlights(JSON.stringify([row]), 'x.json');
    expect(read.ok && read.value.highlights).toEqual([
      {
        ...HIGHLIGHT,
        source: { ...HIGHLIGHT.source, headline: null },
        target: { quote: { exact: 'Nobody was hurt', prefix: '', suffix: '' }, position: null },
      },
    ]);
  });

  test.each([
    ['a page note', { ...ROW, target: [{ source: ROW.uri }] }, 'It is a note on a whole page'],
    ['a reply', { ...ROW, references: ['x'] }, 'It is a reply'],
    ['of a file', { ...ROW, uri: 'file:///home/x.html' }, 'http or https address'],
    ['of an image', { ...ROW, target: [{ selector: [{ type: 'ShapeSelector' }] }] }, 'marks no words'],
    ['too long', { ...ROW, text: 'x'.repeat(20_001) }, 'note: a text is expected here, of 20,000 characters at most'],
  ])('that are %s are refused with the reason', async (_, row, why) => {
    const read = await readHighlights(JSON.stringify([ROW, row]), 'x.json');
    expect(read.ok && read.value.highlights).toHaveLength(1);
    expect(refusedIn(read)).toEqual([['annotation 2', expect.stringContaining(why)]]);
  });

  test('without ids are told apart by what they hold', async () => {
    const rows = [ROW, { ...ROW, text: 'other' }].map(({ id: _, ...row }) => row);
    const read = await readHighlights(JSON.stringify(rows), 'x.json');
    expect(read.ok && new Set(read.value.highlights.map(({ id }) => id)).size).toBe(2);
  });
});

describe('a file that is none of highlights', () => {
  test.each([
    ['empty', '', 'There are no highlights in this file'],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000', 'There are no highlights in this file'],
    ['a list of references', 'TY  - NEWS\nTI  - x\nER  - \n', 'There are no highlights in this file'],
    ['another table', 'Name,Link\nx,https://a.example\n', 'There are no highlights in this file'],
    ['a backup', '{"kind":"variorum-backup","version":2}\n{"kind":"end","lines":0}\n', 'This is a backup'],
    ['a pack', '{"createdAt":null,"format":"variorum-pack"}', 'This is a story pack'],
    ['other JSON', '{"a":1}', 'There are no highlights in this file'],
    ['JSON that was cut', '{"format":"variorum-highlights","highl', 'damaged or was cut short'],
    ['a newer version', '{"format":"variorum-highlights","formatVersion":2,"highlights":[]}', 'newer Variorum'],
    ['without its list', '{"format":"variorum-highlights","formatVersion":1}', 'no list of highlights'],
    ['hollow', '['.repeat(100_000), 'damaged or was cut short'],
  ])('is refused with a sentence: %s', async (_, text, why) => {
    expect(said(await readHighlights(text, 'file.x'))).toEqual({ ok: false, why: expect.stringContaining(why) });
  });

  test('is refused unread where it is too large', async () => {
    const text = { length: 100_000_001 } as string;
    expect(said(await readHighlights(text, 'x'))).toEqual({ ok: false, why: expect.stringContaining('100 MB') });
  });

  test('never throws, and never touches what every object inherits', async () => {
    const before = Reflect.ownKeys(Object.prototype);
    const hostile = JSON.stringify(JSON.parse(await textOf('json', [SAMPLE]))).replaceAll('"note"', '"__proto__"');
    const polluting = `{"format":"variorum-highlights","formatVersion":1,"highlights":[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]}`;
    for (const text of [hostile, polluting, '[{"__proto__":{"uri":"x","target":[]}}]']) {
      const read = await readHighlights(text, 'x');
      expect(read.ok ? read.value.highlights : []).toEqual([]);
    }
    await fc.assert(
      fc.asyncProperty(
        fc.json(),
        fc.constantFrom('', '{"rows":', '{"type":"AnnotationPage","items":'),
        async (json, head) => {
          await readHighlights(`${head}${json}${head === '' ? '' : '}'}`, 'x');
        },
      ),
    );
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
    expect(Reflect.get({}, 'polluted')).toBe(undefined);
  });
});

describe('a long task', () => {
  const many = Array.from({ length: 500 }, (_, at) => ({ ...SAMPLE, id: `h${at}` }));

  test('tells how far it is, and ends when it is told to', async () => {
    const told: number[] = [];
    const read = await readHighlights(await textOf('json', many), 'x', async (done, of) => {
      told.push(done);
      expect(of).toBe(500);
      return done < 300;
    });
    expect(told).toEqual([0, 100, 200, 300]);
    expect(said(read)).toEqual({ ok: false, why: 'Cancelled. Nothing was changed.' });
  });

  test.each(FORMATS)('is also writing $id', async (format) => {
    let steps = 0;
    const step = async (): Promise<boolean> => {
      steps += 1;
      return steps < 2;
    };
    const apart = many.map((each) => ({ ...each, source: { ...each.source, articleId: each.id } }));
    expect(said(await writeHighlights(format, apart, CONTEXT, step))).toEqual({
      ok: false,
      why: expect.stringContaining('Cancelled'),
    });
    expect(steps).toBe(2);
  });
});

test('of one highlight twice in a file, the one that was changed last is read', async () => {
  const older = { ...SAMPLE, note: 'older', updatedAt: '2026-11-20T10:00:00.000Z' };
  for (const order of [
    [SAMPLE, older],
    [older, SAMPLE],
  ]) {
    const read = await readHighlights(await textOf('json', order), 'x');
    expect(read.ok && read.value.highlights).toEqual([SAMPLE]);
  }
});
