import { fingerprintKeys } from '../stories/fingerprint-keys.ts';
import { packOrigin } from '../stories/origin.ts';
import type { Report, Story } from '../stories/story.ts';
import { byPlace, rankStories } from './ranking.ts';
import type { StoredPack, StoryStore } from './story-store.ts';

/** One report where it is kept: its story, and the keys it is found by. */
interface Entry {
  readonly storyId: string;
  readonly report: Report;
  readonly keys: readonly string[];
}

/** A store that lasts as long as the program: for the command line, for tests, and where the lasting one cannot be opened. */
export function makeMemoryStore(): StoryStore {
  const titles = new Map<string, string>();
  const entries = new Map<string, Map<string, Entry>>();
  const index = new Map<string, Set<Entry>>();
  const homes = new Map<string, Map<string, string>>();
  const packs = new Map<string, StoredPack>();

  function storyOf(id: string): Story | null {
    const reports = [...(entries.get(id)?.values() ?? [])].map((entry) => entry.report).sort(byPlace);
    const title = titles.get(id);
    return title === undefined ? null : { id, title, reports };
  }

  function put(storyId: string, report: Report): void {
    const earlier = homes.get(report.articleId)?.get(report.origin);
    if (earlier !== undefined) remove(earlier, report);
    const entry: Entry = { storyId, report, keys: fingerprintKeys(report.fingerprint) };
    within(entries, storyId).set(placeOf(report), entry);
    within(homes, report.articleId).set(report.origin, storyId);
    for (const key of entry.keys) {
      const found = index.get(key);
      if (found === undefined) index.set(key, new Set([entry]));
      else found.add(entry);
    }
  }

  function remove(storyId: string, report: Report): void {
    const entry = entries.get(storyId)?.get(placeOf(report));
    if (entry === undefined) return;
    entries.get(storyId)?.delete(placeOf(report));
    homes.get(report.articleId)?.delete(report.origin);
    for (const key of entry.keys) {
      index.get(key)?.delete(entry);
      if (index.get(key)?.size === 0) index.delete(key);
    }
    if (entries.get(storyId)?.size === 0) {
      entries.delete(storyId);
      titles.delete(storyId);
    }
  }

  function removeAccepted(accept: (report: Report) => boolean): number {
    const all = [...entries.values()].flatMap((story) => [...story.values()]);
    const gone = all.filter((entry) => accept(entry.report));
    for (const { storyId, report } of gone) remove(storyId, report);
    return gone.length;
  }

  return {
    async candidates(keys, limit) {
      const shared = new Map<Entry, number>();
      for (const key of new Set(keys)) {
        for (const entry of index.get(key) ?? []) shared.set(entry, (shared.get(entry) ?? 0) + 1);
      }
      const counted = [...shared].map(([entry, count]) => ({ storyId: entry.storyId, count }));
      return rankStories(counted, limit).flatMap((id) => storyOf(id) ?? []);
    },
    story: async (id) => storyOf(id),
    async storyOfArticle(articleId) {
      const [origin] = [...(homes.get(articleId)?.keys() ?? [])].sort();
      return origin === undefined ? null : storyOf(homes.get(articleId)?.get(origin) ?? '');
    },
    async putReport(storyId, title, report) {
      put(storyId, report);
      titles.set(storyId, title);
    },
    removeReports: async (accept) => removeAccepted(accept),
    async *stories() {
      for (const id of [...titles.keys()].sort()) {
        const story = storyOf(id);
        if (story !== null) yield story;
      }
    },
    packs: async () => [...packs.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    async putPack(pack, stories) {
      const origin = packOrigin(pack.id);
      removeAccepted((report) => report.origin === origin);
      for (const story of stories) {
        if (story.reports.length === 0) continue;
        for (const report of story.reports) put(story.id, { ...report, origin });
        if (!titles.has(story.id)) titles.set(story.id, story.title);
      }
      packs.set(pack.id, pack);
    },
    async removePack(id) {
      packs.delete(id);
      return removeAccepted((report) => report.origin === packOrigin(id));
    },
  };
}

function placeOf(report: Report): string {
  return `${report.origin}\n${report.articleId}`;
}

function within<Key, Inner, Value>(maps: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  const map = maps.get(key) ?? new Map<Inner, Value>();
  maps.set(key, map);
  return map;
}
