import { decode, exactText, oneOf, record, whole } from '../decode.ts';
import type { Outcome } from '../protocol.ts';
import type { Sentence } from '../words/sentence.ts';
import { BACKUP_VERSION, type BackupEnd, type BackupStart } from './backup.ts';

/**
 * So many characters of lines are handed on at a time: some two hundred articles, which the store adds in one go.
 * Fewer would have it rewrite its index more often; more would keep pages waiting for their notes while it is written,
 * and Firefox, where it is told to end a background early, from hearing that this one is at work.
 */
const AT_A_TIME = 1_500_000;
/** Longer than a line with the largest pack; a file with a longer one is no backup. */
const LINE_LIMIT = 40_000_000;

const NOT_A_BACKUP: Sentence = { key: 'refused.backup.notBackup' };
const TOO_NEW: Sentence = { key: 'refused.backup.tooNew' };
const CUT_SHORT: Sentence = { key: 'refused.backup.cutShort' };

const startSchema = record<BackupStart>({
  kind: oneOf(['variorum-backup']),
  version: whole(1_000_000),
  createdAt: exactText(64),
});
const endSchema = record<BackupEnd>({ kind: oneOf(['end']), lines: whole(1_000_000_000) });

/**
 * The lines of a backup between its first and its last, some at a time. Ends with a refusal where the file is none, is
 * newer, or was cut short; the lines themselves are not looked into.
 */
export async function* readBackup(chunks: AsyncIterable<string>): AsyncGenerator<Outcome<readonly string[]>> {
  let count = 0;
  let held: string | null = null;
  let batch: string[] = [];
  let size = 0;
  for await (const line of linesOf(chunks)) {
    if (line === null) return yield refusal(count === 0 ? NOT_A_BACKUP : CUT_SHORT);
    if (count === 0) {
      const refused = whyNotStart(line);
      if (refused !== null) return yield refusal(refused);
    }
    // The newest line is held back: it may be the last.
    if (held !== null && count > 1) {
      batch.push(held);
      size += held.length;
    }
    if (size >= AT_A_TIME) {
      yield { ok: true, value: batch };
      batch = [];
      size = 0;
    }
    held = line;
    count += 1;
  }
  if (count === 0) return yield refusal(NOT_A_BACKUP);
  const end = decode(endSchema, parsed(held ?? ''), 'backup');
  if (!end.ok || end.value.lines !== count - 2) return yield refusal(CUT_SHORT);
  if (batch.length > 0) yield { ok: true, value: batch };
}

function whyNotStart(line: string): Sentence | null {
  const start = decode(startSchema, parsed(line), 'backup');
  if (!start.ok) return NOT_A_BACKUP;
  return start.value.version > BACKUP_VERSION ? TOO_NEW : null;
}

function refusal(why: Sentence): Outcome<never> {
  return { ok: false, why };
}

/** The lines of a text that comes in pieces, without empty ones; null, and no more, where one has no end. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string | null> {
  // Kept in pieces until its end comes: a line with a pack is millions of characters long.
  let pieces: string[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const [first = '', ...others] = chunk.split('\n');
    pieces.push(first);
    size += first.length;
    for (const next of others) {
      const line = pieces.join('');
      if (line.trim() !== '') yield line;
      pieces = [next];
      size = next.length;
    }
    if (size > LINE_LIMIT) return yield null;
  }
  const last = pieces.join('');
  if (last.trim() !== '') yield last;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line.startsWith('\uFEFF') ? line.slice(1) : line);
  } catch {
    return null;
  }
}
