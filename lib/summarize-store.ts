import type { PackSummary, ReportSummary, StoreSummary } from './protocol.ts';
import type { StoredPack, StoryStore } from './store/story-store.ts';
import { LEARNED, packOrigin } from './stories/origin.ts';
import type { Report, Story } from './stories/story.ts';

/** As many learned articles as a page can list at once. */
const LEARNED_SHOWN = 200;

/** What a store holds, counted story by story so that it never lies in memory whole. */
export async function summarizeStore(store: StoryStore, bytes: number | null): Promise<StoreSummary> {
  const byOrigin = new Map<string, Tally>();
  const learned: ReportSummary[] = [];
  const all: Tally = { stories: 0, articles: 0, figures: 0, quotes: 0 };
  for await (const story of store.stories()) {
    add(all, story.reports);
    for (const origin of new Set(story.reports.map((report) => report.origin))) {
      const tally = byOrigin.get(origin) ?? { stories: 0, articles: 0, figures: 0, quotes: 0 };
      byOrigin.set(origin, tally);
      add(
        tally,
        story.reports.filter((report) => report.origin === origin),
      );
    }
    for (const report of story.reports) if (report.origin === LEARNED) learned.push(summarizeReport(story, report));
  }
  const packs = (await store.packs()).map((pack) => ({
    ...described(pack),
    stories: byOrigin.get(packOrigin(pack.id))?.stories ?? 0,
    articles: byOrigin.get(packOrigin(pack.id))?.articles ?? 0,
  }));
  learned.sort((a, b) => compareText(b.learnedAt ?? '', a.learnedAt ?? '') || compareText(a.articleId, b.articleId));
  return { ...all, bytes, packs, learned: learned.slice(0, LEARNED_SHOWN), learnedTotal: learned.length };
}

/** One pack and what it brought. */
export function summarizePack(pack: StoredPack, stories: readonly Story[]): PackSummary {
  const articles = stories.reduce((count, story) => count + story.reports.length, 0);
  return { ...described(pack), stories: stories.length, articles };
}

interface Tally {
  stories: number;
  articles: number;
  figures: number;
  quotes: number;
}

function add(tally: Tally, reports: readonly Report[]): void {
  tally.stories += 1;
  tally.articles += reports.length;
  for (const { quantities, quotations } of reports) {
    tally.figures += quantities.length;
    tally.quotes += quotations.length;
  }
}

function described({ digest: _, ...pack }: StoredPack): Omit<PackSummary, 'stories' | 'articles'> {
  return pack;
}

function summarizeReport(story: Story, report: Report): ReportSummary {
  return {
    articleId: report.articleId,
    storyId: story.id,
    storyTitle: story.title,
    headline: report.headline,
    outlet: report.outlet?.name ?? null,
    url: report.url,
    learnedAt: report.learnedAt,
    figures: report.quantities.length,
    quotes: report.quotations.length,
  };
}

/** By code units, the same everywhere: what is sorted for reading only has to be in the same order each time. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
