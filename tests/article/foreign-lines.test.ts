import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/lib/article/article-from-text.ts';
import { FOREIGN_TEXTS } from './foreign-lines.cases.ts';

describe('reading the lines of a text in another language', () => {
  test.each(FOREIGN_TEXTS)('tells news from what surrounds it: $language', ({ lines, ...known }) => {
    const text = lines.map(([, line]) => line).join('\n\n');
    const article = articleFromText(text);
    expect(article.blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual(lines);
    expect(article).toMatchObject(known);
  });
});
