import { decode, exactText, record, whole } from '../decode.ts';
import type { Highlight } from '../highlights/highlight.ts';
import { highlightSchema } from '../highlights/highlight-schema.ts';
import type { Outcome } from '../protocol.ts';
import type { Sentence } from '../words/sentence.ts';
import type { Candidates } from './candidates.ts';
import { type ExportContext, exportName, type Piece } from './format.ts';

/** The newest version of our own format that is written, and the newest that is read. */
const VERSION = 1;

const FORMATS: readonly string[] = ['variorum-highlights', 'variorum-research'];

const TOO_NEW: Sentence = { key: 'refused.import.tooNew' };
const NO_LIST: Sentence = { key: 'refused.import.noList' };

/** Writes highlights whole, one a line, so that two exports can be compared line by line. */
export async function* writeJson(highlights: readonly Highlight[], context: ExportContext): AsyncGenerator<Piece> {
  const file = exportName(context, 'json');
  const head = { format: 'variorum-highlights', formatVersion: VERSION, ...context };
  yield { file, text: `${JSON.stringify(head).slice(0, -1)},"highlights":[`, done: 0 };
  for (const [at, highlight] of highlights.entries()) {
    yield { file, text: `${at === 0 ? '' : ','}\n${JSON.stringify(highlight)}`, done: at + 1 };
  }
  yield { file, text: '\n]}\n', done: highlights.length };
}

/** The entries of our own JSON; null where it is something else. */
export function readJson(parsed: unknown): Outcome<Candidates> | null {
  const mark = decode(markSchema, parsed, 'highlight');
  // A research file carries its highlights in the same way.
  if (!mark.ok || !FORMATS.includes(mark.value.format)) return null;
  if (mark.value.formatVersion > VERSION) return { ok: false, why: TOO_NEW };
  const highlights: unknown = Reflect.get(Object(parsed), 'highlights');
  if (!Array.isArray(highlights)) return { ok: false, why: NO_LIST };
  return {
    ok: true,
    value: {
      entries: highlights,
      place: (at) => ({ key: 'refused.import.places.highlight', values: { number: at + 1 } }),
      read: (entry) => decode(highlightSchema, entry, 'highlight'),
    },
  };
}

const markSchema = record({ format: exactText(64), formatVersion: whole(1_000_000) });
