import { annotateArticle } from '../annotate-article.ts';
import type { Article } from '../article/article.ts';
import { nameArticle } from '../article/name-article.ts';
import type { ListedOutlet } from '../article/outlets.ts';
import { describeStoredStory } from '../describe-stored-story.ts';
import { describeStory } from '../describe-story.ts';
import { forget } from '../forget.ts';
import { learnArticle } from '../learn-article.ts';
import { notesForPage } from '../notes-for-page.ts';
import type { Annotated, Outcome, PageNotes } from '../protocol.ts';
import { reviewAround } from '../review-around.ts';
import { searchStories } from '../search-stories.ts';
import type { HighlightStore } from '../store/highlights/highlight-store.ts';
import { makeMemoryStore } from '../store/memory-store.ts';
import type { StoryStore } from '../store/story-store.ts';
import { LEARNED } from '../stories/origin.ts';
import { summarizeStore } from '../summarize-store.ts';
import { ENGLISH } from '../words/english.ts';
import type { Sentence } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import { adjustSettings } from './adjust-settings.ts';
import { backupHandlers } from './backup-handlers.ts';
import { showBadge } from './badge.ts';
import { rememberUnwanted } from './bundled-packs.ts';
import { removeCorrection } from './correction-rows.ts';
import { doorHandlers } from './door-handlers.ts';
import type { RequestHandlers } from './handle-requests.ts';
import { highlightHandlers } from './highlight-handlers.ts';
import { logError } from './log.ts';
import { packHandlers } from './pack-handlers.ts';
import { readReadersWord, readVerdicts } from './readers-word.ts';
import { researchHandlers } from './research-handlers.ts';
import { readSettings } from './settings-item.ts';
import { changeStore } from './store-access.ts';
import { addCorrection, addParted, forgetInCorrections } from './stored-corrections.ts';

const NOT_KEPT: Sentence = { key: 'refused.inPrivate' };

/** What the background does for each request. The store is opened when first asked for; `style` is what notes are drawn with, `words` what they are said in. */
export function requestHandlers(
  openStore: () => Promise<Outcome<StoryStore>>,
  highlights: HighlightStore,
  outlets: readonly ListedOutlet[] = [],
  style = '',
  words: Words = ENGLISH,
  messages: () => PageNotes['messages'] = () => ({}),
): RequestHandlers {
  const annotated = async (article: Article): Promise<Annotated> => {
    const [opened, { settings, verdicts, partings }] = await Promise.all([openStore(), readReadersWord()]);
    // Without a store there are no other outlets, but a page still gets the cards about itself.
    const withoutStore = () => annotateArticle(article, makeMemoryStore(), { ...settings, words });
    if (!opened.ok) return withoutStore();
    return annotateArticle(article, opened.value, { ...settings, words }, verdicts, partings).catch(
      (error: unknown) => {
        logError('The store of stories could not be read', error);
        return withoutStore();
      },
    );
  };
  const change = <Value>(task: (store: StoryStore) => Promise<Value>) => changeStore(openStore, task);

  return {
    async annotate(read, { isPrivate }) {
      const named = nameArticle(read, outlets);
      return {
        ok: true,
        value: notesForPage(await annotated(named), { isPrivate, style, words, messages: messages() }),
      };
    },
    async learn(read, { isPrivate }) {
      const { learning, paused } = await readSettings();
      if (isPrivate || paused || !learning) return { ok: true, value: { learned: false } };
      const article = nameArticle(read, outlets);
      const verdicts = await readVerdicts();
      return change(async (store) => {
        const now = new Date().toISOString();
        await learnArticle(article, store, { origin: LEARNED, now, verdicts });
        // The article is learned whatever becomes of this, and the next one of the story has it looked at again.
        await reviewAround(article.id, store, { origin: LEARNED, verdicts }).catch((error: unknown) =>
          logError('The stories were not looked at again', error),
        );
        return { learned: true };
      });
    },
    async badge({ count }, { tabId }) {
      if (tabId !== null) await showBadge(tabId, (await readSettings()).badge ? count : 0);
      return { ok: true, value: null };
    },
    async readStory(read) {
      const [opened, { settings, verdicts, partings }] = await Promise.all([openStore(), readReadersWord()]);
      if (!opened.ok) return opened;
      const { hedges } = settings;
      const article = nameArticle(read, outlets);
      return { ok: true, value: await describeStory(article, opened.value, verdicts, partings, hedges, words) };
    },
    async storyById(key) {
      const [opened, { settings, verdicts, partings }] = await Promise.all([openStore(), readReadersWord()]);
      if (!opened.ok) return opened;
      const { hedges } = settings;
      return { ok: true, value: await describeStoredStory(key, opened.value, verdicts, { partings, hedges }) };
    },
    async summarize() {
      const opened = await openStore();
      return opened.ok ? { ok: true, value: await summarizeStore(opened.value, await bytesInUse()) } : opened;
    },
    correct: addCorrection,
    part: async (pair, { isPrivate }) => (isPrivate ? { ok: false, why: NOT_KEPT } : addParted(pair)),
    async adjust(adjustment) {
      await adjustSettings(adjustment);
      return { ok: true, value: null };
    },
    async undoCorrection({ id }) {
      await removeCorrection(id);
      return { ok: true, value: null };
    },
    async searchStories({ words }) {
      const opened = await openStore();
      if (!opened.ok) return opened;
      return { ok: true, value: await searchStories(words, opened.value, await readVerdicts()) };
    },
    forget: (what) =>
      change(async (store) => {
        if (what.kind === 'pack') await rememberUnwanted(what.packId, store);
        const forgotten = new Set<string>();
        const count = await forget(what, store, (articleId) => forgotten.add(articleId));
        await forgetInCorrections(forgotten);
        return count;
      }),
    ...doorHandlers(),
    ...packHandlers(openStore),
    ...backupHandlers(openStore, highlights),
    ...highlightHandlers({ highlights, outlets, style, words, messages, compare: annotated }),
    ...researchHandlers(openStore),
  };
}

async function bytesInUse(): Promise<number | null> {
  return (await navigator.storage.estimate()).usage ?? null;
}
