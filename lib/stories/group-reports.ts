import { cohesion, groupLikeness } from './group-likeness.ts';
import { UNLIKE } from './likeness.ts';
import { FOUND, LINE } from './rate-stories.ts';

/** Groups are joined from a little below the line: a third report that is like two bears out that they are of one event. */
const JOINED = LINE - 0.3;

/** How alike two of the things to be grouped are, by their places in the list. Pairs without a link are unlike. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  /** The share of quoted runs that both have. */
  readonly quotes: number;
}

/** What is known of the pairs across two groups. */
interface Tie {
  readonly sum: number;
  readonly count: number;
  readonly best: number;
  /** The sum of what they quote alike. */
  readonly quotes: number;
}

interface Group {
  readonly members: readonly number[];
  /** How alike its members are: the sum over all pairs of them. */
  readonly within: number;
  readonly ties: Map<Group, Tie>;
}

/**
 * Groups things by their links: the two groups that are most like each other become one, as long as their likeness
 * reaches a line. Each round joins every two groups that are each other's most like, so that rounds stay few; the order of
 * things and links changes nothing but between equals. Costs about links × rounds.
 */
export function groupReports(size: number, links: readonly Link[]): number[][] {
  let groups = Array.from({ length: size }, (_, at): Group => ({ members: [at], within: 0, ties: new Map() }));
  for (const { a, b, score, quotes } of links) {
    const [one, other] = [groups[a], groups[b]];
    if (one === undefined || other === undefined || one === other) continue;
    const tie = { sum: score, count: 1, best: score, quotes };
    one.ties.set(other, tie);
    other.ties.set(one, tie);
  }
  for (;;) {
    const nearest = new Map(groups.map((group) => [group, nearestOf(group)]));
    const pairs = groups.flatMap((group): [Group, Group][] => {
      const other = nearest.get(group) ?? null;
      const isFirst = other !== null && nearest.get(other) === group && firstOf(group) < firstOf(other);
      return isFirst ? [[group, other]] : [];
    });
    if (pairs.length === 0) return groups.flatMap(membersOf);
    const gone = new Set(pairs.flat());
    groups = [...groups.filter((group) => !gone.has(group)), ...pairs.map(([a, b]) => join(a, b))];
  }
}

/** Two that no third bears out are a group only where either would be found as a story of the other alone. */
function membersOf({ members, within }: Group): number[][] {
  return members.length === 2 && within < FOUND ? members.map((at) => [at]) : [[...members].sort((a, b) => a - b)];
}

function nearestOf(group: Group): Group | null {
  let nearest: Group | null = null;
  let most = JOINED;
  for (const [other, tie] of group.ties) {
    const like = strength(group, other, tie);
    if (like > most || (like === most && (nearest === null || firstOf(other) < firstOf(nearest)))) {
      nearest = other;
      most = like;
    }
  }
  return nearest;
}

function strength(a: Group, b: Group, tie: Tie): number {
  const pairs = a.members.length * b.members.length;
  const across = { mean: sumAcross(a, b, tie) / pairs, best: tie.best, quotes: tie.quotes / pairs };
  return groupLikeness(across, [cohesionOf(a), cohesionOf(b)]);
}

function sumAcross(a: Group, b: Group, { sum, count }: Tie): number {
  return sum + (a.members.length * b.members.length - count) * UNLIKE;
}

function cohesionOf({ members: { length }, within }: Group): number {
  return cohesion(within, (length * (length - 1)) / 2);
}

function firstOf({ members }: Group): number {
  return members[0] ?? 0;
}

function join(a: Group, b: Group): Group {
  const [first, second] = firstOf(a) < firstOf(b) ? [a, b] : [b, a];
  const tie = a.ties.get(b) ?? { sum: 0, count: 0, best: UNLIKE, quotes: 0 };
  const within = a.within + b.within + sumAcross(a, b, tie);
  const joined: Group = { members: [...first.members, ...second.members], within, ties: new Map() };
  for (const part of [a, b]) {
    for (const [other, tie] of part.ties) {
      other.ties.delete(part);
      if (other === a || other === b) continue;
      const known = joined.ties.get(other);
      const both =
        known === undefined
          ? tie
          : {
              sum: known.sum + tie.sum,
              count: known.count + tie.count,
              best: Math.max(known.best, tie.best),
              quotes: known.quotes + tie.quotes,
            };
      joined.ties.set(other, both);
      other.ties.set(joined, both);
    }
  }
  return joined;
}
