import type { Quantity } from '@/lib/claims/claim.ts';
import { findQuantities } from '@/lib/claims/quantities/find-quantities.ts';
import { type Reading, readBody } from '@/lib/claims/reading.ts';

/** The reading of a text whose lines are its paragraphs. */
export function readingOf(text: string, publishedAt: string | null = '2031-05-14', language = 'en'): Reading {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    kind: 'body' as const,
    start: line.index,
    end: line.index + line[0].length,
  }));
  return readBody({
    id: 'test',
    url: null,
    outlet: null,
    headline: null,
    standfirst: null,
    byline: null,
    wire: null,
    isPreview: false,
    publishedAt,
    modifiedAt: null,
    language,
    text,
    blocks,
    isArticle: true,
  });
}

/** The figures of a text, noise included. */
export function allQuantitiesOf(text: string, publishedAt?: string | null, language?: string): Quantity[] {
  return findQuantities(readingOf(text, publishedAt, language), []);
}

/** The figures of a text that say a quantity. */
export function quantitiesOf(text: string, publishedAt?: string | null, language?: string): Quantity[] {
  return allQuantitiesOf(text, publishedAt, language).filter((quantity) => quantity.salience !== 'noise');
}
