import { idTaken } from './import-pack.ts';
import { decodePack } from './packs/decode-pack.ts';
import { inKeyOrder } from './packs/encode-pack.ts';
import { storiesFromPack } from './packs/pack.ts';
import type { NamedCount, Outcome, PackPreview } from './protocol.ts';
import type { StoryStore } from './store/story-store.ts';
import { LEARNED, packOrigin } from './stories/origin.ts';
import type { Report, Story } from './stories/story.ts';
import { summarizePack } from './summarize-store.ts';

/** So many titles tell what a pack is about. */
const TITLES = 20;

/** Says what a pack would bring, without keeping any of it; refused as its import would be. */
export async function previewPack(json: string, store: StoryStore): Promise<Outcome<PackPreview>> {
  const decoded = decodePack(json);
  if (!decoded.ok) return decoded;
  const { id, title, licence, maintainer, createdAt } = decoded.value;
  const packs = await store.packs();
  const there = packs.find((pack) => pack.id === id);
  if (there?.bundled) return { ok: false, why: idTaken(id, true) };
  const brought = storiesFromPack(decoded.value);
  const now = there === undefined ? [] : await store.storiesOf(packOrigin(id));
  const articles = compareReports(reportsOf(now), reportsOf(brought));
  const header = { id, title, licence, maintainer, createdAt, bundled: false, digest: '' };
  return {
    ok: true,
    value: {
      pack: summarizePack(header, brought),
      bytes: new TextEncoder().encode(json).length,
      there: there === undefined ? null : summarizePack(there, now),
      isSame: there !== undefined && articles.added + articles.changed + articles.gone === 0,
      articles,
      known: await countKnown(
        reportsOf(brought),
        store,
        packs.map((pack) => packOrigin(pack.id)).filter((origin) => origin !== packOrigin(id)),
      ),
      outlets: outletsOf(reportsOf(brought)),
      titles: brought.slice(0, TITLES).map((story) => story.title),
    },
  };
}

function asText(report: Report): string {
  return JSON.stringify(report, inKeyOrder);
}

function reportsOf(stories: readonly Story[]): Report[] {
  return stories.flatMap(({ reports }) => reports);
}

function compareReports(now: readonly Report[], then: readonly Report[]): PackPreview['articles'] {
  const there = new Map(now.map((report) => [report.articleId, asText(report)]));
  const counts = { added: 0, changed: 0, same: 0, gone: 0 };
  for (const report of then) {
    const known = there.get(report.articleId);
    counts[known === undefined ? 'added' : known === asText(report) ? 'same' : 'changed'] += 1;
    there.delete(report.articleId);
  }
  return { ...counts, gone: there.size };
}

async function countKnown(
  reports: readonly Report[],
  store: StoryStore,
  packOrigins: readonly string[],
): Promise<number> {
  const ids = [...new Set(reports.map(({ articleId }) => articleId))];
  const known = new Set<string>();
  for (const origin of [LEARNED, ...packOrigins]) {
    for (const { report } of await store.reportsOf(ids, origin)) known.add(report.articleId);
  }
  return known.size;
}

function outletsOf(reports: readonly Report[]): NamedCount[] {
  const counts = new Map<string, number>();
  for (const { outlet } of reports) if (outlet !== null) counts.set(outlet.name, (counts.get(outlet.name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}
