import type { Article } from '../../article/article.ts';
import { sliceSpan, trimSpan } from '../../text/span.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Quotation } from '../claim.ts';

// A pull-quote may drop a word or change a capital; below this share of its words in one quotation it is not that one's.
const SHARE = 0.85;
const MARKS = new Set(['"', '“', '”', '‘', '’', "'", '«', '»', '„', '‚', '‹', '›']);

/** The pull-quotes of an article, each with the speaker of the quotation it repeats. */
export function findPullQuotes(article: Article, quotations: readonly Quotation[]): Quotation[] {
  const pulled = article.blocks.filter((block) => block.kind === 'pull-quote');
  if (pulled.length === 0) return [];
  const sources = quotations.map((quotation) => ({
    quotation,
    words: new Set(wordsOf(quotation.segments.map((s) => s.text).join(' '))),
  }));
  return pulled.flatMap((block): Quotation[] => {
    let { start, end } = trimSpan(article.text, block);
    while (start < end && MARKS.has(article.text[start] ?? '')) start++;
    while (end > start && MARKS.has(article.text[end - 1] ?? '')) end--;
    const span = trimSpan(article.text, { start, end });
    const words = wordsOf(sliceSpan(article.text, span));
    if (words.length < 4) return []; // the line under it that names the speaker
    const source = sources.find((s) => words.filter((word) => s.words.has(word)).length >= SHARE * words.length);
    return [
      {
        kind: 'quotation',
        quotationKind: 'pull-quote',
        segments: [{ ...span, text: sliceSpan(article.text, span) }],
        speaker: source?.quotation.speaker ?? null,
        mention: null,
        cue: null,
        confidence: source?.quotation.confidence ?? 0,
        note: null,
      },
    ];
  });
}

function wordsOf(text: string): string[] {
  return tokenize(text)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.lower);
}
