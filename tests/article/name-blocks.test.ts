import { expect, test } from 'vitest';
import type { Block } from '@/lib/article/article.ts';
import { nameBlocks } from '@/lib/article/name-blocks.ts';
import { namedBlocks } from './name-blocks.cases.ts';

test.each(namedBlocks)('a page’s text has set aside $name', ({ language, byline = null, lines, aside }) => {
  const text = lines.join('\n\n');
  const blocks = lines.map((line): Block => {
    const start = text.indexOf(line);
    return { kind: 'body', start, end: start + line.length };
  });
  const named = nameBlocks({ text, blocks }, { language, byline });
  expect(named.map(({ start, end }) => text.slice(start, end))).toEqual(lines);
  const others = named.filter(({ kind }) => kind !== 'body');
  expect(others.map(({ start, end }) => text.slice(start, end))).toEqual(aside);
});
