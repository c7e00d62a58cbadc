import { expect, test } from 'vitest';
import { articleFromHtml } from '@/lib/cli/article-from-html.ts';
import { decodeBytes } from '@/lib/cli/decode-bytes.ts';
import { PARAGRAPHS, PROSE } from './invented-page.ts';

const ADDRESS = 'https://courier.example/2031/03/07/the-bridge-and-the-regatta';
const OG = '<meta property="og:type" content="article">';
const CAPTIONS = ['mayor', 'ferry', 'crane', 'pilot', 'diver', 'queue', 'tide'].map(
  (who) => `The ${who} as seen from the quay on Monday morning, with the old bridge behind and the regatta to come.`,
);
const page = (body: string) => `<html lang="en"><head>${OG}</head><body>${body}</body></html>`;
const gallery = (one: (words: string) => string) =>
  page(`<h1>The bridge in pictures</h1>${CAPTIONS.map(one).join('')}`);

test.each([
  ['in boxes', gallery((words) => `<div class="item"><img src="a.jpg"><p>${words}</p></div>`)],
  ['in a row', `${gallery((words) => `<img src="a.jpg"><p>${words}</p>`)}`],
  ['in figures', gallery((words) => `<figure><img src="a.jpg"><figcaption>${words}</figcaption></figure>`)],
])('pictures %s with a caption each are no article, whatever their address says', (_, html) => {
  expect(articleFromHtml(html, ADDRESS, [])?.isArticle).toBe(false);
});

test('an article with a picture above each paragraph is one', () => {
  const long = PARAGRAPHS.map((words) => `<img src="a.jpg"><p>${words} ${PARAGRAPHS.join(' ')}</p>`).join('');
  expect(articleFromHtml(page(`<h1>Bridge</h1>${long}`), ADDRESS, [])?.isArticle).toBe(true);
});

test('a page for phones in its own elements is read as the page it stands for', () => {
  const html = `<html amp lang="en"><head>${OG}<link rel="canonical" href="${ADDRESS}"></head><body><amp-sidebar hidden><p>${PARAGRAPHS[0]}</p></amp-sidebar>
    <article><h1>Bridge</h1><amp-img src="a.jpg" width="4" height="3"><noscript><img src="a.jpg"></noscript></amp-img>${PROSE}
    <amp-ad><p>${PARAGRAPHS[1]}</p></amp-ad></article><amp-analytics><script type="application/json">{"vars":{}}</script></amp-analytics></body></html>`;
  const read = articleFromHtml(html, null, []);
  expect(read).toMatchObject({ text: PARAGRAPHS.join('\n\n'), isArticle: true, url: ADDRESS });
});

test('a page that names a wrong encoding is read by its bytes', () => {
  const html = page(`<article>${PROSE.replaceAll('“', '\u201c')}</article>`).replace(
    '<head>',
    '<head><meta charset="iso-8859-1">',
  );
  const utf8 = decodeBytes(new TextEncoder().encode(html));
  expect('text' in utf8 && articleFromHtml(utf8.text, null, [])?.text).toContain('£3.1 million');
});
