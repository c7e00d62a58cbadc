import { describe, expect, test } from 'vitest';
import { readHighlights } from '../../lib/exports/read-highlights.ts';
import { fc } from '../fast-check.ts';
import { refusedIn } from '../in-english.ts';
import { arbitraryHighlights } from './arbitrary-highlights.ts';
import { HARD_HIGHLIGHTS } from './hard-highlights.ts';
import { SAMPLE } from './sample.ts';
import { textOf } from './text-of.ts';
import { problemsOfCollection } from './web-annotation-model.ts';

describe('a Web Annotation export', () => {
  test('breaks no MUST of the model, whatever is in the library', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryHighlights, async (highlights) => {
        expect(problemsOfCollection(JSON.parse(await textOf('json-ld', highlights)))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test('breaks none of what other programs stumble over', async () => {
    expect(problemsOfCollection(JSON.parse(await textOf('json-ld', HARD_HIGHLIGHTS)))).toEqual([]);
  });

  test.each([
    ['5.1 @context', { '@context': 'https://schema.org' }],
    ['5.1 a collection with annotations has a first page', { first: undefined }],
    ['5.2 items is a list', { first: {} }],
  ])('would be found out where it broke %s', async (rule, change) => {
    const collection = { ...JSON.parse(await textOf('json-ld', [SAMPLE])), ...change };
    expect(problemsOfCollection(collection)).toContain(rule);
  });

  test('says in the model’s own words what was marked, noted, tagged and found', async () => {
    const { first, ...collection } = JSON.parse(await textOf('json-ld', [SAMPLE]));
    expect(collection).toMatchObject({ type: 'AnnotationCollection', total: 1 });
    expect(first.items).toEqual([
      expect.objectContaining({
        id: `urn:uuid:${SAMPLE.id}`,
        motivation: 'commenting',
        created: SAMPLE.createdAt,
        modified: SAMPLE.updatedAt,
        body: [
          { type: 'TextualBody', format: 'text/plain', purpose: 'commenting', value: SAMPLE.note },
          ...SAMPLE.tags.map((value) => ({ type: 'TextualBody', format: 'text/plain', purpose: 'tagging', value })),
          expect.objectContaining({
            purpose: 'describing',
            value:
              'Figures differ: The Quay Post prints 17.\n' +
              'Quay Post, 20 Nov 2026, quoting the coastguard: “17 people were hurt” https://quay.example/17',
          }),
        ],
        target: expect.objectContaining({
          type: 'SpecificResource',
          styleClass: 'green',
          source: SAMPLE.source.url,
          'variorum:source': expect.objectContaining({ 'schema:headline': SAMPLE.source.headline }),
          selector: [
            { type: 'TextQuoteSelector', ...SAMPLE.target.quote },
            { type: 'TextPositionSelector', start: 120, end: 165 },
          ],
        }),
      }),
    ]);
    expect(first.items[0]).not.toHaveProperty('creator');
  });
});

/** What stands before and in the words, and where the model says they are if they begin 120 units into the text. */
const COUNTED: readonly (readonly [prefix: string, exact: string, start: number, end: number])[] = [
  ['on Monday. ', 'Nobody died', 120, 131],
  ['🛥️ on Monday 🌊', 'Nobody died', 118, 129],
  ['', '👩‍👩‍👧 waited', 120, 132],
  ['𠮷', '𝔘𝔫', 119, 121],
  ['cafe\u0301 ', 'e\u0301t\u00e9', 120, 124],
];

describe('where words stand', () => {
  test.each(COUNTED)('is counted in characters behind %j in %j, and read back in units', async (...row) => {
    const [prefix, exact, start, end] = row;
    const position = { start: 120, end: 120 + exact.length };
    const highlight = { ...SAMPLE, target: { quote: { exact, prefix, suffix: ' 🌊' }, position } };
    const text = await textOf('json-ld', [highlight]);
    const [, selector] = JSON.parse(text).first.items[0].target.selector;
    expect(selector).toMatchObject({ type: 'TextPositionSelector', start, end });
    const read = await readHighlights(text, 'x.jsonld');
    expect(read.ok && read.value.highlights).toEqual([highlight]);
  });

  test('is read from files of before in the units that they were written in, and so is the source they described', async () => {
    const [, wide] = COUNTED[1] ?? [];
    const target = { quote: { exact: wide, prefix: '🛥️ ', suffix: '' }, position: { start: 120, end: 131 } };
    const highlight = { ...SAMPLE, target } as typeof SAMPLE;
    const file = JSON.parse(await textOf('json-ld', [highlight]));
    const [anno] = file.first.items;
    const { 'schema:url': id, ...described } = anno.target['variorum:source'];
    anno.target.source = { id, ...described };
    delete anno.target['variorum:source'];
    anno.target.selector[1] = { type: 'TextPositionSelector', start: 120, end: 131 };
    const read = await readHighlights(JSON.stringify(file), 'x.jsonld');
    expect(read.ok && read.value.highlights).toEqual([highlight]);
  });
});

test.each([
  ['https://a.example/b|c^d?e={f}&g=[h]#`', 'https://a.example/b%7Cc%5Ed?e=%7Bf%7D&g=%5Bh%5D#%60'],
  ['https://a.example/100%?b=%20%', 'https://a.example/100%25?b=%20%25'],
  ['http://[::1]/x', 'http://[::1]/x'],
])('the address %s is an IRI, and comes back as it was', async (given, iri) => {
  const url = new URL(given).href;
  const highlight = { ...SAMPLE, source: { ...SAMPLE.source, url } };
  const text = await textOf('json-ld', [highlight]);
  expect(JSON.parse(text).first.items[0].target.source).toBe(iri);
  const read = await readHighlights(text, 'x.jsonld');
  expect(read.ok && read.value.highlights[0]?.source.url).toBe(url);
});

/** An annotation as another program writes it. */
const FOREIGN = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://notes.example/anno/7',
  type: 'Annotation',
  created: '2025-03-04T05:06:07Z',
  body: [
    { type: 'TextualBody', value: 'A thought' },
    { type: 'TextualBody', purpose: 'tagging', value: 'port' },
  ],
  target: {
    source: 'https://harbour.example/news/ferry',
    selector: {
      type: 'FragmentSelector',
      value: 'story',
      refinedBy: [
        { type: 'TextPositionSelector', start: 4, end: 9 },
        { type: 'TextQuoteSelector', exact: 'ferry', prefix: 'The ', suffix: ' hit' },
      ],
    },
  },
};

describe('annotations of other programs', () => {
  test('become highlights without a position, because they count in another text', async () => {
    const read = await readHighlights(JSON.stringify([FOREIGN]), 'x.json');
    expect(read.ok && read.value.refused).toEqual([]);
    expect(read.ok && read.value.highlights).toEqual([
      expect.objectContaining({
        createdAt: '2025-03-04T05:06:07.000Z',
        note: 'A thought',
        tags: ['port'],
        comparison: null,
        target: { quote: { exact: 'ferry', prefix: 'The ', suffix: ' hit' }, position: null },
      }),
    ]);
  });

  test('keep their id, so that importing twice adds nothing', async () => {
    const twice = await readHighlights(JSON.stringify([FOREIGN, FOREIGN]), 'x.json');
    const again = await readHighlights(JSON.stringify(FOREIGN), 'y.json');
    expect(twice.ok && twice.value.highlights).toHaveLength(1);
    expect(again.ok && again.value.highlights).toEqual(twice.ok && twice.value.highlights);
  });

  test.each([
    ['marks no words', { ...FOREIGN, target: FOREIGN.target.source }, 'It marks no words'],
    [
      'is about something else than a page',
      { ...FOREIGN, target: { ...FOREIGN.target, source: 'urn:x:1' } },
      'http or',
    ],
    ['has no time', { ...FOREIGN, created: 'once' }, 'when it was made'],
    ['is a number', 7, 'It marks no words'],
  ])('are refused where one %s', async (_, annotation, why) => {
    const read = await readHighlights(JSON.stringify([FOREIGN, annotation]), 'x.json');
    expect(read.ok && read.value.highlights).toHaveLength(1);
    expect(refusedIn(read)).toEqual([['annotation 2', expect.stringContaining(why)]]);
  });
});
