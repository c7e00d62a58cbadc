import type { Quantity, QuantityRole } from '../claims/claim.ts';
import { isCurrency } from '../claims/unit-kinds.ts';
import { identify } from './figure-identity.ts';
import { significantDigits } from './figure-interval.ts';
import { areOpposed, type FigureKeys, keysOf } from './figure-keys.ts';
import { type Kinship, kinshipOf } from './figure-kinds.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The figures of one article, and how often each word stands beside one of them. */
export interface MemberWords {
  readonly figures: readonly Quantity[];
  readonly vocabulary: Vocabulary;
  readonly count: ReadonlyMap<string, number>;
}

/** What the words around two figures say of whether they measure one thing: bits, positive for it. */
export interface Evidence {
  readonly bits: number;
  /** Of those, what shared words and names are worth, and how many words there are. */
  readonly wordBits: number;
  readonly shared: number;
  /** The pairs of words that stand for one another. */
  readonly kin: readonly (readonly [string, string])[];
  readonly kinship: Exclude<Kinship, null>;
  /** Each names somebody the other does not. */
  readonly isApart: boolean;
}

/** Two in five figures of a report stand in another of the same event too. */
const TOLD_AGAIN = 0.4;
/** A word beside a figure stands beside the same figure elsewhere about as often as not. */
const WORD_AGAIN = 0.35;
const WORD_MOST = 3.5;
/** A near-synonym, and a name, which may be of the whole story, count for less than the word itself. */
const LOOSE_WORD = 0.8;
const NAMES_MOST = 3;
const OTHER_NAMES = -0.5;
/** Clauses of some length with no word in common; of a share that is nearly all that could tell what it is of. */
const SILENT = { each: -0.5, most: -2, percent: -2.5 } as const;
const KINSHIP: Readonly<Record<Exclude<Kinship, null>, number>> = { same: 1, near: 1, open: -1, other: -5 };
const OTHER_PEOPLE = -2;
/** Two subjects: more so where each article knows both names and chose the other, or the numbers only come near. */
const APART = { beside: -1, along: -0.5 } as const;
const KNOWN_APART = [1, 2, 4] as const;
const NEAR_APART = 3;
/** "Due in 2031, it was to cost £2.4m": a year may be of something else in its sentence, and equal digits say that it is. */
const OTHER_TIME = -3;
const SAME_ROLE = 1;
/** A rise of so much is no level of so much; of shares, either is said of a rise, and "cuts 90 jobs" counts the jobs that go. */
const OTHER_CHANGE = -3;
const ROLES: Readonly<Partial<Record<QuantityRole, number>>> = {
  rank: -4,
  base: -3,
  increment: -2,
  rate: -2,
  subset: -1,
  target: -1,
  threshold: -1,
  change: -0.5,
};

/** Counts the words beside the figures of an article: a word beside one of them tells most, one beside all nothing. */
export function memberWords(figures: readonly Quantity[], vocabulary: Vocabulary): MemberWords {
  const count = new Map<string, number>();
  for (const figure of figures) {
    const { stems, kin, names } = keysOf(figure, vocabulary);
    const keys = [...stems, ...[...kin.keys()].map(kinKey), ...[...names].map(nameKey)];
    for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
  }
  return { figures, vocabulary, count };
}

/** Weighs what stands around two figures of two articles. Null where it rules out that they measure one thing. */
export function weighFigures(a: Quantity, b: Quantity, here: MemberWords, there: MemberWords): Evidence | null {
  const { vocabulary } = here;
  const kinship = kinshipOf(a, b, vocabulary);
  if (kinship === null) return null;
  const [mine, theirs] = [keysOf(a, vocabulary), keysOf(b, vocabulary)];
  if (areOpposed(mine, theirs) || mine.isOfAnother !== theirs.isOfAnother) return null;
  const { times, subjectsApart, sameSource } = identify(a, b, vocabulary);
  if (times === 'apart' && !isOneNumber(a, b)) return null;
  const words = sharedWords(mine, theirs, here, there);
  const names = nameBits(mine, theirs, here, there);
  const silent =
    words.shared > 0
      ? 0
      : a.unit === 'percent'
        ? SILENT.percent
        : Math.max(SILENT.most, SILENT.each * Math.min(mine.stems.length, theirs.stems.length));
  const known = knows(mine, there) + knows(theirs, here);
  const apart =
    subjectsApart === null
      ? 0
      : APART[subjectsApart] * Math.max(KNOWN_APART[known] ?? 1, a.value === b.value ? 0 : NEAR_APART);
  const candidates = Math.max(1, countKind(a, there), countKind(b, here));
  const bits =
    Math.log2(TOLD_AGAIN / candidates) +
    (kinship === 'other' && a.unit === b.unit ? OTHER_PEOPLE : KINSHIP[kinship]) +
    words.bits +
    silent +
    names.bits +
    apart +
    (times === 'same' ? 1 : times === 'apart' ? OTHER_TIME : 0) +
    (sameSource ? 1 : 0) +
    roleBits(a, b);
  return { bits, wordBits: words.bits + names.bits, shared: words.shared, kin: words.kin, kinship, isApart: apart < 0 };
}

/** The same sum, or the same number of three telling digits: not one that another year would print too, as shares and small counts are. */
function isOneNumber(a: Quantity, b: Quantity): boolean {
  if (a.value === null || a.value !== b.value || a.unit === 'percent') return false;
  return significantDigits(a.value) >= (isCurrency(a.unit) ? 2 : 3);
}

function sharedWords(
  mine: FigureKeys,
  theirs: FigureKeys,
  here: MemberWords,
  there: MemberWords,
): { readonly bits: number; readonly shared: number; readonly kin: readonly (readonly [string, string])[] } {
  const used = new Set(mine.stems.filter((stem) => theirs.stems.includes(stem)));
  let shared = used.size;
  let bits = 0;
  for (const stem of used) bits += gain(stem, here, there);
  const kin: (readonly [string, string])[] = [];
  // Two words may be in several classes together: the rarest tells most.
  const classes = [...mine.kin].flatMap(([each, word]) => {
    const other = theirs.kin.get(each);
    // The same word in both is counted already, or is of a name or a unit.
    if (other === undefined || other === word || used.has(word) || used.has(other)) return [];
    return [{ word, other, worth: gain(kinKey(each), here, there) }];
  });
  for (const { word, other, worth } of classes.sort((x, y) => y.worth - x.worth)) {
    if (used.has(word) || used.has(other)) continue;
    bits += LOOSE_WORD * worth;
    used.add(word).add(other);
    shared++;
    kin.push([word, other]);
  }
  return { bits, shared, kin };
}

function nameBits(
  mine: FigureKeys,
  theirs: FigureKeys,
  here: MemberWords,
  there: MemberWords,
): { readonly bits: number; readonly shared: number } {
  const shared = [...mine.names].filter((name) => theirs.names.has(name));
  if (shared.length === 0) return { bits: mine.names.size > 0 && theirs.names.size > 0 ? OTHER_NAMES : 0, shared: 0 };
  const bits = shared.reduce((sum, name) => sum + LOOSE_WORD * gain(nameKey(name), here, there), 0);
  return { bits: Math.min(NAMES_MOST, bits), shared: shared.length };
}

/** How much rarer a shared word is beside other figures than beside the same one. */
function gain(key: string, here: MemberWords, there: MemberWords): number {
  const often = Math.max(shareOf(key, here), shareOf(key, there));
  return Math.max(0, Math.min(WORD_MOST, Math.log2(WORD_AGAIN / often)));
}

function shareOf(key: string, { count, figures }: MemberWords): number {
  return (count.get(key) ?? 1) / figures.length;
}

function knows({ names }: FigureKeys, { count }: MemberWords): number {
  return [...names].some((name) => count.has(nameKey(name))) ? 1 : 0;
}

/** The values among which another article would print the figure: those of its kind. */
function countKind(figure: Quantity, { figures, vocabulary }: MemberWords): number {
  const ofKind = figures.filter((each) => {
    const kinship = kinshipOf(figure, each, vocabulary);
    return kinship === 'same' || kinship === 'near' || (kinship === 'open' && figure.unit === 'none');
  });
  return new Set(ofKind.map(({ value, min, max }) => value ?? `${min} ${max}`)).size;
}

function roleBits(a: Quantity, b: Quantity): number {
  if (a.role === b.role) return a.role === 'level' ? 0 : SAME_ROLE;
  const bits = Math.min(ROLES[a.role] ?? 0, ROLES[b.role] ?? 0);
  const isCounted = isNoun(a) && a.unit === b.unit;
  const isChange = (a.role === 'change' || b.role === 'change') && a.unit !== 'percent' && !isCounted;
  return isChange ? Math.min(bits, OTHER_CHANGE) : bits;
}

function isNoun({ unit, head }: Quantity): boolean {
  return unit !== 'none' && unit !== 'people' && unit === head;
}

// Words, classes and names are counted in one map; a stem begins with neither mark.
function kinKey(kin: number): string {
  return `#${kin}`;
}

function nameKey(name: string): string {
  return `@${name}`;
}
