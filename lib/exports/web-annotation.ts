import type { HighlightTarget } from '../annotation/selectors.ts';
import type { Highlight, HighlightSource } from '../highlights/highlight.ts';
import { inCodePoints } from './code-points.ts';
import { evidenceAsText, findingAsText } from './comparison-text.ts';
import { type ExportContext, exportName, type Piece } from './format.ts';
import { isUuid, uuidOf } from './uuid.ts';

/** The model's own words, and ours for what it has none for. */
const ANNO = 'http://www.w3.org/ns/anno.jsonld';
const CONTEXTS = [ANNO, { schema: 'http://schema.org/', variorum: 'https://variorum.example/ns#' }];

/** The W3C Web Annotation Data Model's media type. */
export const ANNO_TYPE = 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"';

/** Writes an AnnotationCollection with one page, an annotation a line. */
export async function* writeJsonLd(highlights: readonly Highlight[], context: ExportContext): AsyncGenerator<Piece> {
  const file = exportName(context, 'jsonld');
  const id = `urn:uuid:${uuidOf([context.exportedAt, ...highlights.map((each) => each.id)].join(' '))}`;
  const collection = {
    '@context': CONTEXTS,
    id,
    type: 'AnnotationCollection',
    label: 'Variorum highlights',
    generated: context.exportedAt,
    generator: { type: 'Software', name: `Variorum ${context.version}` },
    total: highlights.length,
  };
  // A collection of none has no page.
  if (highlights.length === 0) return yield { file, text: `${JSON.stringify(collection)}\n`, done: 0 };
  const page = { id: `urn:uuid:${uuidOf(`${id} page`)}`, type: 'AnnotationPage', partOf: id, startIndex: 0 };
  const first = `"first":${JSON.stringify(page).slice(0, -1)},"items":[`;
  yield { file, text: `${JSON.stringify(collection).slice(0, -1)},${first}`, done: 0 };
  for (const [at, highlight] of highlights.entries()) {
    yield { file, text: `${at === 0 ? '' : ','}\n${JSON.stringify(annotationOf(highlight))}`, done: at + 1 };
  }
  yield { file, text: '\n]}}\n', done: highlights.length };
}

function annotationOf(highlight: Highlight): object {
  const { id, createdAt, updatedAt, source, target, colour, note, comparison } = highlight;
  return {
    id: `urn:uuid:${isUuid(id) ? id : uuidOf(id)}`,
    'variorum:id': id,
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    created: createdAt,
    modified: updatedAt,
    stylesheet: { type: 'CssStylesheet', value: `.${colour} { background-color: ${colour} }` },
    ...(comparison && {
      'variorum:story': { 'variorum:id': comparison.storyId, 'schema:name': comparison.storyTitle },
    }),
    body: bodiesOf(highlight),
    target: {
      type: 'SpecificResource',
      // The address alone: a description in its place is allowed, but most programs look for a text.
      source: iriOf(source.url),
      'variorum:source': sourceOf(source),
      styleClass: colour,
      selector: selectorsOf(target),
    },
  };
}

/**
 * Both select the same words. The position is in the article's text without what stands round it: a program that does not find
 * the quote there is to search for it. What browsers count, where that is another number, is kept for us.
 */
function selectorsOf({ quote, position }: HighlightTarget): object[] {
  const byWords = { type: 'TextQuoteSelector', ...quote };
  if (position === null) return [byWords];
  const counted = inCodePoints(quote, position);
  const isOther = counted.start !== position.start || counted.end !== position.end;
  const own = isOther && { 'variorum:start': position.start, 'variorum:end': position.end };
  return [byWords, { type: 'TextPositionSelector', ...counted, ...own }];
}

function bodiesOf({ note, tags, comparison }: Highlight): object[] {
  const text = { type: 'TextualBody', format: 'text/plain' };
  return [
    ...(note === '' ? [] : [{ ...text, purpose: 'commenting', value: note }]),
    ...tags.map((value) => ({ ...text, purpose: 'tagging', value })),
    ...(comparison?.findings ?? []).map((finding) => ({
      ...text,
      purpose: 'describing',
      value: [findingAsText(finding), ...finding.evidence.map(evidenceAsText)].join('\n'),
      // To the letter, as text: the model has no words for what two reports have to do with each other.
      'variorum:finding': JSON.stringify(finding),
    })),
  ];
}

function sourceOf({ url, articleId, headline, outlet, byline, publishedAt, language }: HighlightSource): object {
  return {
    type: 'Text',
    format: 'text/html',
    language,
    'schema:url': url,
    'variorum:articleId': articleId,
    ...(headline !== null && { 'schema:headline': headline }),
    ...(byline !== null && { 'schema:author': byline }),
    ...(publishedAt !== null && { 'schema:datePublished': publishedAt }),
    ...(outlet && { 'schema:publisher': { 'variorum:id': outlet.id, 'schema:name': outlet.name } }),
  };
}

/** An address in which nothing is left that browsers let stand and IRIs do not. */
function iriOf(url: string): string {
  const { origin } = new URL(url);
  const rest = url.slice(origin.length).replace(/[\s<>"{}|\\^`[\]]|%(?![\da-f]{2})/gi, encodeURIComponent);
  return origin + rest;
}
