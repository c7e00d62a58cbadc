import { bareWords } from '../text/bare-words.ts';

/**
 * A figure or a quotation by its article and its printed words: places in a text change with every edit of it, and stories
 * come and go with packs.
 */
export interface ClaimName {
  readonly articleId: string;
  readonly words: string;
  /** Who printed it, to be shown to the reader; null where that is not known. */
  readonly source: string | null;
}

/** One claim beside others that were taken for the same thing. */
export interface ClaimPair {
  readonly claims: 'figure' | 'quote';
  readonly here: ClaimName;
  readonly there: readonly ClaimName[];
}

/** What a reader said of such claims: that they are not about the same thing. Plain data, to be stored as it is. */
export interface PartedClaims extends ClaimPair {
  readonly id: string;
  readonly kind: 'not-same';
  readonly madeAt: string | null;
}

/** What a reader's word says of claims. */
export interface Partings {
  /** Whether a reader said of two claims that they are not the same, whichever of their articles was open. */
  readonly arePart: (claims: ClaimPair['claims'], one: NamedClaim, other: NamedClaim) => boolean;
  readonly isEmpty: boolean;
}

type NamedClaim = Pick<ClaimName, 'articleId' | 'words'>;

/** A shorter quotation stands in too many others to be known by. */
const LEAST_PART = 12;

/** Makes what a reader said of claims ready to be asked. Asking costs what was said of the article asked for. */
export function makePartings(said: readonly PartedClaims[]): Partings {
  const byArticle = new Map<string, ClaimPair[]>();
  for (const pair of said) {
    for (const id of new Set([pair.here, ...pair.there].map(({ articleId }) => articleId))) {
      byArticle.set(id, [...(byArticle.get(id) ?? []), pair]);
    }
  }
  return {
    isEmpty: said.length === 0,
    arePart: (claims, one, other) =>
      (byArticle.get(one.articleId) ?? []).some(
        (pair) => pair.claims === claims && (isPair(pair, one, other) || isPair(pair, other, one)),
      ),
  };
}

/** Nobody said anything of claims. */
export const NO_PARTINGS: Partings = makePartings([]);

function isPair({ claims, here, there }: ClaimPair, one: NamedClaim, other: NamedClaim): boolean {
  const isSame = claims === 'figure' ? isSameFigure : isSameQuote;
  return isSame(here, one) && there.some((each) => isSame(each, other));
}

function isSameFigure(named: NamedClaim, claim: NamedClaim): boolean {
  return named.articleId === claim.articleId && bareWords(named.words) === bareWords(claim.words);
}

/** A pack may have shortened a quotation that was read whole, or the other way round. */
function isSameQuote(named: NamedClaim, claim: NamedClaim): boolean {
  if (named.articleId !== claim.articleId) return false;
  const [shorter, longer] = [bareWords(named.words), bareWords(claim.words)].sort((a, b) => a.length - b.length);
  if (shorter === undefined || longer === undefined) return false;
  return shorter === longer || (shorter.length >= LEAST_PART && longer.includes(shorter));
}
