import type { Highlight } from '../highlights/highlight.ts';
import type { Outcome } from '../protocol.ts';
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
  readonly refused: readonly { readonly place: string; readonly why: string }[];
}

/** The longest file read, in characters: tens of thousands of highlights with all that was compared. */
const FILE_LIMIT = 100_000_000;

/** So many entries are read before anybody is told how far it is. */
const STEP = 100;

const TOO_LARGE = 'The file is larger than 100 MB, the most that is read. Import it in parts.';
const UNKNOWN =
  'There are no highlights in this file that Variorum can read. It reads its own CSV, JSON, Markdown and JSON-LD, and the JSON of Hypothesis.';
/** Files of ours that have another place. */
const OTHERS = [
  { mark: '"variorum-backup"', why: 'This is a backup. Restore it in the options, under “Backup and restore”.' },
  { mark: '"variorum-pack"', why: 'This is a story pack. Add it in the options, under “Packs”.' },
];
const CUT_SHORT = 'This file begins like JSON, but it is damaged or was cut short. Use another copy of it.';

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
  if (!found.ok) return { ok: false, why: `${fileName}: ${found.why}` };
  const { entries, place, read } = found.value;
  const byId = new Map<string, Highlight>();
  const refused: { place: string; why: string }[] = [];
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
