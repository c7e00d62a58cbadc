import { expect, test } from 'vitest';
import outlets from '@/assets/outlets.json';
import { nameArticle } from '@/lib/article/name-article.ts';
import type { PageArticle } from '@/lib/article/page-article.ts';
import { NOTHING_DECLARED } from '../declared.ts';

const [listed] = outlets;

function read(address: string | null, text = 'Words.'): PageArticle {
  const declared = { ...NOTHING_DECLARED, address };
  return { declared, standfirst: null, text, blocks: [], isArticle: true };
}

test('a listed outlet gets its name, on any host of its own', () => {
  expect(nameArticle(read(`https://www.${listed?.domains[0]}/story`), outlets).outlet).toEqual({
    id: listed?.id,
    name: listed?.name,
  });
});

test('a site beyond the list has its host for a name', () => {
  const { outlet } = nameArticle(read('https://somewhere.example/story'), outlets);
  expect(outlet).toEqual({ id: 'somewhere.example', name: 'somewhere.example' });
});

test('an article is named by its address, whatever led to it', () => {
  const named = nameArticle(read('https://www.somewhere.example/story?utm_source=x'), outlets);
  expect(named.id).toBe('https://somewhere.example/story');
});

test('an article without an address is named by its words and has no outlet', () => {
  const [one, same, other] = [read(null), read(null), read(null, 'Other words.')].map((each) =>
    nameArticle(each, outlets),
  );
  expect(one?.outlet).toBeNull();
  expect(one?.id).toMatch(/^text:/);
  expect(same?.id).toBe(one?.id);
  expect(other?.id).not.toBe(one?.id);
});
