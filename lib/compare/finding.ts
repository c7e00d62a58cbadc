import type { Sentence } from '../words/sentence.ts';
import type { UnitLink } from './unit-link.ts';

/** Which claim: the member (article) of a comparison, and the claim's place in that member's list. */
export interface ClaimRef {
  readonly member: number;
  readonly index: number;
}

/** A claim's place as a key: one string, the same for the same place. */
export function claimKey({ member, index }: ClaimRef): string {
  return `${member}.${index}`;
}

/** Whether a place is among others. */
export function hasClaim(refs: readonly ClaimRef[], claim: ClaimRef): boolean {
  return refs.some((ref) => ref.member === claim.member && ref.index === claim.index);
}

/** What two figures have to do with each other. `a` is the more precise, or the part; otherwise the order says nothing. */
export type FigureRelation = 'agree' | 'rounded' | 'more-precise' | 'differ' | 'part-of';

/** Two figures set side by side. `identity` is how sure it is that they measure one thing, 0 to 1. */
export interface FigureFinding {
  readonly kind: 'figures';
  readonly relation: FigureRelation;
  readonly a: ClaimRef;
  readonly b: ClaimRef;
  readonly identity: number;
  readonly reasons: readonly Sentence[];
}

/** A figure that is the sum of others printed side by side elsewhere. */
export interface DerivedFinding {
  readonly kind: 'derived';
  readonly total: ClaimRef;
  readonly operands: readonly ClaimRef[];
  readonly reasons: readonly Sentence[];
}

export type QuoteRelation = 'verbatim' | 'trimmed' | 'spliced' | 'reworded';

/** Two quotations that carry the same words, or versions of them. `a` is the shorter where one is trimmed or spliced. */
export interface QuoteFinding {
  readonly kind: 'quotes';
  readonly relation: QuoteRelation;
  readonly a: ClaimRef;
  readonly b: ClaimRef;
  /** The sentences that meet; none where only a third quotation joins the two. */
  readonly links: readonly UnitLink[];
  /** Both speakers are known and are not the same. */
  readonly attributionConflict: boolean;
  /** Per word of the shorter: 0 for the same words, -1 for nothing in common. */
  readonly score: number;
  readonly reasons: readonly Sentence[];
}
