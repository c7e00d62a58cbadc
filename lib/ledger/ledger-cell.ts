import { type CardGround, figureAt } from '../cards/card-member.ts';
import { printedLine } from '../cards/printed-line.ts';
import { figureInterval } from '../compare/figure-interval.ts';
import type { ClaimRef } from '../compare/finding.ts';
import { printedAround } from '../stories/make-report.ts';
import type { CellRelation, LedgerCell } from './whole-story.ts';

/** A figure as a cell of the ledger. Of the open article the line is cut from its text; of the others it was kept. */
export function ledgerCell(ground: CardGround, ref: ClaimRef, relation: CellRelation | null = null): LedgerCell {
  const figure = figureAt(ground, ref);
  const { text, value, unit, bound, scope, attribution, quoted } = figure;
  const interval = figureInterval(figure);
  return {
    article: ref.member,
    words: printedLine(ref.member === ground.here ? { text, printed: printedAround(ground.text, figure) } : figure),
    figure: text,
    value,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    unit,
    bound,
    time: scope.time,
    place: scope.place,
    source: attribution,
    quoted,
    relation,
  };
}
