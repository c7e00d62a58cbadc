import type { Quantity } from '../claims/claim.ts';
import { clusters } from './clusters.ts';
import { identify, isSameDimension } from './figure-identity.ts';
import { findAddends, findParts } from './figure-parts.ts';
import { areCompatible } from './figure-values.ts';
import { type ClaimRef, claimKey, type DerivedFinding, type FigureFinding } from './finding.ts';
import { relateAcrossLanguages } from './relate-across-languages.ts';
import { compatibleRelation, isMorePrecise, type Related, relateQuantities } from './relate-quantities.ts';
import { type FigureEntry, safeDifferences } from './safe-differences.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the figures of several articles have to do with each other. */
export interface FigureComparison {
  readonly findings: readonly FigureFinding[];
  readonly derived: readonly DerivedFinding[];
  /** Figures of one measure, in member order; a figure that nothing joins stands alone. Noise is left out. */
  readonly measures: readonly (readonly ClaimRef[])[];
}

/** The figures of one article, and the words of its language. */
export interface FigureMember {
  readonly quantities: readonly Quantity[];
  readonly vocabulary: Vocabulary;
}

/** How sure it must be that one article prints one figure twice. */
const SURE_REPEAT = 0.8;
/** Long reports have fifty or so; a text with more is a table, and time grows with the square. */
const MAX_FIGURES = 120;

/** Compares the figures of several articles. */
export function compareQuantities(members: readonly FigureMember[]): FigureComparison {
  const entries = members.flatMap(comparableFigures);
  const direct = directFindings(entries);
  const agreeing = direct.filter((finding) => finding.relation !== 'differ');
  const idOf = new Map(entries.map((entry, id) => [claimKey(entry), id]));
  // A vague figure ("thousands") fits many: it is told beside each, and joins none together.
  const firm = agreeing.filter(({ a, b }) => isFirm(members, a) && isFirm(members, b));
  const links = firm.map(({ a, b }) => [idOf.get(claimKey(a)) ?? 0, idOf.get(claimKey(b)) ?? 0] as const);
  const groups = clusters(entries.length, [...links, ...repeats(entries)]).map((ids) =>
    ids.map((id) => entries[id] as FigureEntry),
  );
  const groupOf = new Map(groups.flatMap((group) => group.map((entry) => [claimKey(entry), group] as const)));
  const joined = joinedFindings(groups, direct);
  const findings = [...agreeing, ...joined, ...spreadDifferences(safeDifferences(direct, groupOf, entries), groupOf)];
  return {
    findings: [...findings, ...partFindings(members, groupOf)],
    derived: derivedFindings(members, entries, groupOf),
    measures: groups.map((group) => group.map(({ member, index }) => ({ member, index }))),
  };
}

/** The figures of an article that are compared: no noise, and of a table or a price list the first and most telling. */
function comparableFigures({ quantities, vocabulary }: FigureMember, member: number): FigureEntry[] {
  const all = quantities
    .map((figure, index) => ({ member, index, figure, vocabulary }))
    .filter(({ figure }) => figure.salience !== 'noise');
  if (all.length <= MAX_FIGURES) return all;
  const key = all.filter(({ figure }) => figure.salience === 'key');
  const chosen = new Set([...key, ...all].slice(0, MAX_FIGURES));
  return all.filter((entry) => chosen.has(entry));
}

function directFindings(entries: readonly FigureEntry[]): FigureFinding[] {
  const found: FigureFinding[] = [];
  for (let i = 0; i < entries.length; i++) {
    for (let j = i + 1; j < entries.length; j++) {
      const [a, b] = [entries[i] as FigureEntry, entries[j] as FigureEntry];
      if (a.member === b.member) continue;
      const related = relate(a, b);
      if (related === null) continue;
      const [first, second] = isMorePrecise(b.figure, a.figure) ? [b, a] : [a, b];
      found.push({ kind: 'figures', a: ref(first), b: ref(second), ...related });
    }
  }
  return found;
}

function relate(a: FigureEntry, b: FigureEntry): Related | null {
  return a.vocabulary === b.vocabulary
    ? relateQuantities(a.figure, b.figure, a.vocabulary)
    : relateAcrossLanguages(a.figure, b.figure);
}

/** A figure an article prints twice, once rounded perhaps, is one: surer than between articles, for one author means one thing. */
function repeats(entries: readonly FigureEntry[]): (readonly [number, number])[] {
  const links: (readonly [number, number])[] = [];
  entries.forEach((a, i) => {
    for (let j = i + 1; j < entries.length && entries[j]?.member === a.member; j++) {
      const b = entries[j] as FigureEntry;
      if (a.figure.value === null || b.figure.value === null || a.figure.role !== b.figure.role) continue;
      const related = relate(a, b);
      if (related !== null && related.relation !== 'differ' && related.identity >= SURE_REPEAT) links.push([i, j]);
    }
  });
  return links;
}

/** Figures that a third joins are related too, by their values alone. */
function joinedFindings(groups: readonly FigureEntry[][], direct: readonly FigureFinding[]): FigureFinding[] {
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
        const reasons = ['A third article joins the two: each agrees with its figure.'];
        found.push({ kind: 'figures', relation, a: ref(first), b: ref(second), identity: 0.5, reasons });
      }
    }
  }
  return found;
}

/** What differs from one figure differs from its equals in other articles too: a reader is shown all who print it. */
function spreadDifferences(
  differing: readonly FigureFinding[],
  groupOf: ReadonlyMap<string, FigureEntry[]>,
): FigureFinding[] {
  const found = new Map(differing.map((finding) => [`${claimKey(finding.a)} ${claimKey(finding.b)}`, finding]));
  for (const finding of differing) {
    for (const a of groupOf.get(claimKey(finding.a)) ?? []) {
      for (const b of groupOf.get(claimKey(finding.b)) ?? []) {
        if (a.member === b.member || areCompatible(a.figure, b.figure)) continue;
        if (found.has(`${claimKey(a)} ${claimKey(b)}`) || found.has(`${claimKey(b)} ${claimKey(a)}`)) continue;
        const reasons = ['A third article joins the two: it agrees with the one and differs from the other.'];
        found.set(`${claimKey(a)} ${claimKey(b)}`, { ...finding, a: ref(a), b: ref(b), reasons });
      }
    }
  }
  return [...found.values()];
}

/** Parts and totals tied by one article hold for the same figures in the others. */
function partFindings(members: readonly FigureMember[], groupOf: ReadonlyMap<string, FigureEntry[]>): FigureFinding[] {
  const found = new Map<string, FigureFinding>();
  members.forEach(({ quantities, vocabulary }, member) => {
    for (const { part, total, reason } of findParts(quantities, vocabulary)) {
      for (const a of groupOf.get(claimKey({ member, index: part })) ?? []) {
        for (const b of groupOf.get(claimKey({ member, index: total })) ?? []) {
          const key = `${claimKey(a)} ${claimKey(b)}`;
          if (claimKey(a) === claimKey(b) || found.has(key)) continue;
          found.set(key, {
            kind: 'figures',
            relation: 'part-of',
            a: ref(a),
            b: ref(b),
            identity: 0.9,
            reasons: [reason],
          });
        }
      }
    }
  });
  return [...found.values()];
}

/** A total elsewhere that is exactly the sum of two figures printed side by side, each of two digits or more. */
function derivedFindings(
  members: readonly FigureMember[],
  entries: readonly FigureEntry[],
  groupOf: ReadonlyMap<string, FigureEntry[]>,
): DerivedFinding[] {
  const found: DerivedFinding[] = [];
  members.forEach(({ quantities, vocabulary }, member) => {
    for (const { operands } of findAddends(quantities, vocabulary)) {
      const parts = operands.map((index) => quantities[index] as Quantity);
      const sum = parts.reduce((total, part) => total + (part.value ?? 0), 0);
      // Shares of different wholes add up to nothing; and small numbers add up to each other by chance.
      if (parts.some((part) => (part.value ?? 0) < 10 || part.unit === 'percent')) continue;
      for (const total of entries) {
        const first = parts[0] as Quantity;
        if (total.member === member || total.figure.value !== sum || total.vocabulary !== vocabulary) continue;
        if (!isSameDimension(total.figure, first, vocabulary)) continue;
        if (!parts.some((part) => identify(part, total.figure, vocabulary).sharedTerms.length > 0)) continue;
        if ((groupOf.get(claimKey(total)) ?? []).some((entry) => entry.member === member)) continue;
        found.push({
          kind: 'derived',
          total: ref(total),
          operands: operands.map((index) => ({ member, index })),
          reasons: ['Two figures of one kind stand side by side in one article; they add up exactly to the other’s.'],
        });
      }
    }
  });
  return found;
}

function isFirm(members: readonly FigureMember[], { member, index }: ClaimRef): boolean {
  return members[member]?.quantities[index]?.value !== null;
}

function ref({ member, index }: ClaimRef): ClaimRef {
  return { member, index };
}
