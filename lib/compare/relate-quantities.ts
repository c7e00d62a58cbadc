import type { Quantity } from '../claims/claim.ts';
import { stem } from '../text/stems.ts';
import { tokenize } from '../text/tokens.ts';
import type { Sentence } from '../words/sentence.ts';
import { type Identity, identify, isSameDimension, valueEvidence } from './figure-identity.ts';
import { lastPlace } from './figure-interval.ts';
import { areCompatible, isFraction, printedPlace } from './figure-values.ts';
import type { FigureRelation } from './finding.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isOtherSide } from './vote-sides.ts';
import { whyDiffer, whySame } from './why-related.ts';

/** What two figures have to do with each other, how surely, and why in plain sentences. */
export interface Related {
  readonly relation: Exclude<FigureRelation, 'part-of'>;
  readonly identity: number;
  readonly reasons: readonly Sentence[];
}

/** Compatible values are one figure from here: words, names, times and the digits themselves together. */
const LINK = 0.5;
/** Without a shared word or name, only digits and time speak; then they must both. */
const BARE_LINK = 0.4;
/** Digits that settle it whatever the words: four or more, the same to the last. */
const UNMISTAKABLE = 0.6;
/** With digits like these in common, an "additional" sum and a plain one may still be one sum. */
const FIRM_DIGITS = 0.4;
/** Values that exclude each other are called different only above this gate: the words alone must say it is one measure. */
const DIFFER = 0.75;
const DIFFER_TERMS = 2;
/** One word is enough where it is all a short clause says ("were injured"), and both give the same source. */
const DIFFER_TERMS_SOURCED = 1;
/** A hair below one, for quotients that floating point makes. */
const WITHIN_PLACE = 0.999;
/** Nobody leaves out more than this of a number by cutting it to a round one. */
const CUT_SHARE = 0.17;
const LONG_DAYS = 7;
/** A noun has seldom more adjectives before it. */
const MODIFIERS = 3;
/** Figures further apart than this are of different things; where the clauses are the same, than the second. */
const DIFFER_RATIO = 1.5;
const DIFFER_RATIO_SAME = 2;
/** A clause of so many telling words, the same in both, is of one thing. */
const SAME_TERMS = 4;

/** How sure words, names, times and digits are, by strict rules, that two compatible figures measure one thing; null: not enough. */
export function sameMeasure(a: Quantity, b: Quantity, vocabulary: Vocabulary): number | null {
  if (!isSameDimension(a, b, vocabulary) || !areCompatible(a, b)) return null;
  const identity = identify(a, b, vocabulary);
  if (identity.times === 'apart') return null;
  const digits = valueEvidence(a, b);
  // Equal numbers forgive a name further along the sentence; near numbers forgive none.
  const isApart = a.value === b.value ? identity.subjectsApart === 'beside' : identity.subjectsApart !== null;
  if (isApart && digits <= UNMISTAKABLE) return null;
  const words = identity.sharedTerms.length + identity.sharedNames.length;
  const sum = identity.score + digits;
  // What one change is measured from is not what another article gives as the state of things.
  if ((a.role === 'base') !== (b.role === 'base')) return null;
  if (rolesApart(a, b) && (digits < FIRM_DIGITS || words === 0)) return null;
  // "At least" one number and "as much as" another bound a range between them; neither is the other made precise.
  if (isBoundedApart(a, b)) return null;
  const isVague = a.value === null || b.value === null;
  if (isVague && (!identity.sameCore || identity.sharedTerms.length < 2)) return null;
  return (words === 0 ? digits < 0.3 || sum < BARE_LINK : sum < LINK) ? null : Math.min(1, sum);
}

/** "At least 40" and "as many as 50": the ends of a range, not one number. */
export function isBoundedApart(a: Quantity, b: Quantity): boolean {
  return a.value !== b.value && [a.bound, b.bound].includes('above') && [a.bound, b.bound].includes('below');
}

/** Two compatible figures known to measure one thing: what they have to do with each other, and why. */
export function relateCompatible(
  a: Quantity,
  b: Quantity,
  identity: number,
  kin: readonly (readonly [string, string])[],
  vocabulary: Vocabulary,
): Related {
  return { relation: compatibleRelation(a, b), identity, reasons: whySame(a, b, kin, vocabulary) };
}

/** A difference that the words alone make sure of, or null. */
export function relateDifferent(a: Quantity, b: Quantity, vocabulary: Vocabulary): Related | null {
  if (!couldDiffer(a, b) || !isSameDimension(a, b, vocabulary) || areCompatible(a, b)) return null;
  const identity = identify(a, b, vocabulary);
  return isDifferent(a, b, identity, vocabulary)
    ? { relation: 'differ', identity: identity.score, reasons: whyDiffer(a, b, [], vocabulary) }
    : null;
}

/** How two compatible figures are to be called, once they are known to measure one thing. */
export function compatibleRelation(a: Quantity, b: Quantity): Related['relation'] {
  if (isFraction(a) !== isFraction(b)) return 'more-precise';
  if (a.value === null || b.value === null) {
    return a.value === null && b.value === null ? 'agree' : 'more-precise';
  }
  if (Math.abs(a.value - b.value) <= 1e-9 * Math.max(1, Math.abs(a.value))) return 'agree';
  return isMorePrecise(a, b) || isMorePrecise(b, a) ? 'more-precise' : 'rounded';
}

/** Of two figures of one measure, whether the first is printed more precisely. */
export function isMorePrecise(a: Quantity, b: Quantity): boolean {
  if (isEndOf(a, b) || isEndOf(b, a)) return isEndOf(b, a);
  if (a.value === null || isFraction(a) !== isFraction(b)) return a.value !== null && isFraction(b);
  if (b.value === null) return true;
  const [place, other] = [printedPlace(a), printedPlace(b)];
  // "At least 25" is made precise by 27, though both are printed to the one.
  const isMet = place === other && a.value !== b.value && a.bound === 'exact' && b.bound !== 'exact';
  return isMet || place < other;
}

/** "Up to £40m" gives one end of "£25m to £40m". */
function isEndOf(figure: Quantity, { value, min, max }: Quantity): boolean {
  return value === null && figure.value !== null && (figure.value === min || figure.value === max);
}

/** What rules a difference out by the numbers alone, before any word is looked at: most pairs of a story end here. */
function couldDiffer(a: Quantity, b: Quantity): boolean {
  if (a.value === null || b.value === null || a.quoted || b.quoted || a.role !== b.role) return false;
  if (a.unit === 'none') return false; // a bare number says nothing of what it counts
  const ratio = ratioOf(a.value, b.value);
  return ratio > 0 && ratio <= DIFFER_RATIO_SAME;
}

function ratioOf(x: number, y: number): number {
  return Math.max(x, y) / Math.max(1e-9, Math.min(x, y));
}

function isDifferent(a: Quantity, b: Quantity, identity: Identity, vocabulary: Vocabulary): boolean {
  // Changes have a direction and a base, which the number does not show; "at least" leaves one side open.
  if (a.role !== b.role || a.role === 'change' || isOneSided(a) || isOneSided(b)) return false;
  if (a.value === null || b.value === null || !mayExclude(a, b, vocabulary)) return false;
  const isSame = identity.isSameClause && identity.sharedTerms.length >= SAME_TERMS;
  if (!isSame && ratioOf(a.value, b.value) > DIFFER_RATIO) return false;
  if (identity.times === 'apart' || identity.subjectsApart !== null || !identity.sameCore || identity.score < DIFFER)
    return false;
  // Where each says something the other does not, it is two measures for all we know ("of women", "of pensioners"), unless
  // both state one period; and of shares not even then, for that something is what they are shares of.
  if (!identity.isContained && (a.unit === 'percent' || identity.times !== 'same' || !isLongPeriod(a))) return false;
  const enough = identity.sameSource ? DIFFER_TERMS_SOURCED : DIFFER_TERMS;
  if (identity.sharedTerms.length < enough || !isSamePlace(a, b)) return false;
  // The counted noun with its adjectives is not enough ("two senators", "three senators"): the clause must say the same of it.
  const printed = new Set(tokenize(`${a.text} ${b.text}`).map((token) => stem(token.lower, vocabulary.stems)));
  return !identity.sharedTerms.every((term) => printed.has(term));
}

/** Whether two values exclude each other as they are printed, and nothing beside them says that they are of two things. */
export function mayExclude(a: Quantity, b: Quantity, vocabulary: Vocabulary): boolean {
  if (a.value === null || b.value === null || a.quoted || b.quoted || areCompatible(a, b)) return false;
  if (isOtherSide(a, b)) return false;
  const apart = Math.abs(a.value - b.value);
  // Less than a unit of the rounder one's last place apart: rounded down, as newspapers do ("5 billion" for 5.7, but not for 6.9).
  const isCut = apart <= Math.max(Math.abs(a.value), Math.abs(b.value)) * CUT_SHARE;
  if (isCut && apart < Math.max(printedPlace(a), printedPlace(b)) * WITHIN_PLACE) return false;
  // "Some 340" and "about 350" say of themselves that their last digit is not sure.
  if (apart <= unsure(a) + unsure(b)) return false;
  // What is left until the end says when; another moment is no other figure.
  if ([a, b].some(({ measure }) => vocabulary.countdown.test(measure))) return false;
  // What many wait on average, and how long one of them has waited.
  if (vocabulary.average.test(sayingOf(a)) !== vocabulary.average.test(sayingOf(b))) return false;
  const [place, other] = [a.scope.place?.toLowerCase(), b.scope.place?.toLowerCase()];
  if (place !== undefined && other !== undefined && place !== other) return false;
  return !(namesAnother(a, b) && namesAnother(b, a)) && !areModifiedApart(a, b, vocabulary);
}

/** The words of a figure and of its clause. */
function sayingOf({ measure, text }: Quantity): string {
  return `${measure} ${text}`;
}

/** A stated span of time is part of what is measured; a day is mostly when somebody said so. */
function isLongPeriod({ scope: { period } }: Quantity): boolean {
  if (period?.from == null || period.to === null) return false;
  return (Date.parse(period.to) - Date.parse(period.from)) / 86_400_000 >= LONG_DAYS;
}

/** How far "about" lets a figure be off before anybody would call it another figure. */
function unsure({ value, bound }: Quantity): number {
  return bound === 'approx' && value !== null ? lastPlace(value) : 0;
}

/** Whether a figure's clause names somebody whom the other's does not: neither who says so nor where it is, of which there may be two. */
function namesAnother(figure: Quantity, other: Quantity): boolean {
  const known = new Set(other.names.flatMap((name) => name.split(' ')));
  const beside = `${figure.attribution ?? ''} ${figure.scope.place ?? ''}`.toLowerCase();
  return figure.names.some((name) => !beside.includes(name) && !name.split(' ').some((word) => known.has(word)));
}

/** Whether two figures of one noun have other adjectives before it: a net profit is no pre-tax profit. */
function areModifiedApart(a: Quantity, b: Quantity, vocabulary: Vocabulary): boolean {
  if (stem(a.head, vocabulary.stems) !== stem(b.head, vocabulary.stems)) return false;
  const [mine, theirs] = [modifiers(a, vocabulary), modifiers(b, vocabulary)];
  // What one puts before its noun, the other may say elsewhere in its clause: "seats on the city council".
  const isSaid = (word: string, { names, terms }: Quantity): boolean =>
    terms.includes(word) || names.some((name) => name.split(' ').some((part) => stem(part, vocabulary.stems) === word));
  return (
    mine.some((word) => !theirs.includes(word) && !isSaid(word, b)) ||
    theirs.some((word) => !mine.includes(word) && !isSaid(word, a))
  );
}

/** The meaning-bearing words right before a figure's noun, in its clause. */
function modifiers({ measure, head, text }: Quantity, { stems, stopWords }: Vocabulary): string[] {
  // A count is printed with its noun, and what stands before the number is no adjective of it: "the master counted 27 boats".
  const own = tokenize(text).filter((token) => token.kind === 'word');
  const isPrinted = own.some((token) => stem(token.lower, stems) === stem(head, stems));
  const words = isPrinted ? own : tokenize(measure).filter((token) => token.kind === 'word');
  const at = words.findLastIndex((token) => stem(token.lower, stems) === stem(head, stems));
  const found: string[] = [];
  for (let place = at - 1; place >= 0 && place >= at - MODIFIERS; place--) {
    const word = words[place];
    if (word === undefined || stopWords.has(word.lower) || word.text !== word.lower) break;
    found.push(stem(word.lower, stems));
  }
  return found;
}

function isOneSided({ bound }: Quantity): boolean {
  return bound === 'below' || bound === 'above';
}

function rolesApart(a: Quantity, b: Quantity): boolean {
  const apart = new Set(['increment', 'subset', 'change', 'rate', 'target', 'base']);
  return a.role !== b.role && (apart.has(a.role) || apart.has(b.role));
}

function isSamePlace(a: Quantity, b: Quantity): boolean {
  // A place that only one names is a part of the other's, for all we know.
  return a.scope.place?.toLowerCase() === b.scope.place?.toLowerCase();
}
