import { describe, expect, test } from 'vitest';
import { articleFromDocument } from '@/lib/page/article-from-document.ts';
import { detectArticle } from '@/lib/page/detect-article.ts';
import { PROSE } from '../page/invented-page.ts';
import { pageFrom } from '../page/page-from.ts';
import { excessOf } from './growth.ts';
import { HARD_HEADS, HARD_PAGES } from './hard-pages.ts';

// A busy machine takes many times as long for the same work.
const URL = 'https://ostia.example/news/2031/05/14/boats-come-in';

describe('a page that is hard to read', () => {
  test.each(HARD_PAGES)('takes no more time for its size when it is large: $name', ({ make }) => {
    expect(excessOf({ make: (size) => pageFrom(make(size)), run: readPage }, { least: 400, most: 6400 })).toBeNull();
  });

  test.each(HARD_HEADS)('takes no more time for its size when it declares too much: $name', ({ make }) => {
    const page = (size: number) => pageFrom(`<article>${PROSE}</article>`, make(size));
    expect(excessOf({ make: page, run: readPage }, { least: 1000, most: 64_000 })).toBeNull();
  });
});

function readPage(document: Document): void {
  detectArticle(document, URL);
  articleFromDocument(document, URL);
}
