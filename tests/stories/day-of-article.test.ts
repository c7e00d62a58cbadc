import { describe, expect, test } from 'vitest';
import { dayOfArticle } from '@/lib/stories/day-of-article.ts';

const dayIn = (url: string | null) => dayOfArticle({ publishedAt: null, url });

describe('the day of an article', () => {
  test('is the one it says, whatever its address has', () => {
    const url = 'https://courier.example/2031/05/12/ferry-strikes-reef';
    expect(dayOfArticle({ publishedAt: '2031-05-14T08:00:00Z', url })).toBe('2031-05-14');
  });

  test.each([
    ['https://courier.example/2031/05/12/ferry-strikes-reef', '2031-05-12'],
    ['https://courier.example/news/ferry-strikes-reef-20310512', '2031-05-12'],
    ['https://courier.example/news/2031-05-12-ferry.html', '2031-05-12'],
  ])('is in the address %s', (url, day) => {
    expect(dayIn(url)).toBe(day);
  });

  test.each([
    'https://courier.example/2031/05/ferry-strikes-reef',
    'https://courier.example/news/920310512',
    'https://courier.example/news/2031-19-51',
    'https://courier.example/news/ferry?since=2031-05-12',
    'https://courier.example/2031-05/12/ferry',
    null,
  ])('is not in the address %s', (url) => {
    expect(dayIn(url)).toBeNull();
  });
});
