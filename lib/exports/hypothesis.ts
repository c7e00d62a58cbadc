import type { Highlight } from '../highlights/highlight.ts';
import type { Outcome } from '../protocol.ts';
import type { Sentence } from '../words/sentence.ts';
import type { Candidates } from './candidates.ts';
import { fieldOf, listField, textField } from './fields.ts';
import { foreignHighlight } from './foreign-highlight.ts';
import { uuidOf } from './uuid.ts';

const REPLY: Sentence = { key: 'refused.import.reply' };
const PAGE_NOTE: Sentence = { key: 'refused.import.pageNote' };

/**
 * The annotations of Hypothesis: what its API answers (`rows`, or one alone), what its client exports (`annotations`), or a
 * bare list; null where it is something else.
 */
export function readHypothesis(parsed: unknown): Outcome<Candidates> | null {
  const lists = [parsed, fieldOf(parsed, 'rows'), fieldOf(parsed, 'annotations'), [parsed]];
  const entries = lists.find((list) => Array.isArray(list) && list.some(isAnnotation));
  if (!Array.isArray(entries)) return null;
  return {
    ok: true,
    value: {
      entries,
      place: (at) => ({ key: 'refused.import.places.annotation', values: { number: at + 1 } }),
      read: readAnnotation,
    },
  };
}

function isAnnotation(entry: unknown): boolean {
  return textField(entry, 'uri') !== null && Array.isArray(fieldOf(entry, 'target'));
}

function readAnnotation(entry: unknown): Outcome<Highlight> {
  if (listField(entry, 'references').length > 0) return { ok: false, why: REPLY };
  const selectors = listField(entry, 'target').flatMap((target) => listField(target, 'selector'));
  if (selectors.length === 0) return { ok: false, why: PAGE_NOTE };
  const quote = selectors.find((selector) => fieldOf(selector, 'type') === 'TextQuoteSelector');
  const exact = textField(quote, 'exact');
  const [title] = listField(fieldOf(entry, 'document'), 'title');
  return foreignHighlight({
    // Its own ids may begin with a dash or an underscore.
    id: `hypothesis-${textField(entry, 'id') ?? uuidOf(JSON.stringify(entry))}`,
    createdAt: textField(entry, 'created'),
    updatedAt: textField(entry, 'updated'),
    url: textField(entry, 'uri'),
    title: typeof title === 'string' ? title : null,
    words:
      exact === null
        ? null
        : { exact, prefix: textField(quote, 'prefix') ?? '', suffix: textField(quote, 'suffix') ?? '' },
    note: textField(entry, 'text') ?? '',
    tags: listField(entry, 'tags').filter((tag) => typeof tag === 'string'),
  });
}
