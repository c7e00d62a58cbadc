import { describe, expect, test } from 'vitest';
import { countFacets } from '@/components/library/count-facets.ts';
import { filterHighlights } from '@/components/library/filter-highlights.ts';
import {
  countFilters,
  LIBRARY_PARTS,
  type LibraryView,
  queryOfView,
  SORTS,
  viewFromQuery,
  WHOLE_LIBRARY,
  withoutFilters,
} from '@/components/library/library-view.ts';
import { sortHighlights } from '@/components/library/sort-highlights.ts';
import { HIGHLIGHT_COLOURS, type Highlight } from '@/lib/highlights/highlight.ts';
import { fc } from '../../fast-check.ts';
import { inventedHighlight, inventedHighlights } from '../../gallery/invented-highlights.ts';
import { FILTERS } from './filters.cases.ts';

const ids = (highlights: readonly Highlight[]) => highlights.map(({ id }) => id);
const at = (day: number) => `2031-03-0${day}T10:00:00Z`;
const from = (id: string, name: string, publishedAt: string | null) => ({
  ...inventedHighlight(0).source,
  outlet: { id, name },
  publishedAt,
});
const compared = (storyId: string) => ({ storyId, storyTitle: storyId, findings: [] });

const SOME: readonly Highlight[] = [
  inventedHighlight(0, {
    id: 'a',
    createdAt: at(1),
    source: from('courier', 'The Courier', '2031-02-01'),
    tags: ['sea'],
    colour: 'yellow',
    note: 'check',
    comparison: null,
  }),
  inventedHighlight(0, {
    id: 'b',
    createdAt: at(2),
    source: from('lantern', 'Älvs Lantern', null),
    tags: ['money', 'sea'],
    colour: 'green',
    note: ' ',
    comparison: compared('story:flood'),
  }),
  inventedHighlight(0, {
    id: 'c',
    createdAt: at(3),
    source: from('courier', 'The Courier', '2031-02-09'),
    target: { ...inventedHighlight(0).target, position: null },
    tags: [],
    colour: 'blue',
    note: '',
    comparison: compared('story:ferry'),
  }),
  inventedHighlight(0, { id: 'gone', createdAt: at(2), deletedAt: at(4) }),
];

/** Was on its page once. */
const LOST = { b: '2031-03-20T08:00:00.000Z' };

const anyView: fc.Arbitrary<LibraryView> = fc.record({
  part: fc.constantFrom(...LIBRARY_PARTS),
  typed: fc.string({ unit: 'grapheme', maxLength: 40 }),
  storyId: fc.option(fc.string({ minLength: 1 })),
  outletId: fc.option(fc.string({ minLength: 1 })),
  tags: fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 3 }),
  colours: fc.subarray([...HIGHLIGHT_COLOURS]),
  from: fc.option(fc.constantFrom('2031-03-01', '2030-12-31')),
  to: fc.option(fc.constantFrom('2031-03-01', '2030-12-31')),
  note: fc.constantFrom('any', 'with', 'without'),
  isUnplaced: fc.boolean(),
  isBin: fc.boolean(),
  sort: fc.option(fc.constantFrom(...SORTS)),
  opened: fc.option(fc.string({ minLength: 1 })),
  ledger: fc.option(fc.string({ minLength: 1 })),
  article: fc.option(fc.string({ minLength: 1 })),
});

describe('the address of the library', () => {
  test('says nothing of a view that nobody has changed', () => {
    expect(queryOfView(WHOLE_LIBRARY)).toBe('');
    expect(viewFromQuery('')).toEqual(WHOLE_LIBRARY);
  });

  test('brings every view back', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(viewFromQuery(queryOfView(view))).toEqual(view);
      }),
    );
  });

  test.each([
    ['?part=cellar', {}],
    ['?colour=mauve&colour=green', { colours: ['green'] }],
    ['?from=yesterday&to=2031-3-1', {}],
    ['?sort=price&note=maybe', {}],
    ['?tag=&tag=sea&tag=sea', { tags: ['sea'] }],
    [`?q=${'x'.repeat(2000)}`, { typed: 'x'.repeat(500) }],
    ['?%%%&=&q', {}],
  ])('takes of %.30s what can be meant', (query, expected) => {
    expect(viewFromQuery(query)).toEqual({ ...WHOLE_LIBRARY, ...expected });
  });

  test('without its filters, keeps what is searched for, the order and the bin', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const bare = withoutFilters(view);
        expect(countFilters(bare)).toBe(0);
        expect([bare.typed, bare.sort, bare.isBin, bare.part]).toEqual([view.typed, view.sort, view.isBin, view.part]);
      }),
    );
  });
});

describe('filters', () => {
  test.each(FILTERS)('show %s', (_, view, expected) => {
    expect(ids(filterHighlights(SOME, { ...WHOLE_LIBRARY, ...view }, LOST))).toEqual(expected);
  });

  test('offer each story, outlet and tag once, by name, with how many highlights have it', () => {
    const { stories, outlets, tags, colours, unplaced, lost } = countFacets(SOME.slice(0, 3), LOST);
    expect(stories.map(({ id }) => id)).toEqual(['story:ferry', 'story:flood']);
    expect(outlets).toEqual([
      { id: 'lantern', name: 'Älvs Lantern', count: 1 },
      { id: 'courier', name: 'The Courier', count: 2 },
    ]);
    expect(tags.map(({ id, count }) => [id, count])).toEqual([
      ['money', 1],
      ['sea', 2],
    ]);
    expect([colours.green, colours.pink, unplaced, lost]).toEqual([1, 0, 2, 1]);
  });
});

describe('orders', () => {
  test.each([
    ['newest', ['c', 'b', 'a']],
    ['oldest', ['a', 'b', 'c']],
    ['article-date', ['c', 'a', 'b']],
    ['outlet', ['b', 'c', 'a']],
  ] as const)('%s', (sort, expected) => {
    expect(ids(sortHighlights(SOME.slice(0, 3), sort))).toEqual(expected);
  });

  test('put highlights of no known outlet last', () => {
    const unknown = inventedHighlight(0, { id: 'u', source: { ...inventedHighlight(0).source, outlet: null } });
    expect(ids(sortHighlights([unknown, ...SOME.slice(0, 3)], 'outlet')).at(-1)).toBe('u');
  });

  test('lose nothing and come out the same whatever the highlights came in as', () => {
    const all = inventedHighlights(60);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...all], { minLength: all.length }),
        fc.constantFrom(...SORTS),
        (mixed, sort) => {
          expect(ids(sortHighlights(mixed, sort))).toEqual(ids(sortHighlights(all, sort)));
        },
      ),
    );
  });
});
