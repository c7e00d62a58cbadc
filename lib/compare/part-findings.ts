import type { ClaimName, ClaimPair, Partings } from '../stories/parted-claims.ts';
import type { ComparedArticle, StoryComparison } from './compare-story.ts';
import type { ClaimRef } from './finding.ts';

/** A quotation is known by its beginning, so that what a reader said stays small. */
const NAMED_LENGTH = 400;

/** An article whose claims can be named. */
export interface NamedArticle extends ComparedArticle {
  readonly articleId: string;
}

/**
 * A comparison without the findings on claims of which a reader said that they are not the same. What measures one thing
 * stays as it was: that one article lacks what the other has would be said on no better grounds.
 */
export function partFindings(
  comparison: StoryComparison,
  members: readonly NamedArticle[],
  partings: Partings,
): StoryComparison {
  if (partings.isEmpty) return comparison;
  const stays =
    (claims: ClaimPair['claims']) =>
    ({ a, b }: { readonly a: ClaimRef; readonly b: ClaimRef }): boolean => {
      const [one, other] = [nameClaim(members, claims, a), nameClaim(members, claims, b)];
      return one === null || other === null || !partings.arePart(claims, one, other);
    };
  const { figures, quotes, updated } = comparison;
  return {
    ...comparison,
    figures: { ...figures, findings: figures.findings.filter(stays('figure')) },
    quotes: { ...quotes, findings: quotes.findings.filter(stays('quote')) },
    updated: updated.filter(stays('figure')),
  };
}

/** A claim of a comparison by its article and its words; null where there is none. */
export function nameClaim(
  members: readonly NamedArticle[],
  claims: ClaimPair['claims'],
  { member, index }: ClaimRef,
): Omit<ClaimName, 'source'> | null {
  const article = members[member];
  const words =
    claims === 'figure'
      ? article?.quantities[index]?.text
      : article?.quotations[index]?.segments.map(({ text }) => text).join(' ');
  if (article === undefined || words === undefined) return null;
  return { articleId: article.articleId, words: words.slice(0, NAMED_LENGTH) };
}
