import type { Quantity, QuantityRole } from '../claims/claim.ts';
import { isMeasured } from '../claims/unit-kinds.ts';
import { stem } from '../text/stems.ts';
import { tokenize } from '../text/tokens.ts';
import type { FigureEntry } from './figure-entry.ts';
import { identify } from './figure-identity.ts';
import { areOpposed, keysOf, sharesWord } from './figure-keys.ts';
import { kinshipOf } from './figure-kinds.ts';
import { timesAsLarge } from './figure-values.ts';
import { isSlip } from './find-differences.ts';
import type { FigureFinding } from './finding.ts';
import { mayExclude } from './relate-quantities.ts';
import type { Vocabulary } from './vocabulary.ts';
import { whyDiffer } from './why-related.ts';

/** So many articles agree on what a measure is and says; the odd one out is then held against them all. */
const POOL = 2;
/** Figures further apart than this are of two things. */
const MOST_RATIO = 1.6;
/** Below, a count is of whatever the sentence has two or three of. */
const LEAST_VALUE = 5;
const SURENESS = 0.8;
/** A rise, what comes on top, what a change is measured from: no such number would be meant by a plain one. */
const OTHER_ROLES: ReadonlySet<QuantityRole> = new Set(['change', 'increment', 'base', 'rate', 'rank']);

/**
 * Differences that no two articles make sure of by themselves: several agree on a figure, and one that has none of it prints another
 * of the same kind. Neither it nor they have a second figure that could be meant, and its clause says something that one of
 * theirs says.
 */
export function pooledDifferences(
  groups: readonly (readonly FigureEntry[])[],
  entries: readonly FigureEntry[],
): FigureFinding[] {
  const story = storyOf(groups, entries);
  const pools = groups.filter((group) => membersOf(group).size >= POOL);
  const odd = groups.flatMap((group) => (group.length === 1 && isPlain((group[0] as FigureEntry).figure) ? group : []));
  return odd.flatMap((one) => {
    const fitting = pools.filter((pool) => differs(one, pool, story));
    const [pool] = fitting;
    if (fitting.length !== 1 || pool === undefined) return [];
    return pool.flatMap((other): FigureFinding[] => {
      if (!mayExclude(one.figure, other.figure, one.vocabulary) || !isPlain(other.figure)) return [];
      if (isOfAnything(other) && !sharesWord(one.figure, other.figure, one.vocabulary)) return [];
      const reasons = whyDiffer(other.figure, one.figure, [], one.vocabulary);
      return [{ kind: 'figures', relation: 'differ', a: ref(other), b: ref(one), identity: SURENESS, reasons }];
    });
  });
}

/** The figures of each article, and of each figure those that are one with it. */
interface Story {
  readonly own: ReadonlyMap<number, readonly FigureEntry[]>;
  readonly groupOf: ReadonlyMap<FigureEntry, readonly FigureEntry[]>;
}

function storyOf(groups: readonly (readonly FigureEntry[])[], entries: readonly FigureEntry[]): Story {
  const own = new Map<number, FigureEntry[]>();
  for (const entry of entries) {
    const known = own.get(entry.member);
    if (known === undefined) own.set(entry.member, [entry]);
    else known.push(entry);
  }
  return { own, groupOf: new Map(groups.flatMap((group) => group.map((entry) => [entry, group] as const))) };
}

function membersOf(group: readonly FigureEntry[]): ReadonlySet<number> {
  return new Set(group.map(({ member }) => member));
}

function differs(one: FigureEntry, pool: readonly FigureEntry[], story: Story): boolean {
  const { figure, vocabulary } = one;
  const members = membersOf(pool);
  if (members.has(one.member)) return false;
  const exact = pool.filter(
    (other) =>
      isPlain(other.figure) && mayExclude(figure, other.figure, vocabulary) && isOfKind(figure, other.figure, one),
  );
  const [first] = exact;
  if (first === undefined || !pool.every((other) => mayStand(figure, other.figure, one))) return false;
  if (!isOnlyNear(one, first, members, story)) return false;
  if (!pool.every((other) => isOnlyNear(other, one, new Set([one.member]), story))) return false;
  return pool.some(
    (other) => sharesWord(figure, other.figure, vocabulary) || sharesWhole(figure, other.figure, vocabulary),
  );
}

function mayStand(figure: Quantity, other: Quantity, { vocabulary }: FigureEntry): boolean {
  if (!isNear(figure, other)) return false;
  const [mine, theirs] = [keysOf(figure, vocabulary), keysOf(other, vocabulary)];
  if (areOpposed(mine, theirs) || mine.isOfAnother !== theirs.isOfAnother) return false;
  const { subjectsApart, times } = identify(figure, other, vocabulary);
  return times !== 'apart' && subjectsApart === null;
}

/** The same noun or unit, or one that stands for it; of people, whatever they are called, where the digits are a slip. */
function isOfKind(figure: Quantity, other: Quantity, { vocabulary }: FigureEntry): boolean {
  const kinship = kinshipOf(figure, other, vocabulary);
  if (kinship === 'same' || kinship === 'near') return true;
  return figure.unit === 'people' && other.unit === 'people' && isSlip(figure.value ?? 0, other.value ?? 0);
}

/**
 * Whether an article has no other figure of a kind that is about as large: none that could be meant instead. What the articles it
 * is held against print as well is known for what it is.
 */
function isOnlyNear(
  entry: FigureEntry,
  against: FigureEntry,
  members: ReadonlySet<number>,
  { own, groupOf }: Story,
): boolean {
  return (own.get(entry.member) ?? []).every((other) => {
    if (other.figure.value === entry.figure.value || !isNear(other.figure, against.figure)) return true;
    if (OTHER_ROLES.has(other.figure.role)) return true;
    if (groupOf.get(other)?.some(({ member }) => members.has(member))) return true;
    const kinship = kinshipOf(other.figure, against.figure, entry.vocabulary);
    return kinship !== 'same' && kinship !== 'near' && kinship !== 'open';
  });
}

/** Months or miles, which anything may take: that others print as many does not say that it is of the same. */
function isOfAnything({ figure: { unit, terms }, vocabulary: { stems } }: FigureEntry): boolean {
  return !isMeasured(unit) && !terms.includes(stem(unit, stems));
}

/** "Five of nine seats" and "six of the nine seats": of one whole, which both say. */
function sharesWhole(figure: Quantity, other: Quantity, vocabulary: Vocabulary): boolean {
  if (figure.unit !== other.unit || isMeasured(figure.unit)) return false;
  const [whole, theirs] = [wholeOf(figure, vocabulary), wholeOf(other, vocabulary)];
  return whole !== null && whole === theirs;
}

/** The second number printed with a figure, where there are two. */
function wholeOf({ text }: Quantity, { digits }: Vocabulary): string | null {
  const numbers = tokenize(text).flatMap(({ lower }) => (/^\d/.test(lower) ? lower : (digits.get(lower) ?? [])));
  return numbers.length === 2 ? (numbers[1] ?? null) : null;
}

function isPlain({ bound, quoted, role, unit, value }: Quantity): boolean {
  if (value === null || bound !== 'exact' || quoted || unit === 'none') return false;
  return (role === 'level' || role === 'total') && (Math.abs(value) >= LEAST_VALUE || unit === 'percent');
}

function isNear(a: Quantity, b: Quantity): boolean {
  return (timesAsLarge(a, b) ?? Number.POSITIVE_INFINITY) <= MOST_RATIO;
}

function ref({ member, index }: FigureEntry): { readonly member: number; readonly index: number } {
  return { member, index };
}
