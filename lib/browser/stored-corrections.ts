import type { NewCorrection, Outcome, StoredCorrection } from '../protocol.ts';
import { CORRECTIONS_LIMIT, decodeCorrections } from './corrections-schema.ts';
import { browser } from './extension-api.ts';

/**
 * Where a reader's corrections are kept: their own work, which nothing could make again. So they are an item of storage and
 * not in the database of stories, which a browser may empty and a pack may change; and on this device alone, for they
 * name what was read.
 */
const KEY = 'corrections';
const LOCK = 'variorum-corrections';

const TOO_MANY = `You have made ${CORRECTIONS_LIMIT} corrections, the most that are kept. Undo some on the options page, then try again.`;
const NAMES_NOTHING = 'There is no other article to set this one apart from or put it with. Nothing was changed.';

/** All corrections, in the order they were made. */
export async function readCorrections(): Promise<readonly StoredCorrection[]> {
  return decodeCorrections(await storedRows());
}

/** Calls back whenever they change, here or in another window, until the signal. */
export function watchCorrections(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => void (KEY in changes && changed());
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** Keeps a correction, and answers once it is kept. */
export async function addCorrection(said: NewCorrection): Promise<Outcome<StoredCorrection>> {
  if (said.one.length === 0 || said.other.length === 0) return { ok: false, why: NAMES_NOTHING };
  return changeRows<Outcome<StoredCorrection>>((rows) => {
    // The same again, perhaps because the answer to the first was lost on its way, is one correction.
    const made = decodeCorrections(rows).at(-1);
    if (made !== undefined && isSame(made, said)) return { answer: { ok: true, value: made } };
    if (rows.length >= CORRECTIONS_LIMIT) return { answer: { ok: false, why: TOO_MANY } };
    const correction = { ...said, id: crypto.randomUUID(), madeAt: new Date().toISOString() };
    return { rows: [...rows, correction], answer: { ok: true, value: correction } };
  });
}

/** Takes a correction back. One that is gone already is no error: that is what was asked for. */
export async function removeCorrection(id: string): Promise<void> {
  await changeRows((rows) => ({
    rows: rows.filter((row) => !(typeof row === 'object' && row !== null && Reflect.get(row, 'id') === id)),
    answer: undefined,
  }));
}

/**
 * Takes articles out of all corrections. Somebody who has an article forgotten means its address too, wherever it is
 * kept, so a correction that only spoke of what is forgotten goes with it, and a title that may be its headline goes.
 */
export async function forgetInCorrections(articleIds: ReadonlySet<string>): Promise<void> {
  if (articleIds.size === 0) return;
  const without = (ids: readonly string[]): string[] => ids.filter((id) => !articleIds.has(id));
  await changeRows((rows) => ({
    rows: rows.flatMap((row) => {
      const [correction] = decodeCorrections([row]);
      if (correction === undefined) return [row];
      const [one, other] = [without(correction.one), without(correction.other)];
      if (one.length === 0 || other.length === 0) return [];
      const oneTitle = one.length < correction.one.length ? null : correction.oneTitle;
      const otherTitle = other.length < correction.other.length ? null : correction.otherTitle;
      return [{ ...correction, one, other, oneTitle, otherTitle }];
    }),
    answer: undefined,
  }));
}

/**
 * Changes what is stored, one change after the other: two at once would each write back what the other had just changed.
 * Rows are kept as they are stored, those too that a newer version wrote and this one cannot read.
 */
async function changeRows<Answer>(
  change: (rows: readonly unknown[]) => { readonly rows?: readonly unknown[]; readonly answer: Answer },
): Promise<Answer> {
  return navigator.locks.request(LOCK, async () => {
    const { rows, answer } = change(await storedRows());
    if (rows !== undefined) await browser.storage.local.set({ [KEY]: rows });
    return answer;
  });
}

async function storedRows(): Promise<readonly unknown[]> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored : [];
}

function isSame(made: StoredCorrection, said: NewCorrection): boolean {
  const words = ({ kind, one, other }: NewCorrection) => JSON.stringify([kind, one, other]);
  return words(made) === words(said);
}
