import { describe, expect, test } from 'vitest';
import { foldLetters, foldWithPlaces } from '@/lib/search/fold-letters.ts';
import { markWords } from '@/lib/search/mark-words.ts';
import { makeSearch, runAll } from '@/lib/search/search-items.ts';
import { TYPED_LIMIT, wordsTyped } from '@/lib/search/words-typed.ts';
import { fc } from '../fast-check.ts';
import { SEARCHES } from './search.cases.ts';

interface Item {
  readonly text: string;
  readonly note?: string;
}

const FIELDS = [
  { weight: 1, read: ({ text }: Item) => text },
  { weight: 0.5, read: ({ note = '' }: Item) => note },
];

function find(items: readonly Item[], typed: string): readonly string[] {
  return runAll(makeSearch(FIELDS)(items, typed)).map(({ text }) => text);
}

const foundIn = (text: string, typed: string) =>
  markWords(text, typed)
    .filter(({ isFound }) => isFound)
    .map((run) => run.text);

describe('a search', () => {
  test.each(SEARCHES)('%s: “%s”', (_why, typed, text, found) => {
    expect(find([{ text }], typed)).toEqual(found.length > 0 || wordsTyped(typed).length === 0 ? [text] : []);
    if (found.length > 0) expect(foundIn(text, typed)).toEqual(found);
  });

  test('puts the very word first, then beginnings, then parts, then slips', () => {
    const items = ['flopped', 'overflooded', 'flooded', 'flood'].map((text) => ({ text }));
    expect(find(items, 'flood')).toEqual(['flood', 'flooded', 'overflooded']);
    expect(find([...items, { text: 'floped' }], 'floped')).toEqual(['floped', 'flopped']);
  });

  test('has a word of the text count for more than one of the note, and finds a second word in another field', () => {
    const items = [
      { text: 'b', note: 'ferry' },
      { text: 'ferry', note: 'lamp' },
    ];
    expect(find(items, 'ferry')).toEqual(['ferry', 'b']);
    expect(find(items, 'ferry lamp')).toEqual(['ferry']);
  });

  test('looks again where an item has changed', () => {
    const search = makeSearch(FIELDS);
    const items = [{ text: 'ferry' }, { text: 'lamp' }];
    expect(runAll(search(items, 'lamp'))).toHaveLength(1);
    expect(runAll(search([...items.slice(0, 1), { text: 'rope' }], 'lamp'))).toHaveLength(0);
  });

  test('leaves off in the middle without harm to the next', () => {
    const search = makeSearch(FIELDS);
    const items = Array.from({ length: 1000 }, (_, at) => ({ text: `ferry number ${at}` }));
    const left = search(items, 'ferry');
    left.next();
    expect(runAll(search(items, 'ferry'))).toHaveLength(1000);
  });

  test('reads no more of a pasted page than a search has room for', () => {
    expect(wordsTyped(`${'ferry '.repeat(TYPED_LIMIT)}lamp`)).not.toContain('lamp');
    expect(wordsTyped('ferry '.repeat(10))).toEqual(['ferry']);
    expect(wordsTyped('x'.repeat(10_000))[0]).toHaveLength(TYPED_LIMIT);
    expect(find([{ text: 'ferry' }], 'x'.repeat(10_000))).toEqual([]);
  });
});

describe('whatever the text', () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 60 });

  test('its marked runs are the text, and no run is empty', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, typed) => {
        const runs = markWords(text, typed);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        expect(runs.every((run) => run.text !== '') || text === '').toBe(true);
      }),
    );
  });

  test('both ways of folding fold alike', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldWithPlaces(text).folded).toBe(foldLetters(text));
      }),
    );
  });

  test('it is found by each of its own words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const word of wordsTyped(text)) expect(find([{ text }], word)).toEqual([text]);
      }),
    );
  });
});
