import { articleFromText } from '@/lib/article/article-from-text.ts';
import { compareStory, type StoryComparison } from '@/lib/compare/compare-story.ts';
import type { ClaimRef } from '@/lib/compare/finding.ts';
import { type ReadArticle, readArticle } from '@/lib/read-article.ts';
import { withPrintedLines } from '@/lib/stories/make-report.ts';

/** A short invented article: its paragraphs, and the day it was published. */
export interface Told {
  readonly text: string;
  readonly day?: string;
}

/** Several invented articles, read and compared as the product does it. */
export interface Compared {
  readonly reads: readonly ReadArticle[];
  readonly comparison: StoryComparison;
}

/** Reads and compares invented articles; those without a day are of one day. */
export function compareTexts(articles: readonly (Told | string)[]): Compared {
  const reads = articles.map((each) => {
    const { text, day = '2031-05-14' } = typeof each === 'string' ? { text: each } : each;
    return readArticle(articleFromText(text, { headline: 'A dispatch', publishedAt: day }));
  });
  const members = reads.map(({ article, claims, fingerprint }) => ({
    ...claims,
    quantities: withPrintedLines(article.text, claims.quantities),
    publishedAt: article.publishedAt,
    language: fingerprint.language ?? 'en',
  }));
  return { reads, comparison: compareStory(members) };
}

/** Every relation between figures as a line a person can check: `agree: 412 boats | 412 boats`, in text order. */
export function figureLines({ reads, comparison }: Compared): string[] {
  const printed = ({ member, index }: ClaimRef): string => reads[member]?.claims.quantities[index]?.text ?? '?';
  const { findings, derived } = comparison.figures;
  return [
    ...findings.map(({ relation, a, b }) => `${relation}: ${printed(a)} | ${printed(b)}`),
    ...derived.map(({ total, operands }) => `derived: ${printed(total)} | ${operands.map(printed).join(' + ')}`),
  ].sort();
}

/** Every relation between quotations by the first words of each: `trimmed: We shall sail | We shall sail at noon`. */
export function quoteLines({ reads, comparison }: Compared): string[] {
  const printed = ({ member, index }: ClaimRef): string => {
    const text = reads[member]?.claims.quotations[index]?.segments[0]?.text ?? '?';
    return text.split(' ').slice(0, 4).join(' ');
  };
  return comparison.quotes.findings
    .map(({ relation, a, b, attributionConflict }) => {
      return `${relation}${attributionConflict ? ', two speakers' : ''}: ${printed(a)} | ${printed(b)}`;
    })
    .sort();
}
