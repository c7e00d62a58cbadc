import { type ClaimRef, claimKey, type FigureFinding } from './finding.ts';

/** So many figures of one measure, each in an article of its own, make a near one of it. */
const SECONDED = 2;

/**
 * Of pairs that come near only, those that another article seconds: a figure that comes near one of a measure, in words that alone would
 * not do, and near a second, has both to speak for it. One that comes near two measures is of neither.
 */
export function secondNear(
  near: readonly FigureFinding[],
  groupOf: ReadonlyMap<string, readonly ClaimRef[]>,
): FigureFinding[] {
  const meets = new Map<string, FigureFinding[]>();
  for (const finding of near) {
    for (const key of [claimKey(finding.a), claimKey(finding.b)]) meets.set(key, [...(meets.get(key) ?? []), finding]);
  }
  const found = new Set<FigureFinding>();
  for (const [key, findings] of meets) {
    const others = findings.map(({ a, b }) => (claimKey(a) === key ? b : a));
    const groups = new Set(others.map((other) => groupOf.get(claimKey(other))));
    const [group] = groups;
    if (groups.size > 1 || group === undefined || group.some((each) => claimKey(each) === key)) continue;
    if (new Set(others.map(({ member }) => member)).size >= SECONDED)
      for (const finding of findings) found.add(finding);
  }
  return [...found];
}
