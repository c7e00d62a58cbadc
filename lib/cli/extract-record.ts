import { type Article, bodyBlocks } from '../article/article.ts';
import type { Claims } from '../claims/claim.ts';
import { printedMoney } from '../claims/printed-money.ts';

/** One line of `extract`, in the contract's words. `file` is the path as given, `id` the JSONL record's own. */
export function extractRecord(file: string, id: string | null, article: Article, claims: Claims): object {
  return {
    file,
    id,
    isArticle: article.isArticle,
    url: article.url,
    outlet: article.outlet,
    headline: article.headline,
    standfirst: article.standfirst,
    // The contract's byline is all that is printed as one, agencies included.
    byline: [article.byline, article.wire].filter((part) => part !== null).join(', ') || null,
    wire: article.wire,
    isPreview: article.isPreview,
    published: article.publishedAt,
    modified: article.modifiedAt,
    language: article.language,
    text: article.text,
    bodyRanges: bodyBlocks(article).map(({ start, end }) => [start, end]),
    figures: claims.quantities.map((q) => ({
      start: q.start,
      end: q.end,
      text: q.text,
      ...printedMoney(q, article.language),
      bound: q.bound,
      role: q.role,
      measure: q.measure,
      scope: { time: q.scope.time, place: q.scope.place, period: q.scope.period },
      attribution: q.attribution,
      salience: q.salience,
      quoted: q.quoted,
    })),
    quotes: claims.quotations.map((q) => ({
      segments: q.segments,
      kind: q.quotationKind,
      speaker: q.speaker,
      mention: q.mention && { ...q.mention, text: article.text.slice(q.mention.start, q.mention.end) },
      cue: q.cue,
      confidence: q.confidence,
      note: q.note,
    })),
  };
}
