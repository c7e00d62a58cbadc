import type { ClaimRef } from '../compare/finding.ts';
import { isMorePrecise } from '../compare/relate-quantities.ts';
import { type CardGround, figureAt } from './card-member.ts';

/** Of figures of one measure the most precise, and of equally precise ones the first. There must be one. */
export function sharpest(ground: CardGround, refs: readonly ClaimRef[]): ClaimRef {
  return refs.reduce((best, ref) => (isMorePrecise(figureAt(ground, ref), figureAt(ground, best)) ? ref : best));
}
