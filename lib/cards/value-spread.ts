import type { Quantity } from '../claims/claim.ts';
import type { ClaimRef } from '../compare/finding.ts';
import { type CardGround, figureAt, memberAt, wordsOf } from './card-member.ts';
import { outletName } from './outlet-name.ts';

/** One printed value of a figure; `source` is null for the open article's own. */
export interface SpreadValue {
  readonly value: number;
  readonly words: string;
  readonly source: string | null;
}

/** Two values are told in a sentence; only from three on is there something to see. */
const LEAST_VALUES = 3;

/** The values that articles print for one figure, where they spread; else null. All are of one unit, and none is a range. */
export function spreadOf(ground: CardGround, figure: Quantity, others: readonly ClaimRef[]): SpreadValue[] | null {
  const own = pointOf(figure, figure, null);
  const there = others.flatMap((other) => {
    const member = memberAt(ground, other.member);
    return pointOf(figureAt(ground, other), figure, outletName(member, wordsOf(ground))) ?? [];
  });
  if (own === null) return null;
  const values = [own, ...there];
  return new Set(values.map(({ value }) => value)).size < LEAST_VALUES ? null : values;
}

function pointOf({ value, unit, text }: Quantity, like: Quantity, source: string | null): SpreadValue | null {
  return value === null || unit !== like.unit ? null : { value, words: text, source };
}
