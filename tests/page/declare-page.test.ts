import { describe, expect, it } from 'vitest';
import { readDeclared } from '@/lib/article/name-article.ts';
import { readDate } from '@/lib/article/page-date.ts';
import { declarePage } from '@/lib/page/declare-page.ts';
import { pageFrom } from './page-from.ts';

const linked = (json: string) => `<script type="application/ld+json">${json}</script>`;

const read = (document: Document, address: string | null) => readDeclared(declarePage(document, address).declared);

describe('what a page declares', () => {
  it('reads JSON-LD inside a graph, with several authors', () => {
    const head =
      linked(`{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Courier"},{"@type":["NewsArticle"],
      "headline":"Bridge to close","author":[{"@type":"Person","name":"By Ana Ruiz"},{"name":"Jo van Dyke"}],
      "datePublished":"2031-03-07T08:05:00.000Z","dateModified":"2031-03-08"}]}`);
    expect(read(pageFrom('', head), null)).toMatchObject({
      headline: 'Bridge to close',
      byline: 'Ana Ruiz, Jo van Dyke',
      publishedAt: '2031-03-07T08:05Z',
      modifiedAt: '2031-03-08',
      language: 'en',
    });
  });

  it('mends the commonest faults of JSON-LD and leaves out what it cannot mend', () => {
    const broken = linked('{"@type":"NewsArticle","headline":"Bridge\nto close",}');
    expect(read(pageFrom('', linked('{"@type":') + broken), null).headline).toBe('Bridge to close');
  });

  it('takes the site’s name off a title', () => {
    for (const title of ['Bridge to close for weeks | The Courier', 'Bridge to close for weeks - The Courier']) {
      const head = `<title>${title}</title><meta property="og:site_name" content="The Courier">`;
      expect(read(pageFrom('', head), null).headline).toBe('Bridge to close for weeks');
    }
    expect(read(pageFrom('', '<title>Bridge to close - for how long?</title>'), null).headline).toBe(
      'Bridge to close - for how long?',
    );
  });

  it('prefers the headline as printed where page and declaration say the same', () => {
    const head = '<meta property="og:title" content="Bridge to close &amp;amp; ferry to run">';
    expect(read(pageFrom('<h1>Bridge to close  & ferry to run</h1>', head), null).headline).toBe(
      'Bridge to close & ferry to run',
    );
  });

  it('reads authors and dates that are only printed', () => {
    const body =
      '<p class="byline">By <a href="/staff/ana">Ana Ruiz</a></p><time datetime="2031-03-07 08:05">today</time>';
    expect(read(pageFrom(body), null)).toMatchObject({ byline: 'Ana Ruiz', publishedAt: '2031-03-07T08:05' });
  });

  it('takes the address it claims where that is its own, declared for sharing too', () => {
    const address = 'https://courier.example/news/bridge-closes?from=mail';
    for (const head of [
      '<link rel="canonical" href="/news/bridge-closes">',
      '<link rel="canonical" href="/news"><meta property="og:url" content="https://courier.example/news/bridge-closes">',
    ]) {
      expect(read(pageFrom('', head), address).url).toBe('https://courier.example/news/bridge-closes');
    }
  });

  it('of a saved page takes whatever http address is claimed first', () => {
    const page = (href: string) => pageFrom('', `<link rel="canonical" href="${href}">`);
    expect(read(page('https://courier.example/x'), null).url).toBe('https://courier.example/x');
    expect(read(page('javascript:1'), null).url).toBeNull();
    const head = linked('{"@type":"NewsArticle","url":"https://courier.example/y"}');
    expect(read(pageFrom('', head), null).url).toBe('https://courier.example/y');
  });
});

describe('readDate', () => {
  const dates: readonly (readonly [string, string | null])[] = [
    ['2031-03-07T08:05:00+0100', '2031-03-07T08:05+01:00'],
    ['20310307', '2031-03-07'],
    ['2031-03-07 08:05:11 UTC', '2031-03-07T08:05Z'],
    ['1930637100', '2031-03-07T08:05Z'],
    ['March 7, 2031 8:05 pm', '2031-03-07T20:05'],
    ['25/12/2030', '2030-12-25'],
    ['03/07/2031', null],
    ['2031-13-40', null],
    ['soon', null],
    ['', null],
  ];
  for (const [text, date] of dates) it(`reads “${text}” as ${date}`, () => expect(readDate(text)).toBe(date));
});
