import type { Quantity } from '../claims/claim.ts';
import { chanceBits } from './figure-chance.ts';
import { type Candidate, inCompany } from './figure-company.ts';
import type { FigureEntry } from './figure-entry.ts';
import { areCompatible } from './figure-values.ts';
import type { MemberWords } from './member-words.ts';
import { isBoundedApart, type Related, relateCompatible, sameMeasure } from './relate-quantities.ts';
import { weighFigures } from './weigh-figures.ts';

/** Two figures of two articles taken for one: how sure that is, and what they have to do with each other. */
export interface Pairing extends Related {
  /** Whether it comes near only: one of another article must say the same. */
  readonly isNear: boolean;
  readonly a: FigureEntry;
  readonly b: FigureEntry;
}

/** From so many bits two figures are one, each being the other's best; read off pairs that a person judged. */
const LINE = 2.5;
/** Where their words alone meet the stricter rules, fewer are enough, and another may fit as well. */
const SUPPORTED_LINE = 1.5;
/** From here a figure comes near: not enough by itself, but it is where it comes near a second article's figure of that measure too. */
const NEAR_LINE = 1;
/** Digits are surer than words: of two telling ones, the same in both, fewer bits are enough; a rounding of them is near with fewer. */
const TELLING = { digits: 6, line: 1, nearDigits: 4.5, near: 0 } as const;
/** A figure that fits two values of another article nearly as well as each other is told with neither. */
const MARGIN = 0.5;
/** An article that prints a number twice has both told, where the second fits nearly as well. */
const REPEAT = 2;
/** Bits at which nobody would doubt it. */
const CERTAIN = 10;

/** Pairs the figures of two articles of one language: each with the one that fits it best, where that has no better either. */
export function pairFigures(
  mine: readonly FigureEntry[],
  theirs: readonly FigureEntry[],
  here: MemberWords,
  there: MemberWords,
): Pairing[] {
  const candidates = findCandidates(mine, theirs, here, there);
  const rivals = new Map<FigureEntry, Candidate[]>();
  for (const candidate of candidates) {
    for (const entry of [candidate.a, candidate.b]) {
      const known = rivals.get(entry);
      if (known === undefined) rivals.set(entry, [candidate]);
      else known.push(candidate);
    }
  }
  const isBestOfBoth = (candidate: Candidate): boolean =>
    isBest(candidate, rivals.get(candidate.a) ?? []) && isBest(candidate, rivals.get(candidate.b) ?? []);
  const isChosen = (candidate: Candidate): boolean => {
    const { a, b, bits } = candidate;
    if (bits >= lineOf(candidate) && isBestOfBoth(candidate)) return true;
    return bits >= SUPPORTED_LINE && sameMeasure(a.figure, b.figure, here.vocabulary) !== null;
  };
  const chosen = new Set(candidates.filter(isChosen));
  const near = candidates.filter((each) => each.bits >= nearLineOf(each) && !chosen.has(each) && isBestOfBoth(each));
  return [...chosen, ...near].map((candidate) => pairingOf(candidate, !chosen.has(candidate), here));
}

function pairingOf({ a, b, bits, evidence }: Candidate, isNear: boolean, here: MemberWords): Pairing {
  return {
    a,
    b,
    isNear,
    ...relateCompatible(a.figure, b.figure, Math.min(1, bits / CERTAIN), evidence.kin, here.vocabulary),
  };
}

function lineOf(candidate: Candidate): number {
  return isTelling(candidate) ? TELLING.line : LINE;
}

/** The same digits in both, of one kind: a share of something else has the same two often, and "32 pupils" are no "32 desks". */
function isTelling({ a, b, digits, evidence }: Candidate): boolean {
  if (digits < TELLING.digits || a.figure.value !== b.figure.value || a.figure.unit === 'percent') return false;
  return evidence.kinship !== 'other' && !evidence.isApart;
}

function nearLineOf({ digits }: Candidate): number {
  return digits >= TELLING.nearDigits ? TELLING.near : NEAR_LINE;
}

function findCandidates(
  mine: readonly FigureEntry[],
  theirs: readonly FigureEntry[],
  here: MemberWords,
  there: MemberWords,
): Candidate[] {
  const found: Candidate[] = [];
  for (const a of mine) {
    for (const b of theirs) {
      if (!areCompatible(a.figure, b.figure) || isBoundedApart(a.figure, b.figure)) continue;
      if (isSpoken(a.figure) && isSpoken(b.figure)) continue;
      const evidence = weighFigures(a.figure, b.figure, here, there);
      if (evidence === null) continue;
      const digits = chanceBits(a.figure, b.figure);
      found.push({ a, b, bits: evidence.bits + digits, digits, evidence });
    }
  }
  return inCompany(found).filter(({ bits }) => bits > 0);
}

/** "Two winters is no time at all": a figure of speech within a quotation, told with the quotation or not at all. */
function isSpoken({ quoted, salience }: Quantity): boolean {
  return quoted && salience === 'minor';
}

function isBest(candidate: Candidate, rivals: readonly Candidate[]): boolean {
  return rivals.every((rival) => {
    if (rival === candidate) return true;
    const [own, other] = rival.a === candidate.a ? [candidate.b, rival.b] : [candidate.a, rival.a];
    return candidate.bits >= rival.bits + (own.figure.value === other.figure.value ? -REPEAT : MARGIN);
  });
}
