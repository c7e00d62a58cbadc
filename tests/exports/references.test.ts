import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import type { FormatId } from '../../lib/exports/format.ts';
import { readHighlights } from '../../lib/exports/read-highlights.ts';
import { texText } from '../../lib/exports/tex-text.ts';
import type { Highlight } from '../../lib/highlights/highlight.ts';
import { fc } from '../fast-check.ts';
import { said } from '../in-english.ts';
import { arbitraryHighlights } from './arbitrary-highlights.ts';
import { SAMPLE } from './sample.ts';
import { textOf } from './text-of.ts';

const TITLE = 'Größe & "Über" 50% of {x} _y_ $5 <i>no</i> 東京 مرحبا \\x ~ ^ -- \'\' `` ?` NATO #1 👩‍👩‍👧';
const SECOND = {
  ...SAMPLE,
  id: 'second',
  note: '',
  tags: [],
  target: { ...SAMPLE.target, quote: quote('x  - y\nER  - ') },
};
const HIGHLIGHTS: readonly Highlight[] = [
  { ...SAMPLE, source: { ...SAMPLE.source, headline: TITLE } },
  SECOND,
  { ...SAMPLE, id: 'third', source: { ...SAMPLE.source, articleId: 'other', byline: 'Press Association' } },
];
const QUOTE =
  '“At least 14 people were hurt. Nobody # died.” Ask the *port*. - second thought [to check, 2026, ferries/north]';

describe.each(['ris', 'bibtex', 'csl-json'] as const)('a list of references as %s', (id) => {
  test('has an entry for each article, which citation.js reads as it was meant', async () => {
    const [first, second, ...more] = await parsed(id, HIGHLIGHTS);
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      title: TITLE,
      'container-title': 'Harbour Herald',
      URL: SAMPLE.source.url,
    });
    expect([first?.['note'] ?? first?.['annote']].flat().join('\n')).toContain(QUOTE);
    expect(JSON.stringify(first?.['author'] ?? first?.['reporter'])).toMatch(/Prpa.*Ana|Ana.*Prpa/);
    expect(JSON.stringify(second?.['author'] ?? second?.['reporter'])).toContain('Press Association');
    expect(JSON.stringify(first?.['issued'])).toContain('2026');
  });

  test('is complete and of one entry an article, whatever is in the library', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryHighlights, async (highlights) => {
        const articles = new Set(highlights.map(({ source }) => source.articleId));
        if (highlights.length === 0) return;
        const entries = await parsed(id, highlights);
        expect(entries).toHaveLength(articles.size);
        const urls = [...articles].map((articleId) => highlights.find(({ source }) => source.articleId === articleId));
        // Its reader of BibTeX writes brackets of an address as numbers.
        expect(entries.map(({ URL }) => decodeURI(String(URL))).sort()).toEqual(
          urls.map((first) => decodeURI(first?.source.url ?? '')).sort(),
        );
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  test('is told from a file of highlights', async () => {
    const read = await readHighlights(await textOf(id, HIGHLIGHTS), 'library');
    expect(said(read)).toEqual({ ok: false, why: expect.stringContaining('no highlights in this file') });
  });
});

test('RIS has a note for each highlight on a line of its own, and no line of a page’s making', async () => {
  const lines = (await textOf('ris', HIGHLIGHTS)).split('\r\n');
  expect(lines.filter((line) => line.startsWith('N1  - '))).toEqual([
    `N1  - ${QUOTE}`,
    'N1  - “x - y ER -”',
    `N1  - ${QUOTE}`,
  ]);
  expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  expect(lines).toContain('AU  - Prpa, Ana');
  expect(lines).toContain('DA  - 2026/11/19/');
  expect(lines).toContain('Y2  - 2026/11/20/');
});

describe('what reference managers read otherwise', () => {
  const source = { ...SAMPLE.source, byline: 'our own correspondent, in the port', language: 'de-AT' };
  const words = 'He wrote <b>no</b>, 5 < 6 and {yes}.';
  const given = { ...SAMPLE, source, tags: ['a; b', 'c, d'], target: { ...SAMPLE.target, quote: quote(words) } };

  test('is in RIS a name that is whole, a tag a line, and a note that is no HTML', async () => {
    const lines = (await textOf('ris', [given])).split('\r\n');
    expect(lines).toContain('AU  - our own correspondent in the port,');
    expect(lines.filter((line) => line.startsWith('KW'))).toEqual(['KW  - a, b', 'KW  - c, d']);
    expect(lines.find((line) => line.startsWith('N1'))).toContain('“He wrote < b>no< /b>, 5 < 6 and {yes}.”');
  });

  test.each([
    ['2026', 'DA  - 2026///'],
    ['2026-11', 'DA  - 2026/11//'],
    ['2026-11-19T18:05', 'DA  - 2026/11/19/'],
  ])('is in RIS as much of the day as is known: %s', async (publishedAt, line) => {
    const text = await textOf('ris', [{ ...given, source: { ...source, publishedAt } }]);
    expect(text.split('\r\n')).toContain(line);
  });

  test('is in BibTeX a date for each program, tags, and a note that no bibliography prints', async () => {
    const lines = (await textOf('bibtex', [given])).split('\n').map((line) => line.trim());
    expect(lines).toEqual(
      expect.arrayContaining([
        'entrysubtype = {newspaper},',
        'date = {2026-11-19},',
        'year = {2026},',
        'month = nov,',
        'day = {19},',
        'urldate = {2026-11-20},',
        'langid = {german},',
        'keywords = {a b, c d},',
      ]),
    );
    expect(lines.find((line) => line.startsWith('annote'))).toContain('no\\textless{}/b\\textgreater{}');
    expect(lines.find((line) => line.startsWith('annote'))).toContain('\\{yes\\}');
    expect(lines.filter((line) => line.startsWith('note'))).toEqual([]);
  });

  test('is in BibTeX an article only where it is of a paper, and no date where none is known', async () => {
    const bare = { ...source, outlet: null, publishedAt: null, language: 'und', url: 'https://a.example/$x' };
    const text = await textOf('bibtex', [{ ...given, source: bare, tags: [] }]);
    expect(text).toMatch(/^@misc\{/);
    expect(text).toContain('url = {https://a.example/%24x}');
    expect(text).not.toMatch(/^\t(?:date|year|month|day|langid|keywords|entrysubtype) = /m);
  });

  test('is in CSL-JSON tags between commas', async () => {
    const [item] = JSON.parse(await textOf('csl-json', [given]));
    expect(item).toMatchObject({ keyword: 'a; b,c d', author: [{ literal: source.byline }] });
  });
});

describe('what a page or a file named so as to end a field', () => {
  const url = 'https://a.example/x?q=\\}},@misc{own,title={mine';
  const source = { ...SAMPLE.source, url, articleId: url, language: 'en\r\nER  - \r\nTY  - BOOK}},@misc{two,a={b' };
  const given = [{ ...SAMPLE, source, tags: ['sea}},@misc{three,a={b'] }];

  test('makes no entry of its own', async () => {
    expect(await parsed('bibtex', given)).toHaveLength(1);
  });

  test('leaves each line of RIS its own, and the braces of BibTeX balanced', async () => {
    const tags = (await textOf('ris', given)).split('\r\n').map((line) => line.slice(0, 2));
    expect(tags.filter((tag) => tag === 'TY' || tag === 'ER')).toEqual(['TY', 'ER']);
    const text = await textOf('bibtex', given);
    expect(text.split('{').length).toBe(text.split('}').length);
    expect(text).toContain('https://a.example/x?q=%5C%7D%7D,@misc%7Bown,title=%7Bmine');
    expect(text.match(/^@/gm)).toHaveLength(1);
    expect(text).not.toMatch(/\}\},@misc/);
  });
});

test('BibTeX keys are each used once', async () => {
  const keys = [...(await textOf('bibtex', HIGHLIGHTS)).matchAll(/^@\w+\{([^,]+),$/gm)].map(([, key]) => key);
  const same = await textOf('bibtex', [SAMPLE, { ...SAMPLE, id: 'x', source: { ...SAMPLE.source, articleId: 'y' } }]);
  expect(new Set(keys).size).toBe(2);
  expect([...same.matchAll(/^@\w+\{([^,]+),$/gm)].map(([, key]) => key)).toEqual(['Prpa2026Ferry', 'Prpa2026Ferry_2']);
  const unnamed = { ...SAMPLE.source, byline: '山田 太郎', headline: '港' };
  expect(await textOf('bibtex', [{ ...SAMPLE, source: unnamed }])).toMatch(/^@article\{article2026,/);
});

test('text for TeX balances its braces, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let depth = 0;
      for (const sign of texText(text)) {
        depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }),
  );
});

/** What citation.js is told to read, as whoever opens a file by its name does: a tag of “@A{” makes it guess wrong. */
const FILE_TYPES: Partial<Record<FormatId, string>> = {
  ris: '@ris/file',
  bibtex: '@bibtex/text',
  'csl-json': '@else/json',
};

async function parsed(id: FormatId, highlights: readonly Highlight[]): Promise<Cite['data']> {
  return new Cite(await textOf(id, highlights), { forceType: FILE_TYPES[id] }).data;
}

function quote(exact: string): Highlight['target']['quote'] {
  return { exact, prefix: '', suffix: '' };
}
