import { expect, test } from 'vitest';
import outlets from '@/assets/outlets.json';
import type { Article } from '@/lib/article/article.ts';
import { nameOutlet } from '@/lib/browser/name-outlet.ts';

const [listed] = outlets;

function article(url: string | null): Article {
  const outlet = { id: 'somewhere.example', name: 'somewhere.example' };
  const none = { headline: null, standfirst: null, byline: null, publishedAt: null, modifiedAt: null };
  return { id: 'a', url, outlet, ...none, language: 'en', text: 'Words.', blocks: [], isArticle: true };
}

test('a listed outlet gets its name, on any host of its own', () => {
  expect(nameOutlet(article(`https://www.${listed?.domains[0]}/story`), outlets).outlet).toEqual({
    id: listed?.id,
    name: listed?.name,
  });
});

test('a site beyond the list keeps its host for a name', () => {
  const outlet = nameOutlet(article('https://somewhere.example/story'), outlets).outlet;
  expect(outlet).toEqual({ id: 'somewhere.example', name: 'somewhere.example' });
});

test('an article without an address keeps what it has', () => {
  expect(nameOutlet(article(null), outlets).outlet?.id).toBe('somewhere.example');
});
