import { type BackupLine, encodeLine } from './backup/backup.ts';
import { readKeptReport } from './backup/line-schema.ts';
import type { Highlight } from './highlights/highlight.ts';
import { packOfStore } from './pack-of-store.ts';
import type { StoryPack } from './packs/pack.ts';
import type { Outcome } from './protocol.ts';
import type { Row } from './store/highlights/copies.ts';
import type { HighlightStore } from './store/highlights/highlight-store.ts';
import type { StoryStore } from './store/story-store.ts';
import { LEARNED } from './stories/origin.ts';
import type { Story } from './stories/story.ts';

/** So many stories are written at a time: a message of a megabyte or so. */
const STORIES_AT_A_TIME = 60;

/** So many highlights are written at a time: a message of some megabytes at most. */
const HIGHLIGHTS_AT_A_TIME = 500;

/** A part of a backup: its lines, where the next part begins, and how many articles could not be read. */
export interface BackupPart {
  readonly lines: readonly string[];
  /** Null where this was the last. */
  readonly next: string | null;
  readonly leftOut: number;
}

/** The next of the packs that a reader added, by their ids. Those that come with the program come with it again. */
export async function backUpPack(after: string, store: StoryStore): Promise<BackupPart> {
  const packs = (await store.packs()).filter(({ id, bundled }) => !bundled && id > after);
  const [stored] = packs;
  if (stored === undefined) return { lines: [], next: null, leftOut: 0 };
  const pack: StoryPack = await packOfStore(stored, store);
  return { lines: [encodeLine({ kind: 'pack', pack })], next: packs.length > 1 ? stored.id : null, leftOut: 0 };
}

/** The next highlights, by their ids, deleted ones and those that cannot be read among them. */
export async function backUpHighlights(after: string, highlights: HighlightStore): Promise<Outcome<BackupPart>> {
  const listed = await highlights.list(after, HIGHLIGHTS_AT_A_TIME);
  if (!listed.ok) return listed;
  const unread = new Map(listed.value.unread.map(({ id, text }) => [id, text]));
  const lines = listed.value.rows.map((row): BackupLine => {
    const text = unread.get(row.id);
    // As it is stored: with what a newer version put there and this one knows nothing of.
    if (text === undefined) return { kind: 'highlight', highlight: row as Row & Highlight };
    return { kind: 'unread-highlight', text };
  });
  return { ok: true, value: { lines: lines.map(encodeLine), next: listed.value.next, leftOut: 0 } };
}

/** What was learned of the next stories, by their ids. */
export async function backUpStories(after: string, store: StoryStore): Promise<BackupPart> {
  const stories = await store.storiesAfter(after, STORIES_AT_A_TIME);
  const learned = stories.flatMap(learnedOf);
  return {
    lines: learned.map(({ line }) => line),
    next: stories.at(-1)?.id ?? null,
    leftOut: learned.reduce((sum, { leftOut }) => sum + leftOut, 0),
  };
}

function learnedOf({ id, title, reports }: Story): { readonly line: string; readonly leftOut: number }[] {
  const learned = reports.filter(({ origin }) => origin === LEARNED);
  if (learned.length === 0) return [];
  const kept = learned.flatMap(({ origin: _, ...report }) => readKeptReport(report) ?? []);
  const line = encodeLine({ kind: 'story', story: { id, title, reports: kept } });
  return [{ line, leftOut: learned.length - kept.length }];
}
