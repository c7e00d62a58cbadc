import { describe, expect, test } from 'vitest';
import { changeShown } from '@/components/library/change-shown.ts';
import { citationOf } from '@/components/library/citation.ts';
import { keepSame } from '@/components/library/keep-same.ts';
import { tagsFromText } from '@/components/library/tags-from-text.ts';
import { beginningOf } from '@/components/words/beginning-of.ts';
import { inventedHighlight, inventedHighlights } from '../../gallery/invented-highlights.ts';

const three = inventedHighlights(3).map((highlight) => ({ ...highlight, tags: ['sea', 'money'] }));
const [first] = three;
if (first === undefined) throw new Error('there are three');

test('what is kept of a change is shown on the highlights it is of, and the others are the very same', () => {
  const changed = changeShown(three, [
    { kind: 'tags', id: first.id, before: first.tags, after: ['sea', 'new'] },
    { kind: 'deletedAt', id: 'nobody', before: null, after: '2031' },
  ]);
  expect(changed[0]).toEqual({ ...first, tags: ['sea', 'new'] });
  expect(changed.slice(1).every((highlight, at) => highlight === three[at + 1])).toBe(true);
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
