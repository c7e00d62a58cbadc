import type { KeptCorrection } from '../backup/backup.ts';
import type { Gain } from '../backup/gain.ts';
import { mergeCorrections } from '../backup/merge-corrections.ts';
import type { NewCorrection, Outcome, StoredCorrection } from '../protocol.ts';
import type { ClaimPair, PartedClaims } from '../stories/parted-claims.ts';
import type { Sentence } from '../words/sentence.ts';
import { changeRows, storedRows } from './correction-rows.ts';
import { CORRECTIONS_LIMIT, decodeCorrections, decodeParted } from './corrections-schema.ts';

const TOO_MANY: Sentence = { key: 'refused.corrections.tooMany', values: { limit: CORRECTIONS_LIMIT } };
const NAMES_NOTHING: Sentence = { key: 'refused.corrections.namesNothing' };

/** All corrections of stories, in the order they were made. */
export async function readCorrections(): Promise<readonly StoredCorrection[]> {
  return decodeCorrections(await storedRows());
}

/** All that was said of claims, in the order it was said. */
export async function readParted(): Promise<readonly PartedClaims[]> {
  return decodeParted(await storedRows());
}

/** Keeps a correction, and answers once it is kept. */
export async function addCorrection(said: NewCorrection): Promise<Outcome<StoredCorrection>> {
  if (said.one.length === 0 || said.other.length === 0) return { ok: false, why: NAMES_NOTHING };
  return addRow(said, decodeCorrections, ({ kind, one, other }) => [kind, one, other]);
}

/** Keeps a reader's word that claims are not the same, and answers once it is kept. */
export async function addParted(said: ClaimPair): Promise<Outcome<PartedClaims>> {
  return addRow({ ...said, kind: 'not-same' as const }, decodeParted, ({ claims, here, there }) => [
    claims,
    here,
    there,
  ]);
}

async function addRow<Said extends object, Stored extends Said>(
  said: Said,
  decodeRows: (rows: readonly unknown[]) => readonly Stored[],
  what: (said: Said) => unknown,
): Promise<Outcome<Stored>> {
  return changeRows<Outcome<Stored>>((rows) => {
    // The same again, perhaps because the answer to the first was lost on its way, is one correction.
    const made = decodeRows(rows.slice(-1)).at(-1);
    if (made !== undefined && JSON.stringify(what(made)) === JSON.stringify(what(said))) {
      return { answer: { ok: true, value: made } };
    }
    if (rows.length >= CORRECTIONS_LIMIT) return { answer: { ok: false, why: TOO_MANY } };
    const row = { ...said, id: crypto.randomUUID(), madeAt: new Date().toISOString() };
    return { rows: [...rows, row], answer: { ok: true, value: row as Stored & typeof row } };
  });
}

/**
 * Takes articles out of all corrections. Somebody who has an article forgotten means its address too, wherever it is
 * kept, so a correction that only spoke of what is forgotten goes with it, and a title that may be its headline goes.
 */
export async function forgetInCorrections(articleIds: ReadonlySet<string>): Promise<void> {
  if (articleIds.size === 0) return;
  await changeRows((rows) => ({
    rows: rows.flatMap((row) => {
      const read = readRow(row);
      if (read === null) return [row];
      return read.kind === 'not-same' ? withoutClaims(read, articleIds) : withoutArticles(read, articleIds);
    }),
    answer: undefined,
  }));
}

function withoutArticles(correction: StoredCorrection, articleIds: ReadonlySet<string>): StoredCorrection[] {
  const without = (ids: readonly string[]): string[] => ids.filter((id) => !articleIds.has(id));
  const [one, other] = [without(correction.one), without(correction.other)];
  if (one.length === 0 || other.length === 0) return [];
  const oneTitle = one.length < correction.one.length ? null : correction.oneTitle;
  const otherTitle = other.length < correction.other.length ? null : correction.otherTitle;
  return [{ ...correction, one, other, oneTitle, otherTitle }];
}

/** Adds the corrections of a backup that are not there yet, of stories and of claims; tells what that comes to, or would. */
export async function restoreCorrections(
  kept: readonly KeptCorrection[],
  { isTrial }: { readonly isTrial: boolean },
): Promise<Gain> {
  return changeRows((rows) => {
    const unread = rows.filter((row) => readRow(row) === null);
    const now = rows.flatMap((row) => readRow(row) ?? []);
    const { all, gain } = mergeCorrections(now, kept, CORRECTIONS_LIMIT - unread.length);
    if (isTrial || gain.added === 0) return { answer: gain };
    return { rows: [...all, ...unread], answer: gain };
  });
}

/** A correction of either kind; null where this version cannot read it. */
function readRow(row: unknown): KeptCorrection | null {
  return decodeCorrections([row])[0] ?? decodeParted([row])[0] ?? null;
}

function withoutClaims(parted: PartedClaims, articleIds: ReadonlySet<string>): PartedClaims[] {
  const there = parted.there.filter(({ articleId }) => !articleIds.has(articleId));
  return articleIds.has(parted.here.articleId) || there.length === 0 ? [] : [{ ...parted, there }];
}
