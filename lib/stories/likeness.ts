import { areOtherInstances } from './find-instances.ts';
import type { Fingerprint } from './fingerprint.ts';
import { type Profile, product, type Vector } from './profile.ts';
import { containment, sharedKeys } from './similarity.ts';

/**
 * What each kind of evidence adds to the logarithm of the odds that two articles report one event. Found by logistic
 * regression on pairs of development stories, the half of the stories left out of each fit agreeing within a fifth, and
 * rounded. Square roots of cosines, because the step from nothing to something in common tells most.
 */
const WEIGHT = {
  /** What is to be outweighed: almost all pairs of articles are on two events. Shifted so that 0 is the line. */
  none: -5.4,
  /** What happened, and what it is about. */
  terms: 3.2,
  /** Who and where. People recur in other events, so less than words. */
  names: 2,
  /** What is new, which is what news begins with. */
  lead: 3.1,
  headline: 2.2,
  /** Press statements belong to one event; but a famous sentence is quoted for years. */
  quotes: 2.15,
  /** For each figure in common, two at most: round figures recur. */
  figure: 0.5,
  /** Reports of one event come within days of each other. */
  sameDay: 4.4,
  /** As much as two days apart: what is not known is no evidence against. */
  unknownDay: 1.8,
  /** Both name one day of the week, which tells where no date does. */
  sameWeekday: 0.5,
  /** Both name days and none in common: the next sitting, the next match, the next strike. */
  otherWeekdays: -1.2,
  /** One without a date names days, and the other came out more than a day from each of them: half of that, it may look back. */
  otherDay: -0.6,
  /**
   * A vote or match that ended so; and one that ended otherwise, the other leg, the other chamber. Of some two hundred pairs
   * with tallies and none in common not one was of one event, which is too few to fit: as much as coming on one day.
   */
  sameTally: 1,
  otherTally: -4,
  /** Months on, the same people and words are an anniversary or another event: half of this after a month. */
  longAfter: -4.5,
} as const;
/** What headlines add where one has none: between what those of one event and those of two do. */
const UNKNOWN_HEADLINE = 0.5;
const FIGURES_COUNTED = 2;
/** With less in common in their words, two articles in a hundred thousand are of one event; the rest is not looked at. */
const LEAST_TERMS = 0.05;
/** With no name in common so much at least: a short report may name hardly anybody, "researchers", "the company". */
const LEAST_TERMS_UNNAMED = 0.15;
/**
 * Of two reports that each name so many, and none that the other names, the people and places are others; unless they quote
 * the same words: on a subject of a whole country every newsroom asks people of its own, and one minister.
 */
const NAMES_ENOUGH = 4;
/** So alike are the headlines of a bulletin that comes every week; and a day or two on, a count is still of one event. */
const BULLETIN_HEADLINES = 0.5;
const BULLETIN_DAYS = 4;
/** Days over which most reports of one event come. */
const DAYS_SIGMA = 1.5;
const LONG_AFTER_DAYS = 60;
const WEEK = 7;
/** The first of January 1970, from which days are counted, was a Thursday. */
const WEEKDAY_OF_1970 = 4;
/** Twenty years apart, one of two dates is a mistake sooner than a story that long. */
const MISTAKEN_DAYS = 7300;
const YEAR = 366;

/** How alike two articles are, and on what evidence. */
export interface Likeness {
  /** The logarithm of the odds that they report one event, 0 where it is worth saying so. */
  readonly score: number;
  /** What the other article is about. */
  readonly of: Fingerprint;
  /** The share of quoted runs that both have. */
  readonly quotes: number;
  readonly sharedFigures: readonly string[];
  /** Days between them; null where either is unknown. */
  readonly days: number | null;
}

/** No pair is less alike than this: nothing shared says no more than little shared. */
export const UNLIKE = -5.5;

/** Weighs all that two articles have in common, and how far they are apart in time. The same both ways. */
export function likeness(a: Profile, b: Profile): Likeness {
  const days = daysApart(a, b);
  const terms = product(a.terms, b.terms);
  const names = terms < LEAST_TERMS ? 0 : product(a.names, b.names);
  const quotes = terms < LEAST_TERMS ? 0 : containment(a.fingerprint.shingles, b.shingles);
  // Other names, and nobody's words in common, or others of one series, the second day of a trial and the third: two events, however alike.
  const isOther =
    (names === 0 && quotes === 0 && (terms < LEAST_TERMS_UNNAMED || areBothNamed(a, b))) ||
    areOtherInstances(a.instances, b.instances) ||
    isOtherBulletin(a, b, days);
  if (terms < LEAST_TERMS || isOther) {
    return { score: UNLIKE, of: b.fingerprint, quotes: 0, sharedFigures: [], days };
  }
  const sharedFigures = a.fingerprint.figures.filter((figure) => b.figures.has(figure));
  const score =
    WEIGHT.none +
    WEIGHT.terms * Math.sqrt(terms) +
    WEIGHT.names * Math.sqrt(names) +
    WEIGHT.lead * Math.sqrt(product(a.lead, b.lead)) +
    headlines(a.headline, b.headline) +
    WEIGHT.quotes * Math.sqrt(quotes) +
    WEIGHT.figure * Math.min(FIGURES_COUNTED, sharedFigures.length) +
    inTime(days, quotes) +
    inWeek(a, b, days) +
    inTally(a, b);
  return { score: Math.max(UNLIKE, score), of: b.fingerprint, quotes, sharedFigures, days };
}

function areBothNamed(a: Profile, b: Profile): boolean {
  return Math.min(a.names.size, b.names.size) >= NAMES_ENOUGH;
}

/** The names two articles share, those that tell most of the first first. */
export function sharedNames(a: Fingerprint, b: Fingerprint): string[] {
  return sharedKeys(a.names, b.names);
}

function headlines(a: Vector, b: Vector): number {
  return a.size && b.size ? WEIGHT.headline * Math.sqrt(product(a, b)) : UNKNOWN_HEADLINE;
}

/** Whether two headlines are one but for the figure, days apart: "Eggs at 310p" and a week later "Eggs at 335p". */
function isOtherBulletin(a: Profile, b: Profile, days: number | null): boolean {
  if (days === null || days < BULLETIN_DAYS || a.headlineNumbers.length === 0 || b.headlineNumbers.length === 0)
    return false;
  if (a.headlineNumbers.some((number) => b.headlineNumbers.includes(number))) return false;
  return product(a.headline, b.headline) >= BULLETIN_HEADLINES;
}

/** Days between two articles; where either gives no year, between the days of one, which tells as much: few stories come back to the day. */
function daysApart(a: Profile, b: Profile): number | null {
  if (a.day !== null && b.day !== null) {
    const days = Math.abs(a.day - b.day);
    return days > MISTAKEN_DAYS ? null : days;
  }
  if (a.dayOfYear === null || b.dayOfYear === null) return null;
  const days = Math.abs(a.dayOfYear - b.dayOfYear);
  return Math.min(days, YEAR - days);
}

function inWeek(a: Profile, b: Profile, days: number | null): number {
  const isOtherDay = isOfOtherDay(a, b) || isOfOtherDay(b, a);
  return inNamedDays(a, b, days) + (isOtherDay ? WEIGHT.otherDay : 0);
}

function inNamedDays(a: Profile, b: Profile, days: number | null): number {
  if (a.weekdays.length === 0 || b.weekdays.length === 0) return 0;
  if (!a.weekdays.some((day) => b.weekdays.includes(day))) return WEIGHT.otherWeekdays;
  return days === null ? WEIGHT.sameWeekday : 0;
}

/** News names the day it comes out on or the one before, four times in five; and its event is told a day early or late. */
function isOfOtherDay(undated: Profile, { day }: Profile): boolean {
  if (undated.dayOfYear !== null || day === null || undated.weekdays.length === 0) return false;
  const published = (day + WEEKDAY_OF_1970) % WEEK;
  const isNear = (named: number): boolean => [0, 1, WEEK - 1].includes((published - named + WEEK) % WEEK);
  return !undated.weekdays.some(isNear);
}

function inTally(a: Profile, b: Profile): number {
  if (a.tallies.length === 0 || b.tallies.length === 0) return 0;
  return a.tallies.some((each) => b.tallies.includes(each)) ? WEIGHT.sameTally : WEIGHT.otherTally;
}

/** All that two quote being the same, the wrong year was typed sooner than the event came back. */
function inTime(days: number | null, quotes: number): number {
  if (days === null) return WEIGHT.unknownDay;
  const near = Math.exp(-(days * days) / (2 * DAYS_SIGMA * DAYS_SIGMA));
  return WEIGHT.sameDay * near + WEIGHT.longAfter * Math.min(1, days / LONG_AFTER_DAYS) * (1 - quotes / 2);
}
