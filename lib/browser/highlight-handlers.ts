import type { Article } from '../article/article.ts';
import type { ListedOutlet } from '../article/outlets.ts';
import type { Gain } from '../backup/gain.ts';
import { mergeHighlights } from '../backup/merge-highlights.ts';
import type { HighlightChange, HighlightRequests } from '../highlight-protocol.ts';
import { withTags } from '../highlights/change-highlight.ts';
import type { Highlight } from '../highlights/highlight.ts';
import { hasEffect, type MadeChange, madeChange, takenBack } from '../highlights/made-change.ts';
import { laterThan, timeOf } from '../highlights/moments.ts';
import { type Compared, saveComparison } from '../highlights/save-comparison.ts';
import type { Outcome } from '../protocol.ts';
import type { ChangeOne, HighlightStore } from '../store/highlights/highlight-store.ts';
import { type Sentence, sayIn } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import { lastBackup, noteLastBackup } from './backup-notes.ts';
import type { Asker, RequestHandlers } from './handle-requests.ts';
import { articleOf, isOfAsker, pageAddress, sourceOf } from './highlight-source.ts';
import { logError } from './log.ts';
import { openHighlight } from './open-highlight.ts';
import { placeHighlights } from './place-highlights.ts';
import { stayAwake } from './stay-awake.ts';
import { makeTabLimit } from './tab-limit.ts';

/** What handlers of highlights need of the rest. */
export interface HighlightWorld {
  readonly highlights: HighlightStore;
  readonly outlets: readonly ListedOutlet[];
  /** What highlights on a page are drawn with. */
  readonly style: string;
  readonly words: Words;
  /** The words of what a page shows, for a script that may outlive the extension. */
  readonly messages: () => Readonly<Record<string, string>>;
  /** The cards of an article as they are now. */
  readonly compare: (article: Article) => Promise<Compared>;
}

/** So many are listed in one message: a few megabytes at most. */
const AT_A_TIME = 500;
/** A highlight is compared as it is saved, or not at all. */
const COMPARE_WITHIN_MS = 60_000;

const BAD_MOMENT: Sentence = { key: 'refused.badMoment' };

/** What the background does for requests on highlights. */
export function highlightHandlers(world: HighlightWorld): Pick<RequestHandlers, keyof HighlightRequests> {
  const { highlights, outlets, style, words, messages } = world;
  const mayAdd = makeTabLimit();
  const mayOpen = makeTabLimit();

  return {
    async saveHighlight(asked, asker) {
      if (asker.isPrivate) return { ok: false, why: { key: 'kept.notInPrivate' } };
      const article = asked.article && articleOf(asked.article, asker, outlets);
      const source = sourceOf(article, asked.title, asker, outlets);
      if (source === null) return { ok: false, why: { key: 'kept.noPage' } };
      if (asker.page !== null && !mayAdd(asker.tabId, asked.id)) return { ok: false, why: { key: 'kept.tooFast' } };
      const { id, target, colour, note, tags, madeAt } = asked;
      let isNew = false;
      const saved = await changeOne(id, asker, (there) => {
        isNew = there === null;
        const said = { colour, note, tags: [...new Set(tags)] };
        if (there !== null) return { ...there, ...said, updatedAt: laterThan(there.updatedAt, new Date()) };
        const now = new Date();
        const createdAt = (Number.isNaN(Date.parse(madeAt)) ? now : new Date(madeAt)).toISOString();
        const made = { createdAt, updatedAt: now.toISOString(), deletedAt: null, source, target, comparison: null };
        return { id, ...made, ...said };
      });
      if (!saved.ok || article === null || saved.value.comparison !== null || !isJustMade(saved.value)) return saved;
      // Kept first, compared then: whoever asks again, because this took long or was cut short, is answered at once.
      const compared = awake(() => addComparison(saved.value, article, asked.cardId));
      return isNew ? compared : saved;
    },
    async highlightsOnPage(read, asker) {
      const article = articleOf(read, asker, outlets);
      const url = pageAddress(asker.page ?? article.url ?? '');
      const found = await awake(() => highlights.ofPage(article.id, url ?? article.id));
      return found.ok ? { ok: true, value: placeHighlights(found.value, article.text, words) } : found;
    },
    async removeHighlight({ id, isUndone }, asker) {
      const removed = await changeOne(id, asker, (there) => there && deleted(there, isUndone));
      return removed.ok ? { ok: true, value: null } : removed;
    },
    reattachHighlight: ({ id, target }, asker) =>
      changeOne(id, asker, (there) => there && { ...there, target, updatedAt: laterThan(there.updatedAt, new Date()) }),
    async colourHighlight({ id, colour }, asker) {
      const coloured = await changeOne(
        id,
        asker,
        (there) => there && { ...there, colour, updatedAt: laterThan(there.updatedAt, new Date()) },
      );
      return coloured.ok ? { ok: true, value: null } : coloured;
    },
    highlightStyle: async () => ({ ok: true, value: { style, messages: messages() } }),
    async openHighlight({ id }, asker) {
      if (asker.isPrivate) return { ok: false, why: { key: 'kept.notInPrivate' } };
      const read = await awake(() => highlights.read([id]));
      if (!read.ok) return read;
      const isThere = read.value.some((there) => isOfAsker(there, asker));
      if (!isThere) return { ok: false, why: { key: 'kept.notThere' } };
      // Each opening is one more window, of whichever highlight it is.
      if (asker.page !== null && !mayOpen(asker.tabId, crypto.randomUUID()))
        return { ok: false, why: { key: 'kept.tooManyOpened' } };
      await openHighlight(id);
      return { ok: true, value: null };
    },
    async listHighlights({ after }) {
      const listed = await awake(() => highlights.list(after, AT_A_TIME));
      if (!listed.ok) return listed;
      const { highlights: some, unread, next } = listed.value;
      return { ok: true, value: { highlights: some, unread, next } };
    },
    changeHighlights: ({ ids, change }) =>
      changeMany(ids, (there) => madeChange(change.kind, there, { ...there, ...changed(there, change) })),
    deleteHighlights: ({ ids, isUndone }) =>
      changeMany(ids, (there) => madeChange('deletedAt', there, deleted(there, isUndone))),
    takeBackChanges({ changes }) {
      const byId = new Map(changes.map((made) => [made.id, made]));
      return changeMany([...byId.keys()], (there) => {
        const made = byId.get(there.id);
        return made === undefined ? null : madeChange(made.kind, there, takenBack(there, made));
      });
    },
    importHighlights: ({ highlights: given, isTrial }): Promise<Outcome<Gain>> =>
      awake(() => mergeHighlights(given, highlights, { isTrial })),
    async highlightsHealth() {
      const lastBackupAt = await lastBackup();
      const { count, since, notice } = await awake(() => highlights.health(lastBackupAt));
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

  /** Changes one that the asker may change; `change` gives null for one that has to be there and is not. */
  async function changeOne(id: string, asker: Asker, change: ChangeOne): Promise<Outcome<Highlight>> {
    if (asker.isPrivate) return { ok: false, why: { key: 'kept.notInPrivate' } };
    let refused: Sentence = { key: 'kept.unreadable' };
    const written = await awake(() =>
      highlights.change([id], (there) => {
        const isAllowed = there === null || isOfAsker(there, asker);
        const made = isAllowed ? change(there, id) : null;
        if (made === null) refused = { key: 'kept.notThere' };
        return made;
      }),
    );
    if (!written.ok) return written;
    const [highlight] = written.value;
    return highlight === undefined ? { ok: false, why: refused } : { ok: true, value: highlight };
  }

  /** Makes a change of each that is there. What it does not change is not written, and so not taken for changed later on. */
  async function changeMany(
    ids: readonly string[],
    change: (there: Highlight) => MadeChange | null,
  ): Promise<Outcome<readonly MadeChange[]>> {
    return awake(async () => {
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

  /** The highlight with its comparison; as it was kept where there is none or it cannot be had. */
  async function addComparison(saved: Highlight, article: Article, cardId: string | null): Promise<Outcome<Highlight>> {
    try {
      const comparison = saveComparison(await world.compare(article), { cardId, words: saved.target.position });
      if (comparison === null) return { ok: true, value: saved };
      const written = await awake(() =>
        highlights.change(
          [saved.id],
          (there) => there && { ...there, comparison, updatedAt: laterThan(there.updatedAt, new Date()) },
        ),
      );
      return { ok: true, value: (written.ok ? written.value[0] : undefined) ?? saved };
    } catch (error) {
      logError('The comparison of a highlight was not kept', error);
      return { ok: true, value: saved };
    }
  }
}

/** Whether it may still be the first save that goes on: one made long ago is not compared with what is known by now. */
function isJustMade({ createdAt }: Highlight): boolean {
  return Math.abs(Date.now() - timeOf(createdAt)) < COMPARE_WITHIN_MS;
}

/** Does something with the highlights, to its end. */
function awake<Value>(task: () => Promise<Value>): Promise<Value> {
  return stayAwake(task);
}

/** Deleted again, a highlight was deleted when it was at first. */
function deleted(there: Highlight, isUndone: boolean): Highlight {
  const updatedAt = laterThan(there.updatedAt, new Date());
  return { ...there, deletedAt: isUndone ? null : (there.deletedAt ?? updatedAt), updatedAt };
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
