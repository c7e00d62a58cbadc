import { decode, exactText, listOf, orNull, record, type Schema, slug, text, whole, wordOf } from '../decode.ts';
import type { Outcome } from '../protocol.ts';
import type { Sentence } from '../words/sentence.ts';
import { LIMITS } from './limits.ts';
import { PACK_FORMAT_VERSION, PACK_SIZE_LIMIT, type PackedStory, type StoryPack } from './pack.ts';
import { reportSchema } from './report-schema.ts';

const TOO_LARGE: Sentence = { key: 'refused.pack.tooLarge' };
const NOT_JSON: Sentence = { key: 'refused.pack.notJson' };
const NOT_A_PACK: Sentence = { key: 'refused.pack.notPack' };
const TOO_NEW: Sentence = { key: 'refused.pack.tooNew' };

/**
 * Reads a stranger's pack: refused with a sentence, or copied field by field into fresh objects of plain text and
 * numbers. Fields that the format does not name are dropped unseen, whatever they are called.
 */
export function decodePack(json: string): Outcome<StoryPack> {
  if (json.length > PACK_SIZE_LIMIT) return { ok: false, why: TOO_LARGE };
  const parsed = parseJson(json);
  if (parsed === undefined) return { ok: false, why: NOT_JSON };
  const mark = decode(markSchema, parsed, 'pack');
  if (!mark.ok || mark.value.format !== 'variorum-pack') return { ok: false, why: NOT_A_PACK };
  if (mark.value.formatVersion > PACK_FORMAT_VERSION) return { ok: false, why: TOO_NEW };
  return decode(packSchema, parsed, 'pack');
}

const markSchema = record({ format: exactText(LIMITS.word), formatVersion: whole(1_000_000) });

const line = text(LIMITS.line);

/** A pack of the newest format or an older one. */
export const packSchema: Schema<StoryPack> = record<StoryPack>({
  format: wordOf({ 'variorum-pack': true }),
  formatVersion: whole(PACK_FORMAT_VERSION),
  id: slug(64),
  title: line,
  licence: orNull(line),
  maintainer: orNull(line),
  createdAt: orNull(text(LIMITS.word)),
  stories: listOf(
    record<PackedStory>({ id: line, title: line, reports: listOf(reportSchema, LIMITS.reportsOfStory) }),
    LIMITS.stories,
  ),
});

function parseJson(json: string): unknown {
  try {
    // A byte-order mark is what some editors put before a file's first character.
    return JSON.parse(json.startsWith('\uFEFF') ? json.slice(1) : json);
  } catch {
    return undefined;
  }
}
