import { type CardGround, figureAt, memberAt } from '../cards/card-member.ts';
import { countTexts } from '../cards/count-texts.ts';
import { sharpest } from '../cards/sharpest.ts';
import { isTrivial } from '../cards/telling-figures.ts';
import { clusters } from '../compare/clusters.ts';
import { type ClaimRef, claimKey } from '../compare/finding.ts';
import { makeRelateCells, type RelateCells } from './cell-relation.ts';
import { ledgerCell } from './ledger-cell.ts';
import type { LedgerCell, LedgerRow, RowTie } from './whole-story.ts';

/** The figures of a story: those that several articles print, a row each, and the rest. */
export interface Ledger {
  readonly rows: readonly LedgerRow[];
  readonly otherFigures: readonly LedgerCell[];
}

/**
 * Sets the figures of a story out in rows. A row is what the comparison says is one quantity, also where the articles
 * print different values of it; what nothing joins is in no row, rather than in a wrong one. Rows of the open article come
 * first, in its order, then those that most independent texts carry.
 */
export function ledgerRows(ground: CardGround): Ledger {
  const groups = quantitiesOf(ground);
  const ties = tiesBetween(ground, groups);
  const isRow = (refs: readonly ClaimRef[], group: number): boolean =>
    ties.has(group) || (hasSeveral(refs) && !refs.every((ref) => isTrivial(figureAt(ground, ref))));
  const relate = makeRelateCells(ground);
  const rows = groups
    .map((refs, group) => ({ refs, group }))
    .filter(({ refs, group }) => isRow(refs, group))
    .map(({ refs, group }) => ({ group, first: firstOf(ground, refs), refs, place: placeOf(ground, refs) }))
    .sort((a, b) => a.place - b.place);
  const idOf = new Map(rows.map(({ group }, at) => [group, `figure-${at + 1}`]));
  return {
    rows: rows.map(({ group, first, refs }) => ({
      id: idOf.get(group) ?? '',
      measure: measureOf(ground, refs),
      cells: cellsOf(ground, first, refs, relate),
      ties: (ties.get(group) ?? []).flatMap(({ kind, group: other }): RowTie[] => {
        const row = idOf.get(other);
        return row === undefined ? [] : [{ kind, row }];
      }),
    })),
    otherFigures: groups
      .filter((refs, group) => !isRow(refs, group))
      .flatMap((refs) => oncePerArticle(ground, refs).map((ref) => ledgerCell(ground, ref)))
      .sort((a, b) => a.article - b.article),
  };
}

/** The figures of each quantity: measures, joined where one prints another value of the same. */
function quantitiesOf(ground: CardGround): ClaimRef[][] {
  const { figures, updated } = ground.comparison;
  const { measures } = figures;
  const measureOf = new Map(measures.flatMap((refs, at) => refs.map((ref) => [claimKey(ref), at] as const)));
  const differing = [...figures.findings.filter(({ relation }) => relation === 'differ'), ...updated];
  const joins = differing
    .filter(({ a, b }) => !figureAt(ground, a).quoted && !figureAt(ground, b).quoted)
    .flatMap(({ a, b }): [number, number][] => {
      const [one, other] = [measureOf.get(claimKey(a)), measureOf.get(claimKey(b))];
      return one === undefined || other === undefined ? [] : [[one, other]];
    });
  return clusters(measures.length, joins).map((ids) => ids.flatMap((id) => measures[id] ?? []));
}

interface Tie {
  readonly kind: RowTie['kind'];
  readonly group: number;
}

/** Parts, totals and sums across articles, by the quantities they tie. What one article alone ties is its own affair. */
function tiesBetween(ground: CardGround, groups: readonly (readonly ClaimRef[])[]): Map<number, Tie[]> {
  const groupOf = new Map(groups.flatMap((refs, group) => refs.map((ref) => [claimKey(ref), group] as const)));
  const ties = new Map<number, Map<string, Tie>>();
  const tie = (from: ClaimRef, to: ClaimRef, kind: Tie['kind']): void => {
    const [own, group] = [groupOf.get(claimKey(from)), groupOf.get(claimKey(to))];
    if (own === undefined || group === undefined || own === group) return;
    ties.set(own, (ties.get(own) ?? new Map<string, Tie>()).set(`${kind} ${group}`, { kind, group }));
  };
  const { findings, derived } = ground.comparison.figures;
  for (const { relation, a, b } of findings) {
    if (relation !== 'part-of' || a.member === b.member) continue;
    tie(a, b, 'part-of');
    tie(b, a, 'total-of');
  }
  for (const { total, operands } of derived) {
    for (const operand of operands) {
      tie(operand, total, 'adds-up-to');
      tie(total, operand, 'sum-of');
    }
  }
  return new Map([...ties].map(([group, found]) => [group, [...found.values()]]));
}

function cellsOf(ground: CardGround, first: ClaimRef, refs: readonly ClaimRef[], relate: RelateCells): LedgerCell[] {
  const rest = oncePerArticle(ground, [first, ...refs]).filter((ref) => claimKey(ref) !== claimKey(first));
  const byArticle = [...rest].sort((a, b) => a.member - b.member);
  return [ledgerCell(ground, first), ...byArticle.map((ref) => ledgerCell(ground, ref, relate(ref, first)))];
}

/** What is measured, by the figure whose article says most of it. */
function measureOf(ground: CardGround, refs: readonly ClaimRef[]): string {
  const figures = refs.map((ref) => figureAt(ground, ref));
  return figures.reduce((best, figure) => (figure.terms.length > best.terms.length ? figure : best)).measure;
}

/** The figure that the others are set beside: the open article's where it has one, the most precise of them. */
function firstOf(ground: CardGround, refs: readonly ClaimRef[]): ClaimRef {
  const own = refs.filter(({ member }) => member === ground.here);
  return sharpest(ground, own.length > 0 ? own : refs);
}

/** An article that prints one number of a quantity again and again prints it once. */
function oncePerArticle(ground: CardGround, refs: readonly ClaimRef[]): ClaimRef[] {
  const seen = new Map<string, ClaimRef>();
  for (const ref of refs) {
    const { value, min, max, bound } = figureAt(ground, ref);
    const key = `${ref.member} ${value} ${min} ${max} ${bound}`;
    if (!seen.has(key)) seen.set(key, ref);
  }
  return [...seen.values()];
}

/** Where a row stands: by its place in the open article, and after all of those by how many texts carry it. */
function placeOf(ground: CardGround, refs: readonly ClaimRef[]): number {
  const own = refs.filter(({ member }) => member === ground.here).map((ref) => figureAt(ground, ref).start);
  if (own.length > 0) return Math.min(...own);
  return ground.text.length + ground.members.length - countTexts(refs.map((ref) => memberAt(ground, ref.member)));
}

function hasSeveral(refs: readonly ClaimRef[]): boolean {
  return refs.some(({ member }) => member !== refs[0]?.member);
}
