import type { Highlight } from '../highlights/highlight.ts';
import type { Outcome } from '../protocol.ts';
import type { Sentence } from '../words/sentence.ts';
import type { Candidates } from './candidates.ts';
import { CANCELLED, goOn, type Step } from './format.ts';
import { readHypothesis } from './hypothesis.ts';
import { readJson } from './json.ts';
import { readMarkdown } from './markdown.ts';
import { readJsonLd } from './read-web-annotation.ts';
import { readCsv } from './table.ts';

/** What a file brought, and what of it cannot be a highlight. */
export interface ReadHighlights {
  /** Each id once. */
  readonly highlights: readonly Highlight[];
  readonly refused: readonly RefusedEntry[];
}

/** An entry that cannot be a highlight: where it stands in its file, and why. */
export interface RefusedEntry {
  readonly place: Sentence;
  readonly why: Sentence;
}

/** The longest file read, in characters: tens of thousands of highlights with all that was compared. */
const FILE_LIMIT = 100_000_000;

/** So many entries are read before anybody is told how far it is. */
const STEP = 100;

const TOO_LARGE: Sentence = { key: 'refused.import.tooLarge' };
const UNKNOWN: Sentence = { key: 'refused.import.unknown' };
/** Files of ours that have another place. */
const OTHERS: readonly { readonly mark: string; readonly why: Sentence }[] = [
  { mark: '"variorum-backup"', why: { key: 'refused.import.isBackup' } },
  { mark: '"variorum-pack"', why: { key: 'refused.import.isPack' } },
];
const CUT_SHORT: Sentence = { key: 'refused.import.cutShort' };

/**
 * Reads the highlights of a file: everything that we write and read back, and what Hypothesis writes. What it is shows in
 * its content; names of files lie. An entry that cannot be read is refused with its place and does not cost the others.
 */
export async function readHighlights(
  text: string,
  fileName: string,
  step: Step = goOn,
): Promise<Outcome<ReadHighlights>> {
  if (text.length > FILE_LIMIT) return { ok: false, why: TOO_LARGE };
  const found = findCandidates(text.startsWith('\uFEFF') ? text.slice(1) : text);
  if (!found.ok) return { ok: false, why: { key: 'refused.import.at', values: { place: fileName, why: found.why } } };
  const { entries, place, read } = found.value;
  const byId = new Map<string, Highlight>();
  const refused: RefusedEntry[] = [];
  for (const [at, entry] of entries.entries()) {
    if (at % STEP === 0 && !(await step(at, entries.length))) return { ok: false, why: CANCELLED };
    const outcome = read(entry);
    if (!outcome.ok) refused.push({ place: place(at), why: outcome.why });
    else byId.set(outcome.value.id, later(outcome.value, byId.get(outcome.value.id)));
  }
  return { ok: true, value: { highlights: [...byId.values()], refused } };
}

function findCandidates(text: string): Outcome<Candidates> {
  const start = text.trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return fromJson(text);
  // A text that begins with properties is no table; any other may hold lines in its cells that look like Markdown.
  if (start.startsWith('---')) return readMarkdown(text) ?? { ok: false, why: UNKNOWN };
  return readCsv(text) ?? readMarkdown(text) ?? { ok: false, why: UNKNOWN };
}

function fromJson(text: string): Outcome<Candidates> {
  const other = OTHERS.find(({ mark }) => text.slice(0, 200).includes(mark));
  if (other !== undefined) return { ok: false, why: other.why };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { ok: false, why: CUT_SHORT };
  }
  return readJson(parsed) ?? readJsonLd(parsed) ?? readHypothesis(parsed) ?? { ok: false, why: UNKNOWN };
}

/** Of one highlight twice, the one that was changed last. */
function later(one: Highlight, other: Highlight | undefined): Highlight {
  return other !== undefined && other.updatedAt > one.updatedAt ? other : one;
}
