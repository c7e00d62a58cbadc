import type { PackSummary, ReportSummary, StoreSummary } from './protocol.ts';
import type { StoredPack, StoryStore } from './store/story-store.ts';
import { LEARNED, packOrigin } from './stories/origin.ts';
import type { Report, Story } from './stories/story.ts';

/** More than anybody reads in years, and a message of a few megabytes; who has more forgets by outlet or by day. */
const LEARNED_SHOWN = 20_000;

/** What a store holds, counted story by story so that it never lies in memory whole. */
export async function summarizeStore(store: StoryStore, bytes: number | null): Promise<StoreSummary> {
  const byOrigin = new Map<string, Tally>();
  const learned: ReportSummary[] = [];
  const all = { ...NOTHING };
  for await (const story of store.stories()) {
    add(all, story.reports);
    for (const origin of new Set(story.reports.map((report) => report.origin))) {
      const tally = byOrigin.get(origin) ?? { ...NOTHING };
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
  const { size, ...counts } = all;
  const partOf = (origin: string) => Math.round(((byOrigin.get(origin)?.size ?? 0) * (bytes ?? size)) / (size || 1));
  return {
    ...counts,
    bytes,
    packs,
    learned: learned.slice(0, LEARNED_SHOWN),
    learnedTotal: learned.length,
    sizes: { learned: partOf(LEARNED), packs: Object.fromEntries(packs.map(({ id }) => [id, partOf(packOrigin(id))])) },
  };
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
  /** About how many bytes, to be set in proportion to what the browser says of all. */
  size: number;
}

const NOTHING: Tally = { stories: 0, articles: 0, figures: 0, quotes: 0, size: 0 };

// What each takes in a stored report, on the average of a few thousand; each key stands in the index a second time.
const [REPORT_BYTES, FIGURE_BYTES, QUOTE_BYTES, KEY_BYTES] = [600, 700, 500, 30];

function add(tally: Tally, reports: readonly Report[]): void {
  tally.stories += 1;
  tally.articles += reports.length;
  for (const { quantities, quotations, fingerprint } of reports) {
    tally.figures += quantities.length;
    tally.quotes += quotations.length;
    const keys = fingerprint.terms.length + fingerprint.names.length + fingerprint.shingles.length;
    tally.size += REPORT_BYTES + quantities.length * FIGURE_BYTES + quotations.length * QUOTE_BYTES + keys * KEY_BYTES;
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
