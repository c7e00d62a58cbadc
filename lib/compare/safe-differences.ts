import type { Quantity } from '../claims/claim.ts';
import type { FigureEntry } from './figure-entry.ts';
import { isSameDimension } from './figure-identity.ts';
import { type ClaimRef, claimKey, type FigureFinding } from './finding.ts';

/**
 * A difference stands only where neither figure has its equal in the other article, and each article prints one value
 * for it: else they measure two things, or stand in a list, whose items no one item stands for.
 */
export function safeDifferences(
  direct: readonly FigureFinding[],
  groupOf: ReadonlyMap<string, readonly ClaimRef[]>,
  entries: readonly FigureEntry[],
): FigureFinding[] {
  const groupAt = (claim: ClaimRef): readonly ClaimRef[] => groupOf.get(claimKey(claim)) ?? [];
  const hasEqualIn = (claim: ClaimRef, member: number): boolean =>
    groupAt(claim).some((each) => each.member === member);
  const differing = direct.filter(
    ({ relation, a, b }) => relation === 'differ' && !hasEqualIn(a, b.member) && !hasEqualIn(b, a.member),
  );
  const facing = figuresFacing(differing);
  const listed = listedFigures(entries);
  const isAlone = (claim: ClaimRef, against: ClaimRef): boolean => {
    if (listed.has(claimKey(claim))) return false;
    const own = new Set(groupAt(claim).map(claimKey)).add(claimKey(claim));
    return (facing.get(`${claimKey(against)} ${claim.member}`) ?? []).every((each) => own.has(claimKey(each)));
  };
  return differing.filter(({ a, b }) => isAlone(a, b) && isAlone(b, a));
}

/** For each figure and each other article: the figures there that differ from it. */
function figuresFacing(differing: readonly FigureFinding[]): Map<string, ClaimRef[]> {
  const facing = new Map<string, ClaimRef[]>();
  for (const { a, b } of differing) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const key = `${claimKey(one)} ${other.member}`;
      const known = facing.get(key);
      if (known === undefined) facing.set(key, [other]);
      else known.push(other);
    }
  }
  return facing;
}

/** Figures that share their sentence with another value of the same kind, for the same noun. */
function listedFigures(entries: readonly FigureEntry[]): Set<string> {
  const bySentence = new Map<string, FigureEntry[]>();
  for (const entry of entries) {
    const key = `${entry.member}.${entry.figure.sentence.start}.${entry.figure.head}`;
    bySentence.set(key, [...(bySentence.get(key) ?? []), entry]);
  }
  const listed = new Set<string>();
  for (const group of bySentence.values()) {
    for (const one of group) {
      const isListed = group.some(
        ({ figure, vocabulary }) =>
          figure.value !== one.figure.value &&
          !isWhole(figure, one.figure) &&
          isSameDimension(figure, one.figure, vocabulary),
      );
      if (isListed) listed.add(claimKey(one));
    }
  }
  return listed;
}

/** The nine of "five of the nine seats": what a figure is part of, printed within it, makes no list of the two. */
function isWhole(figure: Quantity, part: Quantity): boolean {
  return figure.start > part.start && figure.end <= part.end;
}
