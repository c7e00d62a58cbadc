import type { CardGround } from '../cards/card-member.ts';
import { figureAt } from '../cards/card-member.ts';
import { type ClaimRef, claimKey, type FigureFinding } from '../compare/finding.ts';
import type { CellRelation } from './whole-story.ts';

/** Answers what a figure has to do with another one, where a comparison says so. */
export type RelateCells = (figure: ClaimRef, first: ClaimRef) => CellRelation | null;

/** Looks relations up among the findings of a comparison, those of two moments included. */
export function makeRelateCells(ground: CardGround): RelateCells {
  const { figures, updated } = ground.comparison;
  const known = new Map<string, CellRelation>();
  const note = (from: ClaimRef, to: ClaimRef, relation: CellRelation | null): void => {
    const key = `${claimKey(from)} ${claimKey(to)}`;
    if (relation !== null && !known.has(key)) known.set(key, relation);
  };
  for (const finding of figures.findings) {
    const { a, b } = finding;
    note(a, b, relationOf(ground, finding, true));
    note(b, a, relationOf(ground, finding, false));
  }
  for (const { a, b } of updated) {
    note(a, b, 'other-time');
    note(b, a, 'other-time');
  }
  return (figure, first) => {
    const relation = known.get(`${claimKey(figure)} ${claimKey(first)}`) ?? null;
    const [own, other] = [figureAt(ground, figure), figureAt(ground, first)];
    // Of a number inside somebody's quotation marks, the quotation speaks.
    if ((own.quoted || other.quoted) && (relation === 'differs' || relation === 'other-time')) return null;
    return relation ?? (own.value !== null && own.value === other.value && own.bound === other.bound ? 'same' : null);
  };
}

/** From the side of `a`, or of `b`. Fitting is not agreeing: "nearly 44" and "43" are not the same figure. */
function relationOf(ground: CardGround, { relation, a, b }: FigureFinding, fromA: boolean): CellRelation | null {
  switch (relation) {
    case 'agree':
      return figureAt(ground, a).value === figureAt(ground, b).value ? 'same' : 'fits';
    case 'rounded':
      return 'rounded';
    case 'more-precise':
      return fromA ? 'more-precise' : 'rounder';
    case 'differ':
      return 'differs';
    case 'part-of':
      return null;
  }
}
