import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { articleFromDocument } from '@/lib/page/article-from-document.ts';
import { watchArticle } from '@/lib/page/watch-article.ts';
import { PARAGRAPHS, PROSE } from './invented-page.ts';
import { pageFrom } from './page-from.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const HEADLINE = '<h1>Elmsworth bridge to close for eleven weeks</h1>';
const OTHER = PROSE.replaceAll('bridge', 'tunnel').replaceAll('ferry', 'tram').replaceAll('drivers', 'riders');

/** A page that is read, and then gets more below what it had. */
async function afterAdding(first: string, added: string): Promise<{ changed: number; text: string }> {
  const document = pageFrom(`<main>${first}</main>`);
  vi.stubGlobal('MutationObserver', Reflect.get(document.defaultView ?? {}, 'MutationObserver'));
  const page = articleFromDocument(document, null) ?? expect.fail('nothing read');
  const changed = vi.fn();
  watchArticle(document, page, changed, new AbortController().signal);
  const loaded = document.createElement('div');
  loaded.innerHTML = added;
  for (const each of [...loaded.children]) document.querySelector('main')?.append(each);
  await vi.advanceTimersByTimeAsync(10_000);
  return { changed: changed.mock.calls.length, text: articleFromDocument(document, null)?.article.text ?? '' };
}

test.each([
  [
    'in an element of its own',
    `<article>${HEADLINE}${PROSE}</article>`,
    `<article><h1>Tunnel to close</h1>${OTHER}</article>`,
  ],
  [
    'under a lesser heading',
    `<article>${HEADLINE}${PROSE}</article>`,
    `<article><h2>Tunnel to close</h2>${OTHER}</article>`,
  ],
  ['whose page marks no article', `<div>${HEADLINE}${PROSE}</div>`, `<div><h1>Tunnel to close</h1>${OTHER}</div>`],
  [
    'longer than the first',
    `<article>${HEADLINE}${PROSE}</article>`,
    `<article><h1>Tunnel</h1>${OTHER}${OTHER.replaceAll('</p>', ' So it goes.</p>')}</article>`,
  ],
])('an article that arrives below the first %s changes nothing of it', async (_, first, added) => {
  expect(await afterAdding(first, added)).toEqual({ changed: 0, text: PARAGRAPHS.join('\n\n') });
});

test('paragraphs that arrive in the article are of it', async () => {
  const { changed } = await afterAdding(PROSE, OTHER);
  expect(changed).toBe(1);
});

test('a long page that changes is read again in steps, and is the same where its article is', async () => {
  let turns = 0;
  vi.stubGlobal('requestIdleCallback', (then: () => void) => {
    turns++;
    setTimeout(then, 0);
  });
  const comments = '<div><p>I walked there once.</p></div>'.repeat(4000);
  const first = `<article>${HEADLINE}${PROSE}</article><section class="comments">${comments}</section>`;
  const { changed } = await afterAdding(first, `<aside>${OTHER}</aside>`);
  expect(changed).toBe(0);
  // Twelve thousand nodes, four thousand of them at a time.
  expect(turns).toBeGreaterThan(3);
});
