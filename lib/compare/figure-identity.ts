import type { Quantity } from '../claims/claim.ts';
import type { StemWords } from '../languages/text-words.ts';
import { stem } from '../text/stems.ts';
import { significantDigits } from './figure-interval.ts';
import { compareTimes } from './figure-times.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How sure it is that two figures measure one thing, and what says so. */
export interface Identity {
  /** What the words, names and times say, the values left out: 0 to 1. */
  readonly score: number;
  readonly sharedTerms: readonly string[];
  readonly sharedNames: readonly string[];
  /** The word nearest one figure is among the nearest two of the other. */
  readonly sameCore: boolean;
  /** Whether the stated times are the same, could be, or cannot be. */
  readonly times: 'same' | 'open' | 'apart';
  /** Both name somebody and nobody in common, right beside the figure or further along its sentence: two subjects. */
  readonly subjectsApart: 'beside' | 'along' | null;
  /** All that one clause says, the other says too. */
  readonly isContained: boolean;
  /** … and the other way round: the clauses are the same word for word, but for what tells nothing. */
  readonly isSameClause: boolean;
  /** Both name the same source. */
  readonly sameSource: boolean;
}

// A shared core word says more than any other shared word; names and times confirm; sentences that name others speak against.
const CORE = 0.2;
const TERM = 0.15;
const TERMS_MAX = 0.6;
/** Added by the share of the shorter list of terms that both have: short clauses with the same words say the same. */
const SHARE = 0.1;
const NAME = 0.1;
const SAME_TIME = 0.15;
const OPEN_TIME = 0.05;
const NAMES_APART = -0.15;
const SAME_SOURCE = 0.15;
/** Both additions, both totals: a part that only some figures play. */
const SAME_ROLE = 0.1;
/** How near the figure a name must stand to be the subject of its clause and not of the next. */
const SUBJECT_TERMS = 5;
/** With so many other words in common, and no name that only one has, the order of the names says nothing. */
const RETOLD_TERMS = 4;

/** Whether two figures are of one dimension, so that their values may be set side by side at all. */
export function isSameDimension(a: Quantity, b: Quantity, { rings }: Pick<Vocabulary, 'rings'>): boolean {
  if (a.unit === b.unit) return a.unit !== 'none' || a.head === b.head;
  return isSameRing(a.unit, b.unit, rings);
}

/** Weighs the words, names and times around two figures of one dimension. */
export function identify(a: Quantity, b: Quantity, vocabulary: Vocabulary): Identity {
  const { stems } = vocabulary;
  const [mine, theirs] = [traitsOf(a, vocabulary).terms, traitsOf(b, vocabulary).terms];
  const sharedTerms = mine.filter((term) => theirs.includes(term));
  const [ownNames, otherNames] = [traitsOf(a, vocabulary).surnames, traitsOf(b, vocabulary).surnames];
  const sharedNames = ownNames.filter(
    (name) => otherNames.includes(name) || b.names.some((full) => isWordOf(name, full)),
  );
  const sameCore = isCore(a, mine, theirs, vocabulary) || isCore(b, theirs, mine, vocabulary);
  const times = compareTimes(a.scope, b.scope, vocabulary);
  const isShared = sharedNames.length > 0 || otherNames.some((name) => a.names.some((full) => isWordOf(name, full)));
  const namesApart = ownNames.length > 0 && otherNames.length > 0 && !isShared;
  const isContained = sharedTerms.length > 0 && sharedTerms.length === Math.min(mine.length, theirs.length);
  const isSameClause = isContained && mine.length === theirs.length;
  const sameSource = isSameSource(a.attribution, b.attribution, vocabulary);
  const score =
    (sameCore ? CORE : 0) +
    Math.min(TERMS_MAX, TERM * sharedTerms.length) +
    (SHARE * sharedTerms.length) / Math.max(1, Math.min(mine.length, theirs.length)) +
    Math.min(2 * NAME, NAME * Math.max(sharedNames.length, isShared ? 1 : 0)) +
    (sameSource ? SAME_SOURCE : 0) +
    (a.role === b.role && a.role !== 'level' ? SAME_ROLE : 0) +
    (times === 'same' ? SAME_TIME : times === 'open' ? OPEN_TIME : 0) +
    (namesApart ? NAMES_APART : 0);
  const namesOfBoth = [...ownNames, ...otherNames].map((word) => stem(word, stems));
  const plainTerms = sharedTerms.filter((term) => !namesOfBoth.includes(term)).length;
  // One event told from two ends: "aboard, off Skerrow, the Torran struck", "aboard the Torran, which ran aground off Skerrow".
  // A place both give is where it was, not who: two candidates in one town are two.
  const shared = new Set(placeWords(a).filter((word) => placeWords(b).includes(word)));
  const subjects = [
    ownNames.filter((name) => !shared.has(name)),
    otherNames.filter((name) => !shared.has(name)),
  ] as const;
  const isRetold =
    plainTerms >= RETOLD_TERMS && namesOfBoth.every((name) => mine.includes(name) && theirs.includes(name));
  const apartWithin = (terms: number): boolean =>
    !isRetold && areSubjectsApart(mine.slice(0, terms), theirs.slice(0, terms), ...subjects, stems);
  const subjectsApart = apartWithin(SUBJECT_TERMS)
    ? 'beside'
    : apartWithin(mine.length + theirs.length)
      ? 'along'
      : null;
  const bounded = Math.max(0, Math.min(1, score));
  return {
    score: bounded,
    sharedTerms,
    sharedNames,
    sameCore,
    times,
    subjectsApart,
    isContained,
    isSameClause,
    sameSource,
  };
}

/** A hedge says how near: "almost 400" beside 397. Nearer than this share, the hedged number was made from the other. */
const NEAR = [
  { share: 0.01, evidence: 0.35 },
  { share: 0.02, evidence: 0.25 },
] as const;

/**
 * How unlikely it is that two values meet by chance, 0 to 0.7: by the digits of the one with fewer, more when they are
 * equal to the last, and by how near a hedged number is to an exact one. One digit is anybody's; four are as good as a name.
 */
export function valueEvidence(a: Quantity, b: Quantity): number {
  if (a.value === null || b.value === null) return 0;
  const [x, y] = [significantDigits(a.value), significantDigits(b.value)];
  const isSmall = Math.min(Math.abs(a.value), Math.abs(b.value)) < 10;
  const digits = isSmall ? Math.min(1, x, y) : Math.min(x, y, 4);
  const evidence = [0, 0.05, 0.3, 0.45, 0.6][digits] ?? 0;
  if (a.value === b.value) return evidence + 0.1;
  const isHedged = (a.bound !== 'exact') !== (b.bound !== 'exact') && Math.max(x, y) >= 3;
  const distance = Math.abs(a.value - b.value) / Math.max(Math.abs(a.value), Math.abs(b.value));
  const near = isHedged ? (NEAR.find(({ share }) => distance <= share)?.evidence ?? 0) : 0;
  return Math.max(evidence, near);
}

interface Traits {
  readonly terms: readonly string[];
  readonly surnames: readonly string[];
}

// A figure is compared with every other of its story; what is asked of it alone is worked out once. Held no longer than
// the figure itself.
const TRAITS = new WeakMap<Quantity, Traits>();

function traitsOf(figure: Quantity, { bare }: Vocabulary): Traits {
  const known = TRAITS.get(figure);
  if (known !== undefined) return known;
  const traits = { terms: meaningful(figure, bare), surnames: surnames(figure) };
  TRAITS.set(figure, traits);
  return traits;
}

function meaningful(figure: Quantity, bare: ReadonlySet<string>): string[] {
  return [...new Set(figure.terms)].filter((term) => !bare.has(term.toLowerCase()));
}

function isCore(
  figure: Quantity,
  own: readonly string[],
  others: readonly string[],
  { stems, bare, rings }: Vocabulary,
): boolean {
  const head = stem(figure.head, stems);
  const core = bare.has(figure.head) || head === '' ? own[0] : head;
  return core !== undefined && others.slice(0, 2).some((term) => term === core || isSameRing(term, core, rings));
}

function isSameRing(a: string, b: string, rings: ReadonlyMap<string, number>): boolean {
  const x = rings.get(a);
  return x !== undefined && x === rings.get(b);
}

/** The last word of each name, a plural family name as the singular: "the Marlows" and "Ada Marlow" meet. */
function surnames(figure: Quantity): string[] {
  const last = figure.names.map((name) => name.split(' ').at(-1) ?? name);
  return [...new Set(last.map((word) => (word.length > 4 ? word.replace(/s$/, '') : word)))];
}

/** "Ostrava" of "Ostrava council": a place and its body name the same thing. */
function isWordOf(word: string, name: string): boolean {
  return name !== word && name.split(' ').includes(word);
}

function placeWords({ scope }: Quantity): string[] {
  return scope.place?.toLowerCase().split(' ') ?? [];
}

function isSameSource(a: string | null, b: string | null, { speakers }: Vocabulary): boolean {
  const plain = (source: string): string => source.toLowerCase().replaceAll('’', "'").replace(speakers.article, '');
  return a !== null && b !== null && plain(a) === plain(b);
}

/** The names among the figures' own terms: when both have some, and none is shared, they speak of two. */
function areSubjectsApart(
  mine: readonly string[],
  theirs: readonly string[],
  ownNames: readonly string[],
  otherNames: readonly string[],
  stems: StemWords,
): boolean {
  const own = ownNames.map((word) => stem(word, stems)).filter((name) => mine.includes(name));
  const other = otherNames.map((word) => stem(word, stems)).filter((name) => theirs.includes(name));
  return (
    own.length > 0 &&
    other.length > 0 &&
    !own.some((name) => theirs.includes(name)) &&
    !other.some((name) => mine.includes(name))
  );
}
