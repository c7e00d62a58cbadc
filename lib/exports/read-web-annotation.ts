import { decode } from '../decode.ts';
import type { Highlight } from '../highlights/highlight.ts';
import { highlightSchema } from '../highlights/highlight-schema.ts';
import type { Outcome } from '../protocol.ts';
import type { Sentence } from '../words/sentence.ts';
import type { Candidates } from './candidates.ts';
import { fieldOf, listField, textField } from './fields.ts';
import { foreignHighlight } from './foreign-highlight.ts';
import { isUuid, uuidOf } from './uuid.ts';

const URN = 'urn:uuid:';

const CHANGED: Sentence = { key: 'refused.import.changedFinding' };

/** The annotations of W3C's model, ours and others': a collection, a page, a list or a single one; null where it is something else. */
export function readJsonLd(parsed: unknown): Outcome<Candidates> | null {
  const entries = annotationsIn(parsed);
  if (entries === null) return null;
  return {
    ok: true,
    value: {
      entries,
      place: (at) => ({ key: 'refused.import.places.annotation', values: { number: at + 1 } }),
      read: (entry) => (textField(entry, 'variorum:id') === null ? readForeign(entry) : readOwn(entry)),
    },
  };
}

function annotationsIn(parsed: unknown): readonly unknown[] | null {
  if (Array.isArray(parsed)) return parsed.some((each) => hasType(each, 'Annotation')) ? parsed : null;
  if (hasType(parsed, 'Annotation')) return [parsed];
  if (hasType(parsed, 'AnnotationPage')) return listField(parsed, 'items');
  if (hasType(parsed, 'AnnotationCollection')) return listField(fieldOf(parsed, 'first'), 'items');
  return null;
}

function readOwn(entry: unknown): Outcome<Highlight> {
  const findings = bodiesFor(entry, 'describing').map((body) => parsedJson(textField(body, 'variorum:finding')));
  if (findings.includes(undefined)) return { ok: false, why: CHANGED };
  const target = fieldOf(entry, 'target');
  // Where the source was once described.
  const source = fieldOf(target, 'variorum:source') ?? fieldOf(target, 'source');
  const story = fieldOf(entry, 'variorum:story');
  const outlet = fieldOf(source, 'schema:publisher');
  const read = {
    id: fieldOf(entry, 'variorum:id'),
    createdAt: fieldOf(entry, 'created'),
    updatedAt: fieldOf(entry, 'modified'),
    deletedAt: null,
    source: {
      url: fieldOf(source, 'schema:url') ?? fieldOf(source, 'id'),
      articleId: fieldOf(source, 'variorum:articleId'),
      headline: fieldOf(source, 'schema:headline'),
      outlet:
        outlet === undefined ? null : { id: fieldOf(outlet, 'variorum:id'), name: fieldOf(outlet, 'schema:name') },
      byline: fieldOf(source, 'schema:author'),
      publishedAt: fieldOf(source, 'schema:datePublished'),
      language: fieldOf(source, 'language'),
    },
    target: { quote: selectorOf(target, 'TextQuoteSelector'), position: positionOf(target) },
    colour: fieldOf(target, 'styleClass'),
    note: textField(bodiesFor(entry, 'commenting')[0], 'value') ?? '',
    tags: bodiesFor(entry, 'tagging').map((body) => fieldOf(body, 'value')),
    comparison:
      story === undefined
        ? null
        : { storyId: fieldOf(story, 'variorum:id'), storyTitle: fieldOf(story, 'schema:name'), findings },
  };
  return decode(highlightSchema, read, 'highlight');
}

/** In the units that browsers count in: so it was written once, and still is where every sign is one. */
function positionOf(target: unknown): unknown {
  const selector = selectorOf(target, 'TextPositionSelector');
  if (selector === null) return null;
  return {
    start: fieldOf(selector, 'variorum:start') ?? fieldOf(selector, 'start'),
    end: fieldOf(selector, 'variorum:end') ?? fieldOf(selector, 'end'),
  };
}

function readForeign(entry: unknown): Outcome<Highlight> {
  const [target] = listField(entry, 'target');
  const source = fieldOf(target, 'source');
  const quote = selectorOf(target, 'TextQuoteSelector');
  const exact = textField(quote, 'exact');
  const iri = textField(entry, 'id') ?? JSON.stringify(entry);
  const uuid = iri.toLowerCase().startsWith(URN) ? iri.slice(URN.length).toLowerCase() : '';
  const notes = [...bodiesFor(entry, 'commenting'), ...bodiesFor(entry, undefined)];
  return foreignHighlight({
    id: isUuid(uuid) ? uuid : uuidOf(iri),
    createdAt: textField(entry, 'created'),
    updatedAt: textField(entry, 'modified'),
    url: typeof source === 'string' ? source : textField(source, 'id'),
    title: null,
    words:
      exact === null
        ? null
        : { exact, prefix: textField(quote, 'prefix') ?? '', suffix: textField(quote, 'suffix') ?? '' },
    note: [textField(entry, 'bodyValue'), ...notes.map((body) => textField(body, 'value'))]
      .filter((value) => value !== null)
      .join('\n\n'),
    tags: bodiesFor(entry, 'tagging').flatMap((body) => textField(body, 'value') ?? []),
  });
}

function bodiesFor(entry: unknown, purpose: string | undefined): readonly unknown[] {
  return listField(entry, 'body').filter(
    (body) => hasType(body, 'TextualBody') && fieldOf(body, 'purpose') === purpose,
  );
}

/** The selector of a kind, also where it refines another one. */
function selectorOf(target: unknown, type: string): unknown {
  let selectors = listField(target, 'selector');
  // Refinements nest; nobody nests them deeply but to do harm.
  for (let depth = 0; depth < 5 && selectors.length > 0; depth++) {
    const found = selectors.find((each) => hasType(each, type));
    if (found !== undefined) return found;
    selectors = selectors.flatMap((each) => listField(each, 'refinedBy'));
  }
  return null;
}

function hasType(value: unknown, type: string): boolean {
  return listField(value, 'type').includes(type);
}

function parsedJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
