import { expect, test } from 'vitest';
import { nameArticle } from '@/lib/article/name-article.ts';
import { articleFromDocument } from '@/lib/page/article-from-document.ts';
import { PARAGRAPHS, PROSE } from './invented-page.ts';
import { pageFrom } from './page-from.ts';

const [one, two, three] = PARAGRAPHS;
const RESTRICTED = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>';
const LONG = ['pier', 'quay', 'lock']
  .map((place) => PROSE.replaceAll('</p>', ` That is said of the ${place} as well.</p>`))
  .join('');

test.each<readonly [string, string, string, boolean]>([
  ['a short text that not everybody may read is', `<article>${PROSE}</article>`, RESTRICTED, true],
  ['a long text that not everybody may read is no', `<article>${LONG}</article>`, RESTRICTED, false],
  ['a short text that everybody may read is no', `<article>${PROSE}</article>`, '', false],
  [
    'a text that stops before a prompt for the rest is',
    `<article><p>${one}</p><p>${two}</p><p>${three}</p></article><div><p>To continue reading this article, <a href="/in">sign in</a></p></div>`,
    '',
    true,
  ],
  [
    'a text above a letter to sign up for is no',
    `<article>${PROSE}</article><div><p>Sign up for our morning letter, free of charge</p></div>`,
    '',
    false,
  ],
])('%s preview', (_, body, head, isPreview) => {
  const read = articleFromDocument(pageFrom(body, head), null) ?? expect.fail('nothing read');
  expect(nameArticle(read.article, []).isPreview).toBe(isPreview);
});
