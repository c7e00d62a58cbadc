import type { Outlet } from '../article/article.ts';
import type { Quantity, Quotation } from '../claims/claim.ts';
import type { StoryComparison } from '../compare/compare-story.ts';
import type { ClaimRef } from '../compare/finding.ts';
import { type Vocabulary, vocabularyOf } from '../compare/vocabulary.ts';
import type { SelfFinding } from '../compare/within/self-finding.ts';
import { recordedTag } from '../languages/language-tag.ts';
import type { Fingerprint } from '../stories/fingerprint.ts';
import type { CopiedReport } from '../stories/independent-texts.ts';
import type { Report } from '../stories/story.ts';
import { ENGLISH } from '../words/english.ts';
import type { Words } from '../words/words.ts';
import type { Card } from './card.ts';

/** One article of a comparison as cards speak of it. The article being read is one of them. */
export interface CardMember extends Partial<CopiedReport> {
  readonly articleId: string;
  /** A sample of its text. Absent: not known. */
  readonly fingerprint?: Pick<Fingerprint, 'copy'>;
  readonly outlet: Outlet | null;
  readonly url: string | null;
  readonly headline: string | null;
  readonly publishedAt: string | null;
  /** Whether only the beginning of it was read: what it does not have may stand in the rest. Absent: not known. */
  readonly isPreview?: boolean;
  /** The tag of its language; absent: English. */
  readonly language?: string;
  readonly quantities: readonly (Quantity & { readonly printed?: string })[];
  readonly quotations: readonly (Quotation & { readonly cut?: boolean })[];
}

/** What cards are made from: a comparison, its members, and which of them the reader has open. */
export interface CardGround {
  readonly comparison: StoryComparison;
  readonly members: readonly CardMember[];
  readonly here: number;
  /** The open article's text, to see whether words quoted elsewhere stand in it without marks. */
  readonly text: string;
  /** What of the open article does not fit the rest of it. */
  readonly selfFindings: readonly SelfFinding[];
  /** What its cards are said in; absent: English. */
  readonly words?: Words;
}

/** A card before it has its place: how useful it is to a reader, most useful first. */
export interface RankedCard {
  readonly rank: number;
  readonly card: Card;
}

/** A report as cards speak of it. */
export function memberFromReport(report: Report): CardMember {
  return { ...report, language: recordedTag(report.fingerprint.language) };
}

/** The member a finding points at. */
export function memberAt(ground: CardGround, member: number): CardMember {
  const found = ground.members[member];
  if (found === undefined) throw new Error('a finding points at a member that is not there');
  return found;
}

/** The words of the language of the open article. */
export function vocabularyHere(ground: CardGround): Vocabulary {
  return vocabularyOf(memberAt(ground, ground.here).language);
}

/**
 * Whether an article is in the language of the open one. What one of another language has and this one lacks may stand here
 * translated, so nothing is said of it.
 */
export function isReadAlike(ground: CardGround, member: number): boolean {
  return vocabularyOf(memberAt(ground, member).language) === vocabularyHere(ground);
}

/** The figure a finding points at. */
export function figureAt(ground: CardGround, ref: ClaimRef): CardMember['quantities'][number] {
  const found = memberAt(ground, ref.member).quantities[ref.index];
  if (found === undefined) throw new Error('a finding points at a figure that is not there');
  return found;
}

/** What the cards of a comparison are said in. */
export function wordsOf(ground: CardGround): Words {
  return ground.words ?? ENGLISH;
}
