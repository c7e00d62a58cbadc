import type { HighlightTarget } from '../annotation/selectors.ts';
import type { Outlet } from '../article/article.ts';
import { CARD_TYPES } from '../cards/card.ts';
import {
  address,
  checked,
  exactText,
  listOf,
  oneOf,
  orNull,
  record,
  type Schema,
  slug,
  text,
  whole,
} from '../decode.ts';
import {
  HIGHLIGHT_COLOURS,
  type Highlight,
  type HighlightColour,
  type HighlightSource,
  type SavedComparison,
  type SavedEvidence,
  type SavedFinding,
} from './highlight.ts';

/** The most characters of a highlight's words: several paragraphs, far from a whole article. */
const EXACT_LIMIT = 20_000;
/** The most of a note: a long page of typing. */
const NOTE_LIMIT = 20_000;
/** The most of a tag. */
const TAG_LIMIT = 100;
/** The most tags of a highlight. */
export const TAGS_LIMIT = 50;

/** Before and after the words: `annotation/describe.ts` takes 400 at most, others may take more. */
const CONTEXT_LIMIT = 500;
/** The most of a headline, a name or a card's sentence. */
export const LINE_LIMIT = 2000;
/** The most findings of a comparison, and pieces of evidence of a finding. */
export const FINDINGS_LIMIT = 50;
export const EVIDENCE_LIMIT = 100;
const OFFSET_LIMIT = 10_000_000;

/** An id that a page made. */
export const highlightId: Schema<string> = slug(64);

export const colourSchema: Schema<HighlightColour> = oneOf(HIGHLIGHT_COLOURS);

export const noteSchema: Schema<string> = exactText(NOTE_LIMIT);

export const tagsSchema: Schema<readonly string[]> = listOf(text(TAG_LIMIT), TAGS_LIMIT);

export const targetSchema: Schema<HighlightTarget> = record<HighlightTarget>({
  quote: record({
    exact: checked(exactText(EXACT_LIMIT), (exact) => exact.trim() !== '', 'wordless'),
    prefix: exactText(CONTEXT_LIMIT),
    suffix: exactText(CONTEXT_LIMIT),
  }),
  position: orNull(record({ start: whole(OFFSET_LIMIT), end: whole(OFFSET_LIMIT) })),
});

const line = exactText(LINE_LIMIT);
const day = exactText(64);

const outlet: Schema<Outlet> = record<Outlet>({ id: line, name: line });

const source: Schema<HighlightSource> = record<HighlightSource>({
  url: address(),
  articleId: exactText(2200),
  headline: orNull(line),
  outlet: orNull(outlet),
  byline: orNull(line),
  publishedAt: orNull(day),
  language: day,
});

const evidence: Schema<SavedEvidence> = record<SavedEvidence>({
  outlet: orNull(line),
  words: exactText(EXACT_LIMIT),
  speaker: orNull(line),
  url: orNull(address()),
  headline: orNull(line),
  publishedAt: orNull(day),
});

const finding: Schema<SavedFinding> = record<SavedFinding>({
  type: oneOf(CARD_TYPES),
  text: line,
  here: orNull(exactText(EXACT_LIMIT)),
  reasons: listOf(line, FINDINGS_LIMIT),
  evidence: listOf(evidence, EVIDENCE_LIMIT),
});

const comparison: Schema<SavedComparison> = record<SavedComparison>({
  storyId: exactText(2500),
  storyTitle: line,
  findings: listOf(finding, FINDINGS_LIMIT),
});

/** A highlight from a store, a message or a file, each copied field by field. */
export const highlightSchema: Schema<Highlight> = record<Highlight>({
  id: highlightId,
  createdAt: day,
  updatedAt: day,
  deletedAt: orNull(day),
  source,
  target: targetSchema,
  colour: colourSchema,
  note: noteSchema,
  tags: tagsSchema,
  comparison: orNull(comparison),
});
