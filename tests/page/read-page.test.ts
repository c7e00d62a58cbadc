import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { articleFromDocument } from '@/lib/page/article-from-document.ts';
import { becomesAnother, readPage } from '@/lib/page/read-page.ts';
import { PARAGRAPHS, PROSE, TEASER } from './invented-page.ts';
import { pageFrom } from './page-from.ts';

const HEAD = '<meta property="og:type" content="article">';
const ADDRESS = 'https://courier.example/news/harbour-bridge-to-close-in-autumn';
const OTHER = PROSE.replaceAll('bridge', 'tunnel');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function onPage(body = PROSE) {
  const document = pageFrom(`<article>${body}</article>`, HEAD);
  const article = document.querySelector('article') ?? expect.fail('no article');
  return { document, show: (markup: string) => article.replaceChildren(...pageFrom(markup).body.children) };
}

describe('a page that went to another address', () => {
  function moved(address = ADDRESS) {
    const { document, show } = onPage();
    const page = articleFromDocument(document, ADDRESS) ?? expect.fail('nothing read');
    const life = new AbortController();
    const answers: boolean[] = [];
    becomesAnother(document, address, page, life.signal).then((answer) => answers.push(answer));
    return { show, life, answers };
  }

  test('and keeps its text is the same one', async () => {
    const { answers } = moved(`${ADDRESS}?scroll=80`);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(answers).toEqual([false]);
  });

  test.each([
    ['shows another article', OTHER],
    ['shows no article for now', `<p>${TEASER}</p>`],
  ])('and %s is another one at the next look', async (_, body) => {
    const { show, answers } = moved('https://courier.example/news/tunnel-to-close-in-autumn');
    await vi.advanceTimersByTimeAsync(1000);
    expect(answers).toEqual([]);
    show(body);
    await vi.advanceTimersByTimeAsync(1000);
    expect(answers).toEqual([true]);
  });

  test('and on to a third is left to the third', async () => {
    const { show, life, answers } = moved();
    life.abort();
    show(OTHER);
    await vi.advanceTimersByTimeAsync(1000);
    expect(answers).toEqual([false]);
  });
});

describe('reading', () => {
  test('waits for the words of a page that moved', async () => {
    const { document, show } = onPage('');
    const reading = readPage(document, ADDRESS, 'moved', new AbortController().signal);
    await vi.advanceTimersByTimeAsync(2000);
    show(PROSE);
    await vi.advanceTimersByTimeAsync(4000);
    const read = await reading;
    expect(read.kind === 'article' && read.page.article.text).toContain(PARAGRAPHS[0]);
  });

  test('of a page that stays empty ends, and says what was seen', async () => {
    const { document } = onPage('');
    const reading = readPage(document, ADDRESS, 'moved', new AbortController().signal);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await reading).toEqual({ kind: 'none', signs: expect.arrayContaining(['littleProse']) });
  });

  test('looks no more when its signal aborts', async () => {
    const { document } = onPage('');
    const life = new AbortController();
    const reading = readPage(document, ADDRESS, 'moved', life.signal);
    await vi.advanceTimersByTimeAsync(300);
    life.abort();
    await vi.advanceTimersByTimeAsync(200);
    expect(vi.getTimerCount()).toBe(0);
    await reading;
  });
});
