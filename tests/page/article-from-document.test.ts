import { describe, expect, it } from 'vitest';
import { articleFromHtml } from '@/lib/cli/article-from-html.ts';
import { articleFromDocument } from '@/lib/page/article-from-document.ts';
import { pageCases } from './article-from-document.cases.ts';
import { DENSE_TEXTS } from './dense-texts.ts';
import { PARAGRAPHS, PROSE } from './invented-page.ts';
import { pageFrom } from './page-from.ts';

describe('articleFromDocument', () => {
  for (const { name, body, text = PARAGRAPHS } of pageCases) {
    it(`reads ${name}`, () => {
      const document = pageFrom(body);
      const before = document.body.innerHTML;
      const read = articleFromDocument(document, null);
      expect(read?.article.text.split('\n\n') ?? []).toEqual(text);
      expect(document.body.innerHTML).toBe(before);
    });
  }

  it('reads what stands in an open shadow root where its host stands', () => {
    const document = pageFrom(`<article><p>${PARAGRAPHS[0]}</p><story-body></story-body></article>`);
    const shadow = document.querySelector('story-body')?.attachShadow({ mode: 'open' });
    if (shadow)
      shadow.innerHTML = PARAGRAPHS.slice(1)
        .map((words) => `<p>${words}</p>`)
        .join('');
    expect(articleFromDocument(document, null)?.article.text.split('\n\n')).toEqual(PARAGRAPHS);
  });

  it('gives each block a place in the page that holds its words', () => {
    const read = articleFromDocument(pageFrom(`<article>${PROSE}</article>`), null);
    const { article, textMap } = read ?? expect.fail('nothing read');
    for (const block of article.blocks) {
      const points = textMap.pointsOf(block);
      expect(points?.startContainer.data.slice(points.startOffset, points.endOffset)).toBe(
        article.text.slice(block.start, block.end),
      );
    }
  });
});

describe('articleFromHtml', () => {
  it('names the article by its address and the outlet by its host', () => {
    const outlets = [{ id: 'courier', name: 'The Courier', domains: ['courier.example'], country: null, feeds: [] }];
    const html = `<html lang="en"><body><article>${PROSE}</article></body></html>`;
    expect(articleFromHtml(html, 'https://www.courier.example/bridge?utm_source=x', outlets)).toMatchObject({
      id: 'https://courier.example/bridge',
      outlet: { id: 'courier' },
    });
  });

  it('tells the language from the text where the page does not declare it', () => {
    const html = `<html><body><article>${PROSE}</article></body></html>`;
    expect(articleFromHtml(html, null, [])?.language).toBe('en');
  });

  for (const [language, words] of DENSE_TEXTS) {
    it(`takes a text in ${language} for an article, which has few signs for what it says`, () => {
      const body = `<h1>${words[0]?.slice(0, 12)}</h1>${words.map((each) => `<p>${each}</p>`).join('')}`;
      const html = `<html><head><meta property="og:type" content="article"></head><body>${body}</body></html>`;
      expect(articleFromHtml(html, 'https://courier.example/2031/03/07/harbour', [])?.isArticle).toBe(true);
    });
  }

  it('survives what is no page', () => {
    for (const html of [
      '',
      'words',
      '<',
      '<!--',
      '<html',
      '\u0000\u0001<p>\ufffd',
      '<div>'.repeat(3000),
      '<p/><//p><<p>>',
    ]) {
      expect(articleFromHtml(html, null, [])?.isArticle ?? false).toBe(false);
    }
  });

  it('takes a page without prose for a page that is no article, and what is no markup for nothing', () => {
    expect(articleFromHtml('<html><title>Tide tables</title><body><a href="/">Home</a>', null, [])).toMatchObject({
      headline: 'Tide tables',
      text: '',
      isArticle: false,
    });
    expect(articleFromHtml('\u0000\u0001 no markup here', null, [])).toBeNull();
  });

  it('reads a page behind conditional comments and without closing tags', () => {
    const html = `<!doctype html><!--[if IE]><html class="old"><![endif]--><!--[if !IE]><!--><html lang="en"><!--<![endif]-->
      <head><title>Bridge</title><meta property="og:type" content="article"></head><body><article><h1>Bridge to close for weeks</h1>
      ${PARAGRAPHS.map((words) => `<p>${words}`).join('')}`;
    expect(articleFromHtml(html, null, [])).toMatchObject({ text: PARAGRAPHS.join('\n\n'), isArticle: true });
  });
});
