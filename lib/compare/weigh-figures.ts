import type { Quantity, QuantityRole } from '../claims/claim.ts';
import { isCurrency } from '../claims/unit-kinds.ts';
import { stem } from '../text/stems.ts';
import { identify } from './figure-identity.ts';
import { significantDigits } from './figure-interval.ts';
import { areOpposed, type FigureKeys, keysOf } from './figure-keys.ts';
import { type Kinship, kinshipOf } from './figure-kinds.ts';
import { isFraction } from './figure-values.ts';
import { likenessOf, lineWords } from './line-likeness.ts';
import { gain, kinKey, type MemberWords, nameKey, rarity } from './member-words.ts';
import type { Vocabulary } from './vocabulary.ts';

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
/** An article has values of a kind that it does not print: a half of one more, so that the only share of a short report is not the only one there is. */
const UNPRINTED = 0.5;
/** The words of one clause come together: all of them are worth no more than one and a name. */
const WORDS_MOST = 4;
/** A near-synonym, and a name, which may be of the whole story, count for less than the word itself. */
const LOOSE_WORD = 0.8;
const NAMES_MOST = 3;
const OTHER_NAMES = -0.5;
/**
 * How alike the lines are in which they are printed, the clause and what stands round it. Two lines of one story are a tenth alike by
 * chance: less speaks against, which is all that clauses with no word in common have to say. Read off pairs that editors judged;
 * beside it, the same for the words of the clauses alone was worth nothing.
 */
const LIKENESS = { bits: 5, byChance: 0.1 } as const;
/** Of a share, its clause is nearly all that could tell what it is of: no word in common says that it is of something else. */
const SILENT_SHARE = -2.5;
const KINSHIP: Readonly<Record<Exclude<Kinship, null>, number>> = { same: 1, near: 1, open: -1, other: -5 };
const OTHER_PEOPLE = -2;
/** Two subjects: more so where each article knows both names and chose the other, or the numbers only come near. */
const APART = { beside: -1, along: -0.5 } as const;
const KNOWN_APART = [1, 2, 4] as const;
const NEAR_APART = 3;
/** "Due in 2031, it was to cost £2.4m": a year may be of something else in its sentence, and equal digits say that it is. */
const OTHER_TIME = -3;
const SAME_ROLE = 1;
/** Counts of things below this are everywhere: two that are equal say nothing of what they count. */
export const FEW = 13;
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

const NONE: ReadonlySet<string> = new Set();

/** Weighs what stands around two figures of two articles. Null where it rules out that they measure one thing. */
export function weighFigures(a: Quantity, b: Quantity, here: MemberWords, there: MemberWords): Evidence | null {
  const { vocabulary } = here;
  const kinship = kinshipOf(a, b, vocabulary);
  if (kinship === null || (kinship === 'other' && areFew(a, b))) return null;
  const [mine, theirs] = [keysOf(a, vocabulary), keysOf(b, vocabulary)];
  if (areOpposed(mine, theirs) || mine.isOfAnother !== theirs.isOfAnother) return null;
  const { times, subjectsApart, sameSource } = identify(a, b, vocabulary);
  if (times === 'apart' && !isOneNumber(a, b)) return null;
  const words = sharedWords(
    mine,
    theirs,
    here,
    there,
    kinship === 'other' || isFraction(a) ? countedNouns(a, b, vocabulary) : NONE,
  );
  const names = nameBits(mine, theirs, here, there);
  const silent = words.shared === 0 && (a.unit === 'percent' || isFraction(a)) ? SILENT_SHARE : 0;
  const known = knows(mine, there) + knows(theirs, here);
  const apart =
    subjectsApart === null
      ? 0
      : APART[subjectsApart] * Math.max(KNOWN_APART[known] ?? 1, a.value === b.value ? 0 : NEAR_APART);
  const candidates = Math.max(1, countKind(a, there), countKind(b, here)) + UNPRINTED;
  const bits =
    Math.log2(TOLD_AGAIN / candidates) +
    (kinship === 'other' && a.unit === b.unit ? OTHER_PEOPLE : KINSHIP[kinship]) +
    Math.min(WORDS_MOST, words.bits) +
    silent +
    lineBits(a, b, here, there) +
    names.bits +
    apart +
    (times === 'same' ? 1 : times === 'apart' ? OTHER_TIME : 0) +
    (sameSource ? 1 : 0) +
    roleBits(a, b);
  return { bits, wordBits: words.bits + names.bits, shared: words.shared, kin: words.kin, kinship, isApart: apart < 0 };
}

/** Small counts of two nouns: three treaties are not three ministers, whatever else is said of them; five dead may be five miners. */
function areFew(a: Quantity, b: Quantity): boolean {
  return a.unit !== b.unit && Math.max(Math.abs(a.value ?? FEW), Math.abs(b.value ?? FEW)) < FEW;
}

/** The same sum, or the same number of three telling digits: not one that another year would print too, as shares and small counts are. */
function isOneNumber(a: Quantity, b: Quantity): boolean {
  if (a.value === null || a.value !== b.value || a.unit === 'percent') return false;
  return significantDigits(a.value) >= (isCurrency(a.unit) ? 2 : 3);
}

/**
 * What two figures count, where that is two things: "62 people taken off boats" has its word in common with "62 boats" for no other reason;
 * and the chance that a fraction is of, which may be one of anything.
 */
function countedNouns(a: Quantity, b: Quantity, { stems }: Vocabulary): ReadonlySet<string> {
  return new Set([a, b].flatMap(({ unit, head }) => [stem(unit, stems), stem(head, stems)]));
}

function sharedWords(
  mine: FigureKeys,
  theirs: FigureKeys,
  here: MemberWords,
  there: MemberWords,
  nouns: ReadonlySet<string>,
): { readonly bits: number; readonly shared: number; readonly kin: readonly (readonly [string, string])[] } {
  const used = new Set(mine.stems.filter((stem) => theirs.stems.includes(stem) && !nouns.has(stem)));
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

/** How alike the two lines are: bits above what two lines of one story are by chance. */
function lineBits(a: Quantity, b: Quantity, here: MemberWords, there: MemberWords): number {
  const rarityOf = (word: string): number => rarity(word, here, there);
  const likeness = likenessOf(lineWords(a, here.vocabulary), lineWords(b, there.vocabulary), rarityOf);
  return likeness === null ? 0 : LIKENESS.bits * (likeness - LIKENESS.byChance);
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
