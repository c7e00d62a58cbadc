import type { FigureEntry } from './figure-entry.ts';
import { sharesWord } from './figure-keys.ts';
import { areCompatible } from './figure-values.ts';
import { claimKey, type FigureFinding } from './finding.ts';
import { compatibleRelation, isMorePrecise } from './relate-quantities.ts';

/** Figures that a third joins are related too, by their values alone. */
export function joinedFindings(groups: readonly FigureEntry[][], direct: readonly FigureFinding[]): FigureFinding[] {
  const known = new Set(
    direct.flatMap(({ a, b }) => [`${claimKey(a)} ${claimKey(b)}`, `${claimKey(b)} ${claimKey(a)}`]),
  );
  const found: FigureFinding[] = [];
  for (const group of groups) {
    for (const a of group) {
      for (const b of group) {
        if (a.member >= b.member || known.has(`${claimKey(a)} ${claimKey(b)}`)) continue;
        if (!areCompatible(a.figure, b.figure)) continue;
        const [first, second] = isMorePrecise(b.figure, a.figure) ? [b, a] : [a, b];
        const relation = compatibleRelation(a.figure, b.figure);
        const reasons = [{ key: 'reason.thirdAgrees' }] as const;
        found.push({ kind: 'figures', relation, a: ref(first), b: ref(second), identity: 0.5, reasons });
      }
    }
  }
  return found;
}

/**
 * What differs from one figure differs from its equals in other articles too: a reader is shown all who print it. An equal that little
 * more than its digits makes one is of something else for all we know, unless its own words meet those it is held against.
 */
export function spreadDifferences(
  differing: readonly FigureFinding[],
  groupOf: ReadonlyMap<string, FigureEntry[]>,
  sureOf: ReadonlyMap<string, FigureEntry[]>,
): FigureFinding[] {
  const found = new Map(differing.map((finding) => [`${claimKey(finding.a)} ${claimKey(finding.b)}`, finding]));
  for (const finding of differing) {
    for (const a of groupOf.get(claimKey(finding.a)) ?? []) {
      for (const b of groupOf.get(claimKey(finding.b)) ?? []) {
        if (a.member === b.member || areCompatible(a.figure, b.figure)) continue;
        const isSure = sureOf.get(claimKey(finding.a))?.includes(a) && sureOf.get(claimKey(finding.b))?.includes(b);
        if (!isSure && !sharesWord(a.figure, b.figure, a.vocabulary)) continue;
        if (found.has(`${claimKey(a)} ${claimKey(b)}`) || found.has(`${claimKey(b)} ${claimKey(a)}`)) continue;
        const reasons = [{ key: 'reason.thirdDiffers' }] as const;
        found.set(`${claimKey(a)} ${claimKey(b)}`, { ...finding, a: ref(a), b: ref(b), reasons });
      }
    }
  }
  return [...found.values()];
}

function ref({ member, index }: FigureEntry): { readonly member: number; readonly index: number } {
  return { member, index };
}
