import { isBefore, precisionOf, type TimeBounds, timeBounds } from './time-bounds.ts';
import type { LedgerRow, Statement, StoryArticle, TimelineEntry } from './whole-story.ts';

/** The order in which the articles of a story reported, as far as their times tell. */
export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  /** Of how many things that several carry the times do not tell who was first. */
  readonly cannotTell: number;
}

/** What several articles carry. */
interface Shared {
  readonly id: string;
  readonly carriers: readonly number[];
}

/** Puts articles in the order of their printed times, undated ones last, and says what each certainly had first. */
export function makeTimeline(
  articles: readonly StoryArticle[],
  rows: readonly LedgerRow[],
  statements: readonly Statement[],
): Timeline {
  const shared = [...rows.map(sharedRow), ...statements.map(sharedStatement)].filter(
    ({ carriers }) => carriers.length > 1,
  );
  const firsts = shared.map((each) => ({ id: each.id, first: firstOf(articles, each.carriers) }));
  const order = articles
    .map((article, at) => ({ at, key: middleOf(timeBounds(article.publishedAt)) }))
    .sort((a, b) => a.key - b.key);
  return {
    entries: order.map(({ at }, place): TimelineEntry => {
      const before = order[place - 1]?.at;
      return {
        article: at,
        precision: precisionOf(articles[at]?.publishedAt ?? null),
        isAfter: before !== undefined && isEarlier(articles, before, at, false),
        firstWith: firsts.filter(({ first }) => first === at).map(({ id }) => id),
      };
    }),
    cannotTell: firsts.filter(({ first }) => first === null).length,
  };
}

/** Those that print another value of it, or one of another time, do not report the same thing. */
function sharedRow({ id, cells }: LedgerRow): Shared {
  const alike = cells.filter(({ relation }) => relation !== 'differs' && relation !== 'other-time');
  return { id, carriers: [...new Set(alike.map(({ article }) => article))] };
}

function sharedStatement({ id, wordings }: Statement): Shared {
  return { id, carriers: [...new Set(wordings.flatMap(({ carriers }) => carriers.map(({ article }) => article)))] };
}

/** The article that certainly carried something before all others, or null. */
function firstOf(articles: readonly StoryArticle[], carriers: readonly number[]): number | null {
  return (
    carriers.find((one) => carriers.every((other) => one === other || isEarlier(articles, one, other, true))) ?? null
  );
}

/** Whether one article certainly came before another; `asItStands` where one changed since may have got its words only then. */
function isEarlier(articles: readonly StoryArticle[], one: number, other: number, asItStands: boolean): boolean {
  const [a, b] = [articles[one], articles[other]];
  if (a === undefined || b === undefined) return false;
  const isOneClock = a.outlet !== null && a.outlet.id === b.outlet?.id;
  const published = timeBounds(a.publishedAt, isOneClock);
  const changed = asItStands ? timeBounds(a.modifiedAt, isOneClock) : null;
  const to = Math.max(published?.to ?? 0, changed?.to ?? 0);
  return isBefore(published && { ...published, to }, timeBounds(b.publishedAt, isOneClock));
}

function middleOf(bounds: TimeBounds | null): number {
  return bounds === null ? Number.MAX_SAFE_INTEGER : (bounds.from + bounds.to) / 2;
}
