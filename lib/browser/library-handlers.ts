import type { Gain } from '../backup/gain.ts';
import { mergeHighlights } from '../backup/merge-highlights.ts';
import type { HighlightChange, HighlightRequests } from '../highlight-protocol.ts';
import { withDeletion, withTags } from '../highlights/change-highlight.ts';
import type { Highlight } from '../highlights/highlight.ts';
import { hasEffect, type MadeChange, madeChange, takenBack } from '../highlights/made-change.ts';
import { laterThan } from '../highlights/moments.ts';
import type { Outcome } from '../protocol.ts';
import type { HighlightStore } from '../store/highlights/highlight-store.ts';
import { type Sentence, sayIn } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import { lastBackup, noteLastBackup } from './backup-notes.ts';
import type { RequestHandlers } from './handle-requests.ts';
import { stayAwake } from './stay-awake.ts';
import { openPageOf } from './wanted-highlight.ts';

/** What only our own pages ask of highlights. */
type LibraryRequest =
  | 'findOnItsPage'
  | 'listHighlights'
  | 'changeHighlights'
  | 'deleteHighlights'
  | 'takeBackChanges'
  | 'importHighlights'
  | 'highlightsHealth'
  | 'noteBackup';

/** So many are listed in one message: a few megabytes at most. */
const AT_A_TIME = 500;

const BAD_MOMENT: Sentence = { key: 'refused.badMoment' };

/** What the background does for the library: with any highlight, and with many at once. */
export function libraryHandlers(
  highlights: HighlightStore,
  words: Words,
): Pick<RequestHandlers, LibraryRequest & keyof HighlightRequests> {
  return {
    async findOnItsPage({ id }) {
      const read = await stayAwake(() => highlights.read([id]));
      if (!read.ok) return read;
      const [there] = read.value;
      if (there === undefined) return { ok: false, why: { key: 'kept.notThere' } };
      await openPageOf(id, there.source.url);
      return { ok: true, value: null };
    },
    async listHighlights({ after }) {
      const listed = await stayAwake(() => highlights.list(after, AT_A_TIME));
      if (!listed.ok) return listed;
      const { highlights: some, unread, next } = listed.value;
      return { ok: true, value: { highlights: some, unread, next } };
    },
    changeHighlights: ({ ids, change }) =>
      changeMany(ids, (there) => madeChange(change.kind, there, { ...there, ...changed(there, change) })),
    deleteHighlights: ({ ids, isUndone }) =>
      changeMany(ids, (there) => madeChange('deletedAt', there, { ...there, ...withDeletion(there, isUndone) })),
    takeBackChanges({ changes }) {
      const byId = new Map(changes.map((made) => [made.id, made]));
      return changeMany([...byId.keys()], (there) => {
        const made = byId.get(there.id);
        return made === undefined ? null : madeChange(made.kind, there, takenBack(there, made));
      });
    },
    importHighlights: ({ highlights: given, isTrial }): Promise<Outcome<Gain>> =>
      stayAwake(() => mergeHighlights(given, highlights, { isTrial })),
    async highlightsHealth() {
      const lastBackupAt = await lastBackup();
      const { count, since, notice } = await stayAwake(() => highlights.health(lastBackupAt));
      const told = notice.map((sentence) => sayIn(words, sentence)).join(' ') || null;
      return { ok: true, value: { count, sinceBackup: since, lastBackupAt, notice: told } };
    },
    async noteBackup({ at, isWhole }) {
      if (Number.isNaN(Date.parse(at))) return { ok: false, why: BAD_MOMENT };
      await noteLastBackup(new Date(at).toISOString());
      // What was lost may be found in the backup of everything only: until there is one, the reader is told of it.
      if (isWhole) await highlights.forgetHappened();
      return { ok: true, value: null };
    },
  };

  /** Makes a change of each that is there. What it does not change is not written, and so not taken for changed later on. */
  async function changeMany(
    ids: readonly string[],
    change: (there: Highlight) => MadeChange | null,
  ): Promise<Outcome<readonly MadeChange[]>> {
    return stayAwake(async () => {
      const all: MadeChange[] = [];
      for (let at = 0; at < ids.length; at += AT_A_TIME) {
        const written = await highlights.change(ids.slice(at, at + AT_A_TIME), (there) => {
          const made = there && change(there);
          if (there === null || made === null) return null;
          all.push(made);
          return hasEffect(made)
            ? { ...there, [made.kind]: made.after, updatedAt: laterThan(there.updatedAt, new Date()) }
            : null;
        });
        if (!written.ok) return written;
      }
      return { ok: true, value: all };
    });
  }
}

function changed(there: Highlight, change: HighlightChange): Partial<Highlight> {
  switch (change.kind) {
    case 'colour':
      return { colour: change.colour };
    case 'note':
      return { note: change.note };
    case 'tags':
      return withTags(there, change.add, change.remove);
  }
}
