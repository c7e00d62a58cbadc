import type { StoryOutline } from './story.ts';

/**
 * What a reader said of articles that were matched wrongly: that those on one side belong to the story of those on the
 * other, or do not. It names articles, not stories, because stories come and go with packs while articles keep their
 * ids; and it is kept apart from stories, so that no update of a pack takes it away. Plain data, to be stored as it is.
 */
export interface Correction {
  readonly id: string;
  readonly kind: 'together' | 'apart';
  readonly one: readonly string[];
  readonly other: readonly string[];
  readonly madeAt: string | null;
}

/**
 * The most articles that one side of a correction names. A story with more is known by these as well as by all, and what
 * is read with every page stays small.
 */
export const ARTICLES_NAMED = 64;

/** What a reader's corrections, in the order they were made, say of articles and stories. The last word counts. */
export interface Verdicts {
  /** Whether anything was said of an article. */
  readonly isNamed: (articleId: string) => boolean;
  /** Whether an article was taken out of a story, rather than left behind in one. */
  readonly isTakenOut: (articleId: string) => boolean;
  /** Whether a reader put two articles together or apart; null where nothing was said of them. */
  readonly of: (articleId: string, other: string) => Correction['kind'] | null;
  /** The last that was said of an article and any of a story's articles. */
  readonly ofStory: (articleId: string, story: StoryOutline) => Correction['kind'] | null;
  /** The last that was said of any article of one story and any of the other. */
  readonly ofStories: (story: StoryOutline, other: StoryOutline) => Correction['kind'] | null;
  /** The articles that one was put together with. */
  readonly together: (articleId: string) => readonly string[];
}

/** Makes corrections ready to be asked. Costs their length once; asking costs what was said of the article asked for. */
export function makeVerdicts(corrections: readonly Correction[]): Verdicts {
  const said = new Map<string, Said[]>();
  for (const [order, { kind, one, other }] of corrections.entries()) {
    for (const [here, there] of [[one, other] as const, [other, one] as const]) {
      const others = new Set(there);
      const takenOut = kind === 'apart' && here === one;
      for (const id of here) said.set(id, [...(said.get(id) ?? []), { order, kind, others, takenOut }]);
    }
  }
  const lastOf = (articleId: string, others: readonly string[]): Said | null =>
    said.get(articleId)?.findLast((each) => others.some((id) => id !== articleId && each.others.has(id))) ?? null;
  const ofStories = (story: StoryOutline, other: StoryOutline): Correction['kind'] | null => {
    const theirs = articlesOf(other);
    let last: Said | null = null;
    for (const id of articlesOf(story)) {
      const found = lastOf(id, theirs);
      if (found !== null && (last === null || found.order > last.order)) last = found;
    }
    return last?.kind ?? null;
  };
  return {
    isNamed: (articleId) => said.has(articleId),
    isTakenOut: (articleId) => said.get(articleId)?.some(({ takenOut }) => takenOut) ?? false,
    of: (articleId, other) => lastOf(articleId, [other])?.kind ?? null,
    ofStory: (articleId, story) => lastOf(articleId, articlesOf(story))?.kind ?? null,
    ofStories: (story, other) => (said.size === 0 ? null : ofStories(story, other)),
    together: (articleId) => {
      const named = (said.get(articleId) ?? []).flatMap(({ others }) => [...others]);
      return [...new Set(named)].filter((id) => lastOf(articleId, [id])?.kind === 'together');
    },
  };
}

/** Nobody corrected anything. */
export const NO_VERDICTS: Verdicts = makeVerdicts([]);

interface Said {
  readonly order: number;
  readonly kind: Correction['kind'];
  readonly others: ReadonlySet<string>;
  readonly takenOut: boolean;
}

/** The articles of a story by their ids, each once. */
export function articlesOf(story: StoryOutline): string[] {
  return [...new Set(story.reports.map(({ articleId }) => articleId))];
}
