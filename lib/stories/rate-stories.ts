import type { Fingerprint } from './fingerprint.ts';
import { type Likeness, likeness, UNLIKE } from './likeness.ts';
import type { Profile } from './profile.ts';
import type { ReportOutline, StoryOutline } from './story.ts';
import type { Weighing } from './weighing.ts';

/** So many reports of a story say what it tells: a thousand outlets take no longer than eight. */
const REPORTS_TRIED = 8;
/** Of the reports nearest to the article, so many are looked at as nearer to a story's than the article is. */
const RIVALS_TRIED = 32;
/** From here on it is worth saying that two articles report one event: the zero of the scale that weighs evidence. */
export const LINE = 0;
/**
 * From here on an article is said to belong to a story. Above the line at which a batch is sorted: what is looked up
 * alone has no company that would show the story it rather belongs to, and most articles belong to none that is stored.
 * Half as much finds one in seventy more of the articles that have a story, and a false one for as many that have none.
 */
export const FOUND = LINE + 0.8;
/** Only stories that could be chosen are set against their rivals. */
const RATED_CLOSELY = 4;
/** From here on two articles are surely of one event: being still more like another says nothing against it. */
const SURE = 7;
/** What it costs for each step of likeness by which either of two reports is more like another. */
const RIVALRY = 0.35;
/** Of the quoted runs of two reports so large a share in common, and it costs nothing. */
const QUOTED_ALIKE = 0.5;

/** A story and how like it an article is. */
export interface Rated {
  readonly story: StoryOutline;
  readonly score: number;
  readonly nearest: Likeness;
}

/**
 * The stories that an article could belong to, the most like first. A story is as like an article as the mean of its most like
 * report and the average of all: single links chain unrelated events together, averages alone forget that coverage
 * spreads. In an affair that runs for weeks all reports are alike; so what an article and a report share counts for less
 * where either shares more with another.
 */
export function rateStories(fingerprint: Fingerprint, stories: readonly StoryOutline[], weighing: Weighing): Rated[] {
  const article = weighing.profileOf(fingerprint);
  const known = stories.map((story) => ({ story, compared: compareWith(article, story.reports, weighing) }));
  const all = known.flatMap(({ compared }) => compared).sort((a, b) => b.like.score - a.like.score);
  const [nearest] = all;
  if (nearest === undefined) return [];
  const rivals = all.slice(0, RIVALS_TRIED).map(({ profile }) => profile);
  const closely = new Set(
    known
      .flatMap(({ story, compared }) => rate(story, compared, ({ score }) => score) ?? [])
      .filter(({ score }) => score >= LINE)
      .sort(byScore)
      .slice(0, RATED_CLOSELY)
      .map(({ story }) => story),
  );
  return known
    .filter(({ story }) => closely.has(story))
    .flatMap(({ story, compared }) => {
      const against = (like: Likeness, of: Profile) => withRivals(like, nearest.like.score, bestOf(of, rivals));
      return rate(story, compared, against) ?? [];
    })
    .sort(byScore);
}

/** A likeness less what the rivals of both take from it. */
export function withRivals(
  { score, quotes }: Pick<Likeness, 'score' | 'quotes'>,
  bestOfOne: number,
  bestOfOther: number,
): number {
  const behind = (best: number) => Math.max(0, Math.min(SURE, best) - score);
  return score - RIVALRY * shareParted(quotes) * (behind(bestOfOne) + behind(bestOfOther));
}

/**
 * How much it counts against two reports that either is more like another, given the share of quoted runs that both have.
 * A report of the third day is most like others of that day, and of the same event as those of the first: the same people
 * are quoted with the same words. Two events of one affair have the people in common, and each has its own words.
 */
export function shareParted(quotes: number): number {
  return 1 - Math.min(1, quotes / QUOTED_ALIKE);
}

/** How like an article a story is by itself, whatever else there is. */
export function rateAlone(fingerprint: Fingerprint, story: StoryOutline, weighing: Weighing): Rated | null {
  const compared = compareWith(weighing.profileOf(fingerprint), story.reports, weighing);
  return rate(story, compared, ({ score }) => score);
}

/** How like each other the reports of two stories are on average. */
export function averageLikeness(a: StoryOutline, b: StoryOutline, weighing: Weighing): number {
  const scores = spread(a.reports).flatMap(({ fingerprint }) =>
    compareWith(weighing.profileOf(fingerprint), b.reports, weighing).map(({ like }) => like.score),
  );
  return scores.length ? mean(scores) : UNLIKE;
}

/** Some of a story's reports, evenly from all of them. */
export function spread(reports: readonly ReportOutline[]): readonly ReportOutline[] {
  if (reports.length <= REPORTS_TRIED) return reports;
  const step = reports.length / REPORTS_TRIED;
  return Array.from({ length: REPORTS_TRIED }, (_, at) => reports[Math.floor(at * step)] as ReportOutline);
}

interface Compared {
  readonly profile: Profile;
  readonly like: Likeness;
}

function compareWith(article: Profile, reports: readonly ReportOutline[], weighing: Weighing): Compared[] {
  return spread(reports).map(({ fingerprint }) => {
    const profile = weighing.profileOf(fingerprint);
    return { profile, like: likeness(article, profile) };
  });
}

function rate(
  story: StoryOutline,
  compared: readonly Compared[],
  scoreOf: (like: Likeness, of: Profile) => number,
): Rated | null {
  const scores = compared.map(({ like, profile }) => scoreOf(like, profile));
  const best = Math.max(...scores);
  const nearest = compared[scores.indexOf(best)]?.like;
  return nearest === undefined ? null : { story, score: (best + mean(scores)) / 2, nearest };
}

function bestOf(profile: Profile, rivals: readonly Profile[]): number {
  let best = UNLIKE;
  for (const rival of rivals) {
    if (best >= SURE) break;
    if (rival !== profile) best = Math.max(best, likeness(profile, rival).score);
  }
  return best;
}

function byScore(a: Rated, b: Rated): number {
  return b.score - a.score || (a.story.id < b.story.id ? -1 : 1);
}

function mean(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
