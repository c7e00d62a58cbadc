import { newStoryId } from './learn-article.ts';
import type { StoryStore } from './store/story-store.ts';
import { NO_VERDICTS, type Verdicts } from './stories/corrections.ts';
import { fingerprintKeys } from './stories/fingerprint-keys.ts';
import { groupReports, type Link } from './stories/group-reports.ts';
import { likeness, UNLIKE } from './stories/likeness.ts';
import { withRivals } from './stories/rate-stories.ts';
import type { Report, Story } from './stories/story.ts';
import { countStories, makeWeighing, type Weighing } from './stories/weighing.ts';

/** How many stories a report is compared with: those it could belong to are among the first. */
const CANDIDATES = 16;
/** Of a story with more reports than this, its like is enough to know it by, and it is never taken apart. */
const LARGE_STORY = 12;
/** A reader's word weighs more than any evidence. */
const SAID = 1000;

/** Whose reports may be moved, and what is known beyond the store. */
export interface ReviewGiven {
  /** Reports that came otherwise stay where they are: a pack's stories are its maker's. */
  readonly origin: string;
  readonly weighing?: Weighing;
  readonly verdicts?: Verdicts;
  /** Which stories to look at; all that there are where none are given. */
  readonly stories?: readonly Story[];
}

/**
 * Looks again at which reports belong together once all are known, and moves those that belong elsewhere: an article that
 * came before the story it belongs to, two stories that turn out to be one, a story that turns out to be two. Reports
 * are only moved, so that another look can move them back. Answers how many were.
 */
export async function reviewStories(
  store: StoryStore,
  { origin, weighing: given, verdicts = NO_VERDICTS, stories: among }: ReviewGiven,
): Promise<number> {
  const stories: Story[] = [];
  for await (const story of among ?? store.stories()) {
    const reports = story.reports.filter((report) => report.origin === origin);
    if (reports.length > 0) stories.push({ ...story, reports });
  }
  const weighing = given ?? makeWeighing(countStories(stories));
  const items = stories.flatMap((story) =>
    story.reports.length > LARGE_STORY
      ? [{ story, reports: story.reports }]
      : story.reports.map((report) => ({ story, reports: [report] })),
  );
  const links = await findLinks(items, store, weighing, verdicts);
  const taken = new Set<string>();
  let moved = 0;
  // The largest first: where two want one id, it stays with more.
  const groups = groupReports(items.length, links).map((group) => group.flatMap((at) => items[at] ?? []));
  for (const group of groups.sort((a, b) => b.length - a.length)) {
    const home = homeOf(group, taken);
    const first = group[0]?.reports[0];
    if (first === undefined) continue;
    const id = home?.id ?? (await newStoryId(first.articleId, origin, store, taken));
    taken.add(id);
    for (const { story, reports } of group) {
      if (story.id === id) continue;
      for (const report of reports) await store.putReport(id, home?.title ?? first.headline ?? story.title, report);
      moved += reports.length;
    }
  }
  return moved;
}

/** One report, or a story too large to be taken apart. */
interface Item {
  readonly story: Story;
  readonly reports: readonly Report[];
}

async function findLinks(
  items: readonly Item[],
  store: StoryStore,
  weighing: Weighing,
  verdicts: Verdicts,
): Promise<Link[]> {
  const places = new Map(items.flatMap(({ reports }, at) => reports.map(({ articleId }) => [articleId, at] as const)));
  const scores = new Map<number, Link>();
  const best = items.map(() => UNLIKE);
  const keyOf = (a: number, b: number): number => Math.min(a, b) * items.length + Math.max(a, b);
  const keep = (link: Link): void => {
    const key = keyOf(link.a, link.b);
    const known = scores.get(key);
    if (known === undefined || link.score > known.score) scores.set(key, link);
  };
  for (const [a, { reports }] of items.entries()) {
    const { articleId, fingerprint } = reports[Math.floor(reports.length / 2)] as Report;
    const profile = weighing.profileOf(fingerprint);
    for (const id of verdicts.together(articleId)) {
      const b = places.get(id);
      if (b !== undefined && b !== a) keep({ a, b, score: SAID, quotes: 1 });
    }
    const { stories } = await store.candidates(fingerprintKeys(fingerprint), CANDIDATES);
    for (const story of stories) {
      for (const other of story.reports.slice(0, LARGE_STORY)) {
        const b = places.get(other.articleId);
        if (b === undefined || b === a) continue;
        // Two single reports are as alike either way, and each mostly finds the other.
        if (reports.length === 1 && items[b]?.reports.length === 1 && scores.has(keyOf(a, b))) continue;
        const { score, quotes } = likeness(profile, weighing.profileOf(other.fingerprint));
        best[a] = Math.max(best[a] ?? UNLIKE, score);
        best[b] = Math.max(best[b] ?? UNLIKE, score);
        keep({ a, b, score: verdicts.of(articleId, other.articleId) === 'apart' ? -SAID : score, quotes });
      }
    }
  }
  return [...scores.values()].map((link) => {
    if (Math.abs(link.score) === SAID) return link;
    return { ...link, score: withRivals(link, best[link.a] ?? UNLIKE, best[link.b] ?? UNLIKE) };
  });
}

/** The story that most of a group are in already, if no larger group has it. */
function homeOf(group: readonly Item[], taken: ReadonlySet<string>): Story | null {
  const counts = new Map<string, number>();
  for (const { story, reports } of group) counts.set(story.id, (counts.get(story.id) ?? 0) + reports.length);
  const [id] =
    [...counts].filter(([id]) => !taken.has(id)).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
  return group.find(({ story }) => story.id === id)?.story ?? null;
}
