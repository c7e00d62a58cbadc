import type { Quantity } from '../claims/claim.ts';
import type { FigureEntry } from './figure-entry.ts';
import { identify } from './figure-identity.ts';
import { areOpposed, type FigureKeys, keysOf } from './figure-keys.ts';
import { kinshipOf } from './figure-kinds.ts';
import { isSlip } from './find-differences.ts';
import type { FigureFinding } from './finding.ts';
import { mayExclude } from './relate-quantities.ts';
import { whyDiffer } from './why-related.ts';

/** So many articles agree on what a measure is and says; the odd one out is then held against them all. */
const POOL = 2;
/** Figures further apart than this are of two things. */
const MOST_RATIO = 1.6;
/** Below, a count is of whatever the sentence has two or three of. */
const LEAST_VALUE = 5;
/** How many words of the odd one's clause must stand beside the figure in one article or another. */
const WORDS = { slip: 1, other: 2 } as const;
const SURENESS = 0.8;

/**
 * Differences that no two articles make sure of by themselves: several agree on a figure, and one that has none of it prints another
 * of the same kind among words that the others, taken together, print beside theirs.
 */
export function pooledDifferences(
  groups: readonly (readonly FigureEntry[])[],
  entries: readonly FigureEntry[],
): FigureFinding[] {
  const pools = groups.filter((group) => new Set(group.map(({ member }) => member)).size >= POOL);
  const odd = groups.flatMap((group) => (group.length === 1 && isPlain((group[0] as FigureEntry).figure) ? group : []));
  const byMember = new Map<number, FigureEntry[]>();
  for (const entry of entries) byMember.set(entry.member, [...(byMember.get(entry.member) ?? []), entry]);
  return odd.flatMap((one) => {
    const fitting = pools.filter((pool) => differs(one, pool, byMember));
    const [pool] = fitting;
    if (fitting.length !== 1 || pool === undefined) return [];
    return pool.flatMap((other): FigureFinding[] => {
      if (!mayExclude(one.figure, other.figure, one.vocabulary) || !isPlain(other.figure)) return [];
      const reasons = whyDiffer(other.figure, one.figure, [], one.vocabulary);
      return [{ kind: 'figures', relation: 'differ', a: ref(other), b: ref(one), identity: SURENESS, reasons }];
    });
  });
}

function differs(
  one: FigureEntry,
  pool: readonly FigureEntry[],
  byMember: ReadonlyMap<number, readonly FigureEntry[]>,
): boolean {
  const { figure, member, vocabulary } = one;
  if (pool.some((other) => other.member === member)) return false;
  const exact = pool.filter(({ figure: other }) => isPlain(other) && mayExclude(figure, other, vocabulary));
  if (exact.length === 0 || !pool.every((other) => mayStand(figure, other.figure, one))) return false;
  const [first] = exact as [FigureEntry];
  if (!isOnlyNear(one, first, byMember.get(member) ?? [])) return false;
  if (!pool.every((other) => isOnlyNear(other, one, byMember.get(other.member) ?? []))) return false;
  const needed = isSlip(figure.value ?? 0, first.figure.value ?? 0) ? WORDS.slip : WORDS.other;
  return (
    sharedWords(
      keysOf(figure, vocabulary),
      pool.map((other) => keysOf(other.figure, vocabulary)),
    ) >= needed
  );
}

function mayStand(figure: Quantity, other: Quantity, { vocabulary }: FigureEntry): boolean {
  const kinship = kinshipOf(figure, other, vocabulary);
  if ((kinship !== 'same' && kinship !== 'near') || !isNear(figure, other)) return false;
  const [mine, theirs] = [keysOf(figure, vocabulary), keysOf(other, vocabulary)];
  if (areOpposed(mine, theirs) || mine.isOfAnother !== theirs.isOfAnother) return false;
  const { subjectsApart, times } = identify(figure, other, vocabulary);
  return times !== 'apart' && subjectsApart === null;
}

/** Whether an article has no other figure of a kind that is about as large: none that could be meant instead. */
function isOnlyNear(entry: FigureEntry, against: FigureEntry, own: readonly FigureEntry[]): boolean {
  return own.every(({ figure }) => {
    if (figure.value === entry.figure.value || !isNear(figure, against.figure)) return true;
    const kinship = kinshipOf(figure, against.figure, entry.vocabulary);
    return kinship !== 'same' && kinship !== 'near' && kinship !== 'open';
  });
}

function sharedWords(own: FigureKeys, pool: readonly FigureKeys[]): number {
  const stems = own.stems.filter((stem) => pool.some((other) => other.stems.includes(stem)));
  const kin = [...own.kin].filter(([each, word]) => !stems.includes(word) && pool.some((other) => other.kin.has(each)));
  return stems.length + new Set(kin.map(([, word]) => word)).size;
}

function isPlain({ bound, quoted, role, unit, value }: Quantity): boolean {
  if (value === null || bound !== 'exact' || quoted || unit === 'none') return false;
  return (role === 'level' || role === 'total') && (Math.abs(value) >= LEAST_VALUE || unit === 'percent');
}

function isNear(a: Quantity, b: Quantity): boolean {
  if (a.value === null || b.value === null) return false;
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  return low > 0 && high / low <= MOST_RATIO;
}

function ref({ member, index }: FigureEntry): { readonly member: number; readonly index: number } {
  return { member, index };
}
