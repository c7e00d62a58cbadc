import type { Fingerprint } from './fingerprint.ts';
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

/** With shared quoted words, or shared names and a figure, less is enough: this share of the line for words alone. */
const WITH_QUOTE = 0.55;
const WITH_FIGURE = 0.72;
/** The least share of quoted words that is no chance: no two articles on different events reached it. */
const SHARED_QUOTES = 0.03;
/** The runner-up must be this far behind, else the article could be one of two and is matched to none. */
const MARGIN = 0.03;

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
  const late = Math.max(0, (days ?? 0) - 1);
  const time = TIME_FLOOR + (1 - TIME_FLOOR) * Math.exp(-(late * late) / (2 * DAYS_SIGMA * DAYS_SIGMA));
  return { score: (words + bonus) * time, quotes, sharedNames: names, sharedFigures: figures, days };
}

/**
 * The story an article belongs to, or null. A story is as like an article as the mean of its most like report and the
 * average of all: single links chain unrelated events together, averages alone forget that coverage spreads.
 */
export function matchStory(fingerprint: Fingerprint, stories: readonly Story[], weighing: Weighing): StoryMatch | null {
  let best: { story: Story; score: number; nearest: Likeness } | null = null;
  let second = 0;
  for (const story of stories) {
    const rated = rateStory(fingerprint, story, weighing);
    if (rated === null) continue;
    if (best === null || rated.score > best.score) {
      second = best?.score ?? 0;
      best = { story, ...rated };
    } else second = Math.max(second, rated.score);
  }
  if (best === null || best.score - second < MARGIN) return null;
  return {
    storyId: best.story.id,
    score: Math.round(best.score * 1000) / 1000,
    reasons: reasonsFor(fingerprint, best.story, best.nearest),
  };
}

function rateStory(
  fingerprint: Fingerprint,
  story: Story,
  weighing: Weighing,
): { score: number; nearest: Likeness } | null {
  let nearest: Likeness | null = null;
  let sum = 0;
  for (const report of story.reports) {
    const rated = likeness(fingerprint, report.fingerprint, weighing.rarity);
    sum += rated.score;
    if (nearest === null || rated.score > nearest.score) nearest = rated;
  }
  if (nearest === null) return null;
  const score = (nearest.score + sum / story.reports.length) / 2;
  return isAccepted(score, nearest, weighing.accept) ? { score, nearest } : null;
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
