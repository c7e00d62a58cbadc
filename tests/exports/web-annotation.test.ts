import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHighlights } from '../../lib/exports/read-highlights.ts';
import { arbitraryHighlights } from './arbitrary-highlights.ts';
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
          source: expect.objectContaining({ id: SAMPLE.source.url, 'schema:headline': SAMPLE.source.headline }),
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
    expect(read.ok && read.value.refused).toEqual([{ place: 'annotation 2', why: expect.stringContaining(why) }]);
  });
});
