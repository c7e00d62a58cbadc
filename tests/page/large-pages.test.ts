import { expect, test } from 'vitest';
import { articleFromDocument } from '@/lib/page/article-from-document.ts';
import { detectArticle } from '@/lib/page/detect-article.ts';
import { excessOf } from '../adversarial/growth.ts';
import { pageFrom } from './page-from.ts';

// A busy machine takes many times as long for the same work.
const SENTENCE =
  'The harbour took in 4,120 boats last year, more than ever before, the pilots of the quay said on Monday. ';
const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);

function read(document: Document): void {
  detectArticle(document, 'https://courier.example/2031/03/07/boats-come-in');
  articleFromDocument(document, null);
}

test.each<readonly [string, (size: number) => string, number, number]>([
  ['with elements in each other that all have prose', (n) => nested(n, `<div><p>${SENTENCE}</p>`, '</div>'), 250, 4000],
  ['with headings in each other', (n) => nested(n, `<h1>Boats<div>${SENTENCE}</div>`, '</h1>'), 250, 4000],
  [
    'with names in each other that say it is no article',
    (n) => nested(n, `<div class="promo"><p>${SENTENCE}</p>`, '</div>'),
    250,
    4000,
  ],
  [
    'of a hundred thousand nodes',
    (n) => `<p>${SENTENCE}<b>Boats</b> <i>come</i> in.</p>`.repeat(n / 10),
    6250,
    100_000,
  ],
  [
    'of one text of five million characters',
    (n) => `<p>${SENTENCE.repeat(n / SENTENCE.length)}</p>`,
    80_000,
    5_000_000,
  ],
])('a page %s is read in time that grows with its size', (_, make, least, most) => {
  expect(excessOf({ make: (size) => pageFrom(make(size)), run: read }, { least, most })).toBeNull();
});
