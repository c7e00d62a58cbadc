import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/lib/article/article-from-text.ts';
import { readArticle } from '@/lib/read-article.ts';
import { excessOf } from './growth.ts';
import { CROWDED_TEXTS, HARD_FILES, HARD_TEXTS, inLines } from './hard-texts.ts';
import { bodyOnly } from './long-articles.ts';

// From sizes at which every rule already meets the most that it ever looks at, to fifty thousand characters: longer than
// any article.
const SIZES = { least: 3200, most: 51_200 };
// Hundreds of people make no square of note.
const CROWDED = { least: 6400, most: 102_400, enough: 50 };

// A busy machine takes many times as long for the same work.
describe('a text that is hard to read', () => {
  test.each(HARD_TEXTS)('takes no more time for its length when it is long: $name', ({ make }) => {
    // Half of it in one paragraph, half in many.
    const text = (size: number) => `${make(size / 2)}\n${inLines(make(size / 2))}`;
    expect(excessOf({ make: (size) => bodyOnly(text(size)), run: readArticle }, SIZES)).toBeNull();
  });

  test.each(HARD_FILES)('takes no more time for its length when its file is long: $name', ({ make }) => {
    const text = (size: number) => `${make(size / 2)}\n${inLines(make(size / 2))}`;
    expect(excessOf({ make: text, run: articleFromText }, SIZES)).toBeNull();
  });

  test.each(CROWDED_TEXTS)('takes no more time for its length when it is full of $name', ({ make }) => {
    expect(excessOf({ make: (size) => bodyOnly(make(size)), run: readArticle }, CROWDED)).toBeNull();
  });
});
