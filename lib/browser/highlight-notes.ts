import { decode, exactText, flag, record, type Schema, whole } from '../decode.ts';
import type { Happened, KeepersNotes } from '../store/highlights/copies.ts';
import { browser } from './extension-api.ts';

const HAPPENED = 'highlightsHappened';
const COMPARED = 'highlightsCompared';
/** The event comes as soon as the worker has started, or not at all. */
const INSTALL_WITHIN_MS = 2000;

const happenedSchema: Schema<Happened> = record<Happened>({
  at: exactText(64),
  isAllLost: flag(),
  missing: whole(100_000_000),
  broughtBack: whole(100_000_000),
  isSetAside: flag(),
});

/**
 * What is remembered of the copies of highlights. To be called while the background starts: the event that tells of an
 * installation comes once, and whoever listens later has missed it.
 */
export function highlightNotes(): KeepersNotes {
  const installed = new Promise<boolean>((resolve) => {
    browser.runtime.onInstalled.addListener(({ reason }) => reason === 'install' && resolve(true));
  });
  return {
    async isCompared() {
      return (await browser.storage.session.get(COMPARED))[COMPARED] === true;
    },
    setCompared: (isCompared) => browser.storage.session.set({ [COMPARED]: isCompared }),
    isJustInstalled: () =>
      Promise.race([
        installed,
        new Promise<boolean>((resolve) => {
          setTimeout(resolve, INSTALL_WITHIN_MS, false);
        }),
      ]),
    async happened() {
      const decoded = decode(happenedSchema, (await browser.storage.local.get(HAPPENED))[HAPPENED], 'The note');
      return decoded.ok ? decoded.value : null;
    },
    setHappened: (happened) =>
      happened === null ? browser.storage.local.remove(HAPPENED) : browser.storage.local.set({ [HAPPENED]: happened }),
  };
}
