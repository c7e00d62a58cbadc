import { decode, exactText, flag, record, type Schema, whole } from '../decode.ts';
import type { Happened, KeepersNotes } from '../store/highlights/copies.ts';
import { browser } from './extension-api.ts';

const HAPPENED = 'highlightsHappened';
const COMPARED = 'highlightsCompared';
/** A file in the browser's file system for this extension: it lies in other files than the database and the storage do. */
const WITNESS = 'highlights-count';

const happenedSchema: Schema<Happened> = record<Happened>({
  at: exactText(64),
  missing: whole(100_000_000),
  broughtBack: whole(100_000_000),
  isSetAside: flag(),
});

/** What is remembered of the copies of highlights. */
export function highlightNotes(): KeepersNotes {
  return {
    async isCompared() {
      return (await browser.storage.session.get(COMPARED))[COMPARED] === true;
    },
    setCompared: (isCompared) => browser.storage.session.set({ [COMPARED]: isCompared }),
    async witness() {
      const file = await witnessFile(false);
      const count = file === null ? null : Number(await (await file.getFile()).text());
      return count === null || Number.isSafeInteger(count) ? count : null;
    },
    async setWitness(count) {
      const writing = await (await witnessFile(true))?.createWritable();
      await writing?.write(String(count));
      await writing?.close();
    },
    async happened() {
      const decoded = decode(happenedSchema, (await browser.storage.local.get(HAPPENED))[HAPPENED], 'kept');
      return decoded.ok ? decoded.value : null;
    },
    setHappened: (happened) =>
      happened === null ? browser.storage.local.remove(HAPPENED) : browser.storage.local.set({ [HAPPENED]: happened }),
  };
}

/** The file of the witness; null where it is not there and not to be made. */
async function witnessFile(create: boolean): Promise<FileSystemFileHandle | null> {
  const folder = await navigator.storage.getDirectory();
  try {
    return await folder.getFileHandle(WITNESS, { create });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}
