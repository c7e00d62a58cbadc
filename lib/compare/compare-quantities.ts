import type { Quantity } from '../claims/claim.ts';
import { deriveTotals } from './derive-totals.ts';
import type { FigureEntry } from './figure-entry.ts';
import { findParts } from './figure-parts.ts';
import { isFraction, isStated } from './figure-values.ts';
import { findDifferences } from './find-differences.ts';
import { type ClaimRef, claimKey, type DerivedFinding, type FigureFinding } from './finding.ts';
import { joinMeasures, type Link } from './join-measures.ts';
import { type MemberWords, memberWords } from './member-words.ts';
import { pairFigures } from './pair-figures.ts';
import { pooledDifferences } from './pooled-differences.ts';
import { relateAcrossLanguages } from './relate-across-languages.ts';
import { isMorePrecise, type Related, relateDifferent } from './relate-quantities.ts';
import { safeDifferences } from './safe-differences.ts';
import { secondNear } from './second-near.ts';
import { joinedFindings, spreadDifferences } from './spread-findings.ts';
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

/** Long reports have fifty or so; a text with more is a table, and time grows with the square. */
const MAX_FIGURES = 120;

/** What differs from a figure differs from one that is so surely the same. */
const LEANED_ON = 0.6;

/** Compares the figures of several articles. */
export function compareQuantities(members: readonly FigureMember[]): FigureComparison {
  const entries = members.flatMap(comparableFigures);
  const compared = compareMembers(entries);
  const sure = compared.flatMap((each) => each.direct);
  const near = compared.flatMap((each) => each.near);
  const [isFirm, isShareInWords] = [asker(members, isStated), asker(members, isFraction)];
  // A vague figure ("thousands") fits many: it is told beside each, and joins none together.
  const join = (findings: readonly FigureFinding[]): FigureEntry[][] =>
    joinMeasures(
      entries,
      linksOf(
        entries,
        findings.filter(({ relation, a, b }) => relation !== 'differ' && isFirm(a) && isFirm(b)),
      ),
    );
  const direct = [...sure, ...secondNear(near, byClaim(join(sure)))];
  const groups = join(direct);
  const groupOf = byClaim(groups);
  // "A quarter" fits many shares: where its own article says which it is, it is told beside that alone.
  const isTaken = ({ a, b }: FigureFinding): boolean =>
    isShareInWords(a) === isShareInWords(b) || groupOf.get(claimKey(a)) === groupOf.get(claimKey(b));
  const agreeing = direct.filter((finding) => finding.relation !== 'differ' && isTaken(finding));
  const joined = joinedFindings(groups, direct);
  const differing = [...direct, ...pooledDifferences(groups, entries)];
  const apart = safeDifferences(differing, groupOf, entries);
  const sureOf = apart.length > 0 ? byClaim(join(direct.filter(isSure))) : groupOf; // most stories have none to spread
  const findings = [...agreeing, ...joined, ...spreadDifferences(apart, groupOf, sureOf)];
  return {
    findings: [...findings, ...partFindings(members, groupOf)],
    derived: deriveTotals(members, entries, groupOf),
    measures: groups.map((group) => group.map(({ member, index }) => ({ member, index }))),
  };
}

/** The figures of an article that are compared: no noise, none that only points, and of a table or a price list the first and most telling. */
function comparableFigures({ quantities, vocabulary }: FigureMember, member: number): FigureEntry[] {
  const all = quantities
    .map((figure, index) => ({ member, index, figure, vocabulary }))
    .filter(({ figure }) => figure.salience !== 'noise' && figure.role !== 'pointer');
  if (all.length <= MAX_FIGURES) return all;
  const key = all.filter(({ figure }) => figure.salience === 'key');
  const chosen = new Set([...key, ...all].slice(0, MAX_FIGURES));
  return all.filter((entry) => chosen.has(entry));
}

/** Whether a difference may lean on two figures being one: their digits alone do not make it so sure. */
function isSure({ identity }: FigureFinding): boolean {
  return identity >= LEANED_ON;
}

function byClaim(groups: readonly FigureEntry[][]): Map<string, FigureEntry[]> {
  return new Map(groups.flatMap((group) => group.map((entry) => [claimKey(entry), group] as const)));
}

function linksOf(entries: readonly FigureEntry[], findings: readonly FigureFinding[]): Link[] {
  const idOf = new Map(entries.map((entry, id) => [claimKey(entry), id]));
  const at = (claim: ClaimRef): number => idOf.get(claimKey(claim)) ?? 0;
  return findings.map(({ a, b, identity }) => ({ a: at(a), b: at(b), identity }));
}

interface ComparedMember {
  readonly own: readonly FigureEntry[];
  readonly words: MemberWords;
}

/** What the figures of two articles have to do with each other, and which only come near. */
interface Compared {
  readonly direct: readonly FigureFinding[];
  readonly near: readonly FigureFinding[];
}

function compareMembers(entries: readonly FigureEntry[]): Compared[] {
  const members = [...new Set(entries.map(({ member }) => member))].map((member) => {
    const own = entries.filter((entry) => entry.member === member);
    const { vocabulary } = own[0] as FigureEntry;
    return {
      own,
      words: memberWords(
        own.map(({ figure }) => figure),
        vocabulary,
      ),
    };
  });
  return members.flatMap((mine, at) => members.slice(at + 1).map((theirs) => compareTwo(mine, theirs)));
}

function compareTwo(mine: ComparedMember, theirs: ComparedMember): Compared {
  if (mine.words.vocabulary !== theirs.words.vocabulary) {
    return { direct: relateAll(mine.own, theirs.own, relateAcrossLanguages), near: [] };
  }
  const { vocabulary } = mine.words;
  const all = pairFigures(mine.own, theirs.own, mine.words, theirs.words);
  const [near, pairs] = [true, false].map((isNear) =>
    all.filter((pair) => pair.isNear === isNear).map(({ a, b, ...related }) => finding(a, b, related)),
  ) as [FigureFinding[], FigureFinding[]];
  const sure = relateAll(mine.own, theirs.own, (a, b) => relateDifferent(a, b, vocabulary));
  const related = new Set([...pairs, ...sure].flatMap(({ a, b }) => [claimKey(a), claimKey(b)]));
  const [left, right] = [mine.own, theirs.own].map((own) => own.filter((entry) => !related.has(claimKey(entry))));
  const leftOver = findDifferences(left ?? [], right ?? [], mine.words, theirs.words).map(({ a, b, ...each }) =>
    finding(a, b, each),
  );
  return { direct: [...pairs, ...sure, ...leftOver], near };
}

function relateAll(
  mine: readonly FigureEntry[],
  theirs: readonly FigureEntry[],
  relate: (a: Quantity, b: Quantity) => Related | null,
): FigureFinding[] {
  return mine.flatMap((a) =>
    theirs.flatMap((b) => {
      const related = relate(a.figure, b.figure);
      return related === null ? [] : [finding(a, b, related)];
    }),
  );
}

function finding(a: FigureEntry, b: FigureEntry, { relation, identity, reasons }: Related): FigureFinding {
  const [first, second] = isMorePrecise(b.figure, a.figure) ? [b, a] : [a, b];
  return { kind: 'figures', relation, a: ref(first), b: ref(second), identity, reasons };
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

/** Whether a figure that is referred to is of some kind. */
function asker(members: readonly FigureMember[], is: (figure: Quantity) => boolean): (ref: ClaimRef) => boolean {
  return ({ member, index }) => {
    const figure = members[member]?.quantities[index];
    return figure !== undefined && is(figure);
  };
}

function ref({ member, index }: ClaimRef): ClaimRef {
  return { member, index };
}
