import { describe, expect, test } from 'vitest';
import { changeShown } from '@/components/library/change-shown.ts';
import { citationOf } from '@/components/library/citation.ts';
import { keepSame } from '@/components/library/keep-same.ts';
import { tagsFromText } from '@/components/library/tags-from-text.ts';
import { beginningOf } from '@/components/words/beginning-of.ts';
import { withTags } from '@/lib/highlights/change-highlight.ts';
import { TAGS_LIMIT } from '@/lib/highlights/highlight-schema.ts';
import { inventedHighlight, inventedHighlights } from '../../gallery/invented-highlights.ts';

const three = inventedHighlights(3).map((highlight) => ({ ...highlight, tags: ['sea', 'money'] }));
const [first] = three;
if (first === undefined) throw new Error('there are three');

describe('a change', () => {
  test.each([
    [{ kind: 'colour', colour: 'pink' } as const, { colour: 'pink' }],
    [{ kind: 'note', note: 'seen' } as const, { note: 'seen' }],
    [{ kind: 'tags', add: ['sea', 'new'], remove: ['money'] } as const, { tags: ['sea', 'new'] }],
    [{ kind: 'tags', add: ['money'], remove: ['money'] } as const, { tags: ['sea', 'money'] }],
    [{ kind: 'deleted', at: '2031-03-01' } as const, { deletedAt: '2031-03-01' }],
  ])('of %o is shown on the highlight it is of, and leaves the others the very same', (change, expected) => {
    const changed = changeShown(three, [first.id], change);
    expect(changed[0]).toEqual({ ...first, ...expected });
    expect(changed.slice(1).every((highlight, at) => highlight === three[at + 1])).toBe(true);
  });
});

test('of tags beyond as many as are kept is shown as it is kept', () => {
  const add = Array.from({ length: 60 }, (_, at) => `tag ${at}`);
  const [changed] = changeShown(three, [first.id], { kind: 'tags', add, remove: [] });
  expect(changed?.tags).toEqual(withTags(first, add, []).tags);
  expect(changed?.tags).toHaveLength(TAGS_LIMIT);
});

describe('what is read again', () => {
  const copy = () => three.map((highlight) => structuredClone(highlight));

  test('is the very same where nothing has changed', () => {
    expect(keepSame(three, copy())).toBe(three);
  });

  test('is new where something has, and only there', () => {
    const now = keepSame(three, [...copy().slice(0, 2), inventedHighlight(9)]);
    expect(now.map((highlight, at) => highlight === three[at])).toEqual([true, true, false]);
  });

  test.each([{ note: 'x' }, { colour: 'violet' }, { tags: [] }, { deletedAt: '2031' }, { updatedAt: '2032' }] as const)(
    'is new where %o is',
    (part) => {
      const changed = { ...first, ...part };
      expect(keepSame(three, [changed, ...three.slice(1)])[0]).toBe(changed);
    },
  );

  test('has lost what is gone', () => {
    expect(keepSame(three, copy().slice(1))).toEqual(three.slice(1));
  });
});

test.each([
  ['', []],
  [' , ,', []],
  ['sea', ['sea']],
  [' harbour   money , sea,sea', ['harbour money', 'sea']],
  ['x'.repeat(300), ['x'.repeat(100)]],
])('tags typed as “%.20s” are %o', (typed, tags) => {
  expect(tagsFromText(typed)).toEqual(tags);
});

test.each([
  ['short', 20, 'short'],
  ['on  one\n line', 20, 'on one line'],
  ['cut between words, not in them', 12, 'cut between …'],
  ['x'.repeat(50), 10, `${'x'.repeat(10)} …`],
  ['🙂'.repeat(20), 5, '🙂🙂 …'],
])('the beginning of “%.20s” in %i is %s', (text, length, expected) => {
  expect(beginningOf(text, length)).toBe(expected);
});

test('a highlight is copied with everything that is known of where it is from', () => {
  const source = { ...first.source, byline: 'Ines Okafor', url: 'https://courier.example/ferry' };
  const copied = citationOf({
    ...first,
    source,
    target: { ...first.target, quote: { ...first.target.quote, exact: 'a\n b' } },
  });
  expect(copied).toBe(
    '“a b”\n— Ines Okafor, Night ferry runs aground off Skarvik, report 0, The Ferry Gazette, 14 Mar 2031\nhttps://courier.example/ferry\n',
  );
  const bare = citationOf({
    ...first,
    source: { ...source, byline: null, headline: null, outlet: null, publishedAt: null },
  });
  expect(bare.split('\n').at(-2)).toBe('https://courier.example/ferry');
  expect(bare).not.toContain('null');
});
