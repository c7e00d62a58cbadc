import { describe, expect, test } from 'vitest';
import { countInStore } from '@/lib/stories/count-in-store.ts';
import type { Fingerprint } from '@/lib/stories/fingerprint.ts';

function told(term: string): Fingerprint {
  return { terms: [[term, 1]], names: [], lead: [], shingles: [], figures: [], day: null };
}

function story(id: string, terms: readonly string[], size?: number) {
  const reports = terms.map((term, at) => ({ articleId: `${id}${at}`, origin: 'learned', fingerprint: told(term) }));
  return { id, title: id, reports, ...(size === undefined ? {} : { size }) };
}

describe('a store', () => {
  test.each([
    ['counts a story at hand once', [story('reef', ['reef', 'reef', 'reef'])], 3, 10, 1, 8],
    ['counts a story of which it gave a sample once', [story('reef', ['reef', 'reef'], 500)], 500, 510, 1, 11],
    ['counts reports of stories that are not at hand as they are', [story('kiln', ['kiln'])], 3, 10, 3, 10],
    ['counts a word once that part of a story’s reports have', [story('reef', ['reef', 'tide'])], 1, 10, 1, 9],
  ])('%s', (_, stories, frequency, reports, holding, articles) => {
    const counted = countInStore({ frequencies: new Map([['t:reef', frequency]]), reports }, stories);
    expect([counted.holding('reef'), counted.articles]).toEqual([holding, articles]);
  });
});
