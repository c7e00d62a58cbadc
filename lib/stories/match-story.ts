import type { Fingerprint } from './fingerprint.ts';
import { compareGroups } from './group-likeness.ts';
import { likeness, sharedNames } from './likeness.ts';
import { averageLikeness, FOUND, LINE, type Rated, rateAlone, rateStories, spread } from './rate-stories.ts';
import { isSameText } from './same-text.ts';
import type { StoryOutline } from './story.ts';
import type { MatchReason, StoryMatch } from './story-match.ts';
import type { Weighing } from './weighing.ts';

/** With the same address, less is enough: what is rewritten whole reaches it, another article of one site seldom. */
const SAME_ADDRESS_LINE = -2.5;
/** The runner-up must be this far behind, else the article could be one of two and is matched to none. */
const MARGIN = 0.8;

/** The story an article belongs to; or, where it could be one of several, those; or neither. */
export interface MatchAnswer {
  readonly match: StoryMatch | null;
  /** The ids of the stories it could be one of, the most like first; empty where there is a match or none near. */
  readonly couldBe: readonly string[];
}

/** Which of some stories an article belongs to. A story that tells the same event as the best is no rival to it. */
export function matchStory(
  fingerprint: Fingerprint,
  stories: readonly StoryOutline[],
  weighing: Weighing,
): MatchAnswer {
  const [best, ...others] = rateStories(fingerprint, stories, weighing).filter(({ score }) => score >= LINE);
  if (best === undefined || best.score < FOUND) return { match: null, couldBe: [] };
  const rivals = others.filter(
    ({ score, story }) => best.score - score < MARGIN && !isOneEvent(fingerprint, best.story, story, weighing),
  );
  if (rivals.length > 0) return { match: null, couldBe: [best, ...rivals].map(({ story }) => story.id) };
  const match = {
    storyId: best.story.id,
    score: Math.round(1000 / (1 + Math.exp(-best.score))) / 1000,
    reasons: reasonsFor(fingerprint, best),
  };
  return { match, couldBe: [] };
}

/**
 * Whether an article that belongs to one story belongs to another with it, because both tell one event: they have an
 * article in common; or their reports are alike without it, and with it they would be joined if all were sorted anew.
 * Nothing later parts them for the reader, so as much is asked as of an article that is looked up. Without the article it
 * alone would bridge two events that have nothing in common; the average alone took two days of one affair for one, and
 * showed one article in fourteen of the development stories beside reports of another event.
 */
export function isOneEvent(
  fingerprint: Fingerprint,
  story: StoryOutline,
  other: StoryOutline,
  weighing: Weighing,
): boolean {
  const rated = rateAlone(fingerprint, other, weighing);
  if (rated === null || rated.score < LINE) return false;
  if (haveOneArticle(story, other, weighing)) return true;
  if (averageLikeness(story, other, weighing) < FOUND) return false;
  const fingerprints = (reports: StoryOutline['reports']) => reports.map((report) => report.fingerprint);
  // A story that has the article already has it once.
  const rest = fingerprints(spread(story.reports)).filter((each) => !isSameText(each, fingerprint));
  return compareGroups([fingerprint, ...rest], fingerprints(spread(other.reports)), weighing) >= FOUND;
}

/**
 * Whether two readings of one address are of one article, edited perhaps. An address alone proves little: live pages and
 * front pages keep theirs while the text becomes another, and a pack may write any address beside any claims.
 */
export function isStillArticle(a: Fingerprint, b: Fingerprint, weighing: Weighing): boolean {
  if (isSameText(a, b)) return true;
  return likeness(weighing.profileOf(a), weighing.profileOf(b)).score >= SAME_ADDRESS_LINE;
}

function haveOneArticle(a: StoryOutline, b: StoryOutline, weighing: Weighing): boolean {
  const inA = new Map(a.reports.map((report) => [report.articleId, report.fingerprint]));
  return b.reports.some(({ articleId, fingerprint }) => {
    const other = inA.get(articleId);
    return other !== undefined && isStillArticle(fingerprint, other, weighing);
  });
}

function reasonsFor(fingerprint: Fingerprint, { story, nearest }: Rated): MatchReason[] {
  const reasons: MatchReason[] = sharedNames(fingerprint, nearest.of)
    .slice(0, 4)
    .map((text) => ({ kind: 'name', text }));
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
