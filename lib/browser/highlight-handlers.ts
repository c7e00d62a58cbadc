import type { Article } from '../article/article.ts';
import type { ListedOutlet } from '../article/outlets.ts';
import type { HighlightRequests, PlacedHighlight } from '../highlight-protocol.ts';
import { withDeletion } from '../highlights/change-highlight.ts';
import type { Highlight } from '../highlights/highlight.ts';
import { laterThan, timeOf } from '../highlights/moments.ts';
import { type Compared, saveComparison } from '../highlights/save-comparison.ts';
import type { Outcome } from '../protocol.ts';
import type { ChangeOne, HighlightStore } from '../store/highlights/highlight-store.ts';
import type { Sentence } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import type { Asker, RequestHandlers } from './handle-requests.ts';
import { articleOf, isOfAsker, pageAddress, sourceOf } from './highlight-source.ts';
import { libraryHandlers } from './library-handlers.ts';
import { logError } from './log.ts';
import { noteFound } from './lost-highlights.ts';
import { openHighlight } from './open-highlight.ts';
import { placeHighlights } from './place-highlights.ts';
import { stayAwake } from './stay-awake.ts';
import { makeTabLimit } from './tab-limit.ts';
import { takeWanted } from './wanted-highlight.ts';

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

/** A highlight is compared as it is saved, or not at all. */
const COMPARE_WITHIN_MS = 60_000;

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
      const compared = stayAwake(() => addComparison(saved.value, article, asked.cardId));
      return isNew ? compared : saved;
    },
    async highlightsOnPage(read, asker) {
      const article = articleOf(read, asker, outlets);
      const url = pageAddress(asker.page ?? article.url ?? '');
      const found = await stayAwake(() => highlights.ofPage(article.id, url ?? article.id));
      if (!found.ok) return found;
      const placed = placeHighlights(found.value, article.text, words);
      const wanted = await takeWanted(
        asker.tabId,
        placed.map(({ id }) => id),
      ).catch(() => null);
      if (!asker.isPrivate) noteLost(found.value, placed);
      return { ok: true, value: placed.map((each) => (each.id === wanted ? { ...each, isWanted: true } : each)) };
    },
    async removeHighlight({ id, isUndone }, asker) {
      const removed = await changeOne(
        id,
        asker,
        (there) =>
          there && { ...there, ...withDeletion(there, isUndone), updatedAt: laterThan(there.updatedAt, new Date()) },
      );
      return removed.ok ? { ok: true, value: null } : removed;
    },
    async reattachHighlight({ id, target }, asker) {
      const tied = await changeOne(
        id,
        asker,
        (there) => there && { ...there, target, updatedAt: laterThan(there.updatedAt, new Date()) },
      );
      if (tied.ok) noteOrLog(new Map([[id, true]]));
      return tied;
    },
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
      const read = await stayAwake(() => highlights.read([id]));
      if (!read.ok) return read;
      const isThere = read.value.some((there) => isOfAsker(there, asker));
      if (!isThere) return { ok: false, why: { key: 'kept.notThere' } };
      // Each opening is one more window, of whichever highlight it is.
      if (asker.page !== null && !mayOpen(asker.tabId, crypto.randomUUID()))
        return { ok: false, why: { key: 'kept.tooManyOpened' } };
      await openHighlight(id);
      return { ok: true, value: null };
    },
    ...libraryHandlers(highlights, words),
  };

  /** Changes one that the asker may change; `change` gives null for one that has to be there and is not. */
  async function changeOne(id: string, asker: Asker, change: ChangeOne): Promise<Outcome<Highlight>> {
    if (asker.isPrivate) return { ok: false, why: { key: 'kept.notInPrivate' } };
    let refused: Sentence = { key: 'kept.unreadable' };
    const written = await stayAwake(() =>
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

  /** The highlight with its comparison; as it was kept where there is none or it cannot be had. */
  async function addComparison(saved: Highlight, article: Article, cardId: string | null): Promise<Outcome<Highlight>> {
    try {
      const comparison = saveComparison(await world.compare(article), { cardId, words: saved.target.position });
      if (comparison === null) return { ok: true, value: saved };
      const written = await stayAwake(() =>
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

/** Notes which highlights the page has no more. Words saved outside of an article's text were never in it. */
function noteLost(highlights: readonly Highlight[], placed: readonly PlacedHighlight[]): void {
  const isPlaced = new Map(highlights.map(({ id, target }) => [id, target.position !== null]));
  const seen = placed.filter(({ id, found }) => found !== 'orphan' || isPlaced.get(id) === true);
  noteOrLog(new Map(seen.map(({ id, found }) => [id, found !== 'orphan'])));
}

/** Not waited for: a page is shown its highlights whether or not that could be noted. */
function noteOrLog(found: ReadonlyMap<string, boolean>): void {
  stayAwake(() => noteFound(found)).catch((error) => logError('Which highlights are lost was not noted', error));
}
