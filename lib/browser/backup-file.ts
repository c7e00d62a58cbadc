import { BACKUP_SIZE_LIMIT, BACKUP_VERSION, encodeLine } from '../backup/backup.ts';
import { addBackupGain, type BackupGain, NO_BACKUP_GAIN } from '../backup/gain.ts';
import { readBackup } from '../backup/read-backup.ts';
import type { Answer, BackUpFrom } from '../protocol.ts';
import type { Sentence } from '../words/sentence.ts';
import type { BackupPart } from '../write-backup.ts';
import { request } from './messages.ts';
import { refused } from './refused.ts';

/** A file is read so many bytes at a time. */
const PIECE = 1 << 20;

const STOPPED: Sentence = { key: 'refused.backup.stopped' };
const TOO_LARGE: Sentence = { key: 'refused.backup.tooLarge' };
const NOT_READ: Sentence = { key: 'refused.backup.notRead' };

/** A backup, and how many articles could not be read for it. */
export interface BackupFile {
  readonly content: Blob;
  readonly leftOut: number;
}

/** What somebody who waits is told, and how they stop it. */
export interface Watching {
  readonly signal: AbortSignal;
  /** From 0 to 1, or null where nobody knows how much is still to come. */
  readonly onProgress: (share: number | null, articles: number) => void;
}

/** Asks the background for everything, a part after the other; what has come is no longer in memory as text. */
export async function writeBackupFile(createdAt: string, watching: Watching): Promise<Answer<BackupFile>> {
  const parts: Blob[] = [new Blob([encodeLine({ kind: 'variorum-backup', version: BACKUP_VERSION, createdAt })])];
  let [lines, leftOut] = [0, 0];
  for (const kind of ['start', 'highlights', 'packs', 'stories'] as const) {
    for (let after: string | null = ''; after !== null; ) {
      if (watching.signal.aborted) return refused(STOPPED);
      const from: BackUpFrom = kind === 'start' ? { kind } : { kind, after };
      const part: Answer<BackupPart> = await request('backUp', from);
      if (!part.ok) return part;
      parts.push(new Blob([...part.value.lines]));
      lines += part.value.lines.length;
      leftOut += part.value.leftOut;
      after = part.value.next;
      watching.onProgress(null, lines);
    }
  }
  parts.push(new Blob([encodeLine({ kind: 'end', lines })]));
  return { ok: true, value: { content: new Blob(parts, { type: 'application/jsonl' }), leftOut } };
}

/** Reads a backup to its end and has the background restore it, or only say what that would do. */
export async function restoreBackupFile(
  file: Blob,
  isTrial: boolean,
  { signal, onProgress }: Watching,
): Promise<Answer<BackupGain>> {
  if (file.size > BACKUP_SIZE_LIMIT) return refused(TOO_LARGE);
  let gain = NO_BACKUP_GAIN;
  let read = 0;
  const text = textOf(file, (bytes) => {
    read = bytes;
  });
  try {
    for await (const lines of readBackup(text)) {
      if (signal.aborted) return refused(STOPPED);
      if (!lines.ok) return refused(lines.why);
      const restored = await request('restore', { lines: lines.value, isTrial });
      if (!restored.ok) return restored;
      gain = addBackupGain(gain, restored.value);
      onProgress(read / file.size, gain.articles.added + gain.articles.changed + gain.articles.same);
    }
  } catch {
    return refused(NOT_READ);
  }
  return { ok: true, value: gain };
}

async function* textOf(file: Blob, onRead: (bytes: number) => void): AsyncIterable<string> {
  const decoder = new TextDecoder();
  for (let at = 0; at < file.size; at += PIECE) {
    const bytes = await file.slice(at, at + PIECE).arrayBuffer();
    onRead(Math.min(file.size, at + PIECE));
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}
