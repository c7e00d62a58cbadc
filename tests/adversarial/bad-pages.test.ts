import { describe, expect, test } from 'vitest';
import { nameArticle } from '@/lib/article/name-article.ts';
import { extractClaims } from '@/lib/claims/extract-claims.ts';
import { articleFromHtml } from '@/lib/cli/article-from-html.ts';
import { articleFromDocument } from '@/lib/page/article-from-document.ts';
import { detectArticle } from '@/lib/page/detect-article.ts';
import { fc } from '../fast-check.ts';
import { pageFrom } from '../page/page-from.ts';
import { faultsOf, faultsOfSpan } from './faults-of-claims.ts';
import { nasty, nastyText } from './nasty-texts.ts';

const TAGS = [
  'p',
  'div',
  'b',
  'a',
  'span',
  'h1',
  'h2',
  'li',
  'blockquote',
  'table',
  'td',
  'article',
  'bdo',
  'script',
  'svg',
];

/** Markup of a page with anything in it, some of it broken. */
const markup = fc
  .array(
    fc.oneof(
      nastyText.map(written),
      nastyText.map((text) => `<p>${written(text)}</p>`),
      fc
        .tuple(fc.constantFrom(...TAGS), nasty)
        .map(([tag, text]) => `<${tag} class="${written(text)}" dir="rtl">${text}`),
      fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
      fc.constantFrom('<', '&', '&#x202e;', '&#xd800;', '&#0;', '<br>', '<!--', '-->', '<p hidden>', '<bdo dir="rtl">'),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const head = fc
  .tuple(nasty, nasty, fc.constantFrom('headline', 'author', 'datePublished', '@type', 'url'), fc.json({ maxDepth: 2 }))
  .map(
    ([title, date, field, json]) =>
      `<title>${title} | ${title}</title><meta name="dc.date" content="${written(date)}">` +
      `<script type="application/ld+json">{"@type":"NewsArticle","${field}":${json.replaceAll('<', '')}}</script>`,
  );

describe('a page with anything in it', () => {
  test('is read without a throw, its text in its nodes and its claims in its text', () => {
    fc.assert(
      fc.property(markup, head, (body, told) => {
        const document = pageFrom(body, told);
        detectArticle(document, 'https://ostia.example/a');
        const read = articleFromDocument(document, 'https://ostia.example/a');
        if (read === null) return;
        const article = nameArticle(read.article, []);
        expect(faultsOf(article.text, extractClaims(article))).toEqual([]);
        for (const block of article.blocks) {
          expect(faultsOfSpan(article.text, block)).toEqual([]);
          const points = read.textMap.pointsOf(block);
          if (points === null) expect.fail('a block stands nowhere in the page');
          expect(points.startContainer.data[points.startOffset]).toBe(article.text[block.start]);
          expect(points.endContainer.data[points.endOffset - 1]).toBe(article.text[block.end - 1]);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('is read from a file without a throw, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.oneof(markup, nastyText, fc.string({ unit: 'binary', maxLength: 200 })), (html) => {
        const article = articleFromHtml(html, null, []);
        if (article !== null) expect(faultsOf(article.text, extractClaims(article))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});

function written(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
