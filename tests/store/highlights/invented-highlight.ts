import type { Highlight } from '@/lib/highlights/highlight.ts';

/** A highlight of an invented article; a test says what matters to it. */
export function inventedHighlight(id: string, said: Partial<Highlight> = {}): Highlight {
  const url = 'https://gazette.example/ferry';
  return {
    id,
    createdAt: '2031-04-02T09:00:00.000Z',
    updatedAt: '2031-04-02T09:00:00.000Z',
    deletedAt: null,
    source: {
      url,
      articleId: url,
      headline: 'The Aurora runs aground',
      outlet: { id: 'gazette.example', name: 'The Gazette' },
      byline: null,
      publishedAt: '2031-04-02',
      language: 'en',
    },
    target: {
      quote: { exact: `words of ${id}`, prefix: 'before ', suffix: ' after' },
      position: { start: 10, end: 20 },
    },
    colour: 'yellow',
    note: '',
    tags: [],
    comparison: null,
    ...said,
  };
}
