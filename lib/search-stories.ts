import type { StoriesFound, StorySummary } from './protocol.ts';
import type { StoryStore } from './store/story-store.ts';
import type { Verdicts } from './stories/corrections.ts';
import { separateStory } from './stories/separate-story.ts';
import type { Report, Story } from './stories/story.ts';

/** As many stories as a page can list at once. */
const LISTED = 30;
/** A story with more articles shows the first; it is known by them. */
const ARTICLES_LISTED = 40;
/** How far a search goes: a store of all the news there is would keep a person waiting for minutes. */
const LOOKED_AT = 20_000;

/**
 * The stories of a store that hold every one of some words in their title, headlines or outlets, the newest first, parted as
 * the reader's corrections part them. Plain parts of words, as people type them; no index, for nobody does this often.
 */
export async function searchStories(typed: string, store: StoryStore, verdicts: Verdicts): Promise<StoriesFound> {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  let found: Dated[] = [];
  let isAll = true;
  let looked = 0;
  for await (const stored of store.stories()) {
    looked += 1;
    if (looked > LOOKED_AT) {
      isAll = false;
      break;
    }
    for (const part of separateStory(stored, verdicts)) {
      // What was taken out goes by its own headline.
      const title = part.id === stored.id ? stored.title : (part.reports[0]?.headline ?? stored.title);
      const story = { id: part.id, title, reports: part.reports };
      if (holdsAll(story, words)) found.push({ day: newestDay(story), story });
    }
    if (found.length <= 2 * LISTED) continue;
    found = newestFirst(found).slice(0, LISTED);
    isAll = false;
  }
  const listed = newestFirst(found).slice(0, LISTED);
  return { stories: listed.map(({ story }) => summarize(story)), isAll: isAll && listed.length === found.length };
}

interface Dated {
  readonly day: string;
  readonly story: Story;
}

function holdsAll({ title, reports }: Story, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const shown = reports.map(({ headline, outlet }) => `${headline ?? ''} ${outlet?.name ?? ''}`);
  const text = `${title} ${shown.join(' ')}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

function newestDay({ reports }: Story): string {
  const days = reports.map(({ publishedAt }) => publishedAt ?? '').sort();
  return days.at(-1) ?? '';
}

function newestFirst(found: readonly Dated[]): Dated[] {
  return [...found].sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : a.story.id < b.story.id ? -1 : 1));
}

function summarize({ id, title, reports }: Story): StorySummary {
  // Learned and packed, an article is one.
  const once = [...new Map(reports.map((report) => [report.articleId, report])).values()];
  return { id, title, articles: once.slice(0, ARTICLES_LISTED).map(summarizeArticle) };
}

function summarizeArticle({ articleId, headline, url, publishedAt, outlet }: Report): StorySummary['articles'][number] {
  return { articleId, headline, url, publishedAt, outlet: outlet?.name ?? null };
}
