import type { Fingerprint } from './fingerprint.ts';
import { isSameText } from './same-text.ts';
import { containment, cosine, sharedKeys } from './similarity.ts';
import type { Story } from './story.ts';
import type { MatchReason, StoryMatch } from './story-match.ts';
import type { Rarity, Weighing } from './weighing.ts';

// What each kind of evidence weighs. The words of the body tell most; names say who and where; the lead says what is new.
const WEIGHT = { terms: 0.45, names: 0.35, lead: 0.2 } as const;
/** Quoted words in common settle it faster than anything: press statements belong to one event. */
const QUOTE_BONUS = 0.15;
const QUOTE_FULL_AT = 0.05;
const FIGURE_BONUS = 0.05;
const FIGURE_BONUS_MAX = 0.15;
/** Days over which a story's reports come; a report further off counts for less, but a quiet story can come back. */
const DAYS_SIGMA = 3;
const TIME_FLOOR = 0.4;
/** With neither quoted words nor figures in common, the same people on another day are another event sooner. */
const BARE_SIGMA = 1.5;
const BARE_FLOOR = 0.25;

/** With shared quoted words, or shared names and a figure, less is enough: this share of the line for words alone. */
const WITH_QUOTE = 0.55;
const WITH_FIGURE = 0.72;
/** The least share of quoted words that is no chance: no two articles on different events reached it. */
const SHARED_QUOTES = 0.03;
/** With the same address, less is enough: two thirds of articles rewritten whole reach it, of unrelated ones of one site 4 in 1,000. */
const WITH_ADDRESS = 0.55;
/** The runner-up must be this far behind, else the article could be one of two and is matched to none. */
const MARGIN = 0.03;
/** So many reports of each tell whether two stories are one; packs may have hundreds. */
const REPORTS_TRIED = 8;

/** How alike an article and one report are, and on what evidence. */
export interface Likeness {
  readonly score: number;
  readonly quotes: number;
  readonly sharedNames: readonly string[];
  readonly sharedFigures: readonly string[];
  readonly days: number | null;
}

/** Compares two fingerprints: 0 for nothing in common, about 1 for the same text. */
function likeness(a: Fingerprint, b: Fingerprint, rarity: Rarity): Likeness {
  const names = sharedKeys(a.names, b.names);
  const figures = a.figures.filter((figure) => b.figures.includes(figure));
  const quotes = containment(a.shingles, b.shingles);
  const days = daysApart(a.day, b.day);
  const words =
    WEIGHT.terms * cosine(a.terms, b.terms, rarity) +
    WEIGHT.names * cosine(a.names, b.names, rarity) +
    WEIGHT.lead * containment(a.lead, b.lead);
  const bonus =
    QUOTE_BONUS * Math.min(1, quotes / QUOTE_FULL_AT) + Math.min(FIGURE_BONUS_MAX, FIGURE_BONUS * figures.length);
  const isBare = quotes === 0 && figures.length === 0;
  const [sigma, floor] = isBare ? [BARE_SIGMA, BARE_FLOOR] : [DAYS_SIGMA, TIME_FLOOR];
  const late = Math.max(0, (days ?? 0) - 1);
  const time = floor + (1 - floor) * Math.exp(-(late * late) / (2 * sigma * sigma));
  return { score: (words + bonus) * time, quotes, sharedNames: names, sharedFigures: figures, days };
}

/** A story and how like it an article is. */
interface Rated {
  readonly story: Story;
  readonly score: number;
  readonly nearest: Likeness;
}

/**
 * The story an article belongs to, or null. A story is as like an article as the mean of its most like report and the
 * average of all: single links chain unrelated events together, averages alone forget that coverage spreads. A story
 * that tells the same event as the best one, brought by another pack, is no rival to it.
 */
export function matchStory(fingerprint: Fingerprint, stories: readonly Story[], weighing: Weighing): StoryMatch | null {
  const [best, ...others] = stories
    .flatMap((story) => rateStory(fingerprint, story, weighing) ?? [])
    .filter(({ score, nearest }) => isAccepted(score, nearest, weighing.accept))
    .sort((a, b) => b.score - a.score || (a.story.id < b.story.id ? -1 : 1));
  if (best === undefined) return null;
  const rivals = others.filter(({ score }) => best.score - score < MARGIN);
  if (rivals.some((rival) => !isOneEvent(fingerprint, best.story, rival.story, weighing))) return null;
  return {
    storyId: best.story.id,
    score: Math.round(best.score * 1000) / 1000,
    reasons: reasonsFor(fingerprint, best.story, best.nearest),
  };
}

/**
 * Whether an article that belongs to one story belongs to another with it, because both tell one event: they have an
 * article in common, or their reports are on average as alike as an article must be to its story. Weaker links, the
 * nearest report of one to the other, joined stories of one field and week.
 */
export function isOneEvent(fingerprint: Fingerprint, story: Story, other: Story, weighing: Weighing): boolean {
  const rated = rateStory(fingerprint, other, weighing);
  if (rated === null || !isAccepted(rated.score, rated.nearest, weighing.accept)) return false;
  return haveOneArticle(story, other, weighing) || averageLikeness(story, other, weighing) >= weighing.accept;
}

/**
 * Whether two readings of one address are of one article, edited perhaps. An address alone proves little: live pages and
 * front pages keep theirs while the text becomes another, and a pack may write any address beside any claims.
 */
export function isStillArticle(a: Fingerprint, b: Fingerprint, weighing: Weighing): boolean {
  return isSameText(a, b) || likeness(a, b, weighing.rarity).score >= weighing.accept * WITH_ADDRESS;
}

function haveOneArticle(a: Story, b: Story, weighing: Weighing): boolean {
  const inA = new Map(a.reports.map((report) => [report.articleId, report.fingerprint]));
  return b.reports.some(({ articleId, fingerprint }) => {
    const other = inA.get(articleId);
    return other !== undefined && isStillArticle(fingerprint, other, weighing);
  });
}

function averageLikeness(a: Story, b: Story, { rarity }: Weighing): number {
  const pairs = a.reports
    .slice(0, REPORTS_TRIED)
    .flatMap((one) => b.reports.slice(0, REPORTS_TRIED).map((two) => [one, two] as const));
  const sum = pairs.reduce((sum, [one, two]) => sum + likeness(one.fingerprint, two.fingerprint, rarity).score, 0);
  return sum / pairs.length;
}

function rateStory(fingerprint: Fingerprint, story: Story, weighing: Weighing): Rated | null {
  let nearest: Likeness | null = null;
  let sum = 0;
  for (const report of story.reports) {
    const rated = likeness(fingerprint, report.fingerprint, weighing.rarity);
    sum += rated.score;
    if (nearest === null || rated.score > nearest.score) nearest = rated;
  }
  if (nearest === null) return null;
  return { story, score: (nearest.score + sum / story.reports.length) / 2, nearest };
}

function isAccepted(score: number, nearest: Likeness, accept: number): boolean {
  if (nearest.sharedNames.length === 0) return false; // no name in common: another event, however alike the words
  if (score >= accept) return true;
  if (score >= accept * WITH_QUOTE && nearest.quotes >= SHARED_QUOTES) return true;
  return score >= accept * WITH_FIGURE && nearest.sharedNames.length >= 2 && nearest.sharedFigures.length >= 1;
}

function reasonsFor(fingerprint: Fingerprint, story: Story, nearest: Likeness): MatchReason[] {
  const reasons: MatchReason[] = nearest.sharedNames.slice(0, 4).map((text) => ({ kind: 'name', text }));
  for (const figure of nearest.sharedFigures.slice(0, 2)) {
    reasons.push({ kind: 'figure', text: figure });
  }
  if (nearest.quotes > 0) reasons.push({ kind: 'quote', text: 'the same quoted words' });
  const terms = new Set(story.reports.flatMap((report) => report.fingerprint.terms.map(([key]) => key)));
  if (reasons.length < 3) {
    for (const [key] of fingerprint.terms)
      if (terms.has(key) && reasons.length < 5) reasons.push({ kind: 'term', text: key });
  }
  const day = story.reports.find((report) => report.fingerprint.day !== null)?.fingerprint.day;
  if (day && nearest.days !== null && nearest.days <= 1) reasons.push({ kind: 'day', text: day });
  return reasons;
}

function daysApart(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null;
  const days = Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
  return Number.isFinite(days) ? days : null;
}
