import { canonicalUrl } from '../article/canonical-url.ts';
import { webAddress } from '../article/web-address.ts';
import { decode } from '../decode.ts';
import type { Highlight } from '../highlights/highlight.ts';
import { highlightSchema } from '../highlights/highlight-schema.ts';
import type { Outcome } from '../protocol.ts';
import type { Sentence } from '../words/sentence.ts';

/** What another program's annotation comes down to. */
export interface Foreign {
  /** By which the same one again is known. */
  readonly id: string;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly words: { readonly exact: string; readonly prefix: string; readonly suffix: string } | null;
  readonly note: string;
  readonly tags: readonly string[];
}

/** As much of what stands before and after as is kept. */
const CONTEXT = 200;

const NO_WORDS: Sentence = { key: 'refused.import.noWords' };
const NO_ADDRESS: Sentence = { key: 'refused.import.noAddress' };
const NO_TIME: Sentence = { key: 'refused.import.noTime' };

/**
 * A highlight of another program's annotation. Where its words stood is not taken over: other programs count in another text
 * than ours, and the words are found again without.
 */
export function foreignHighlight(foreign: Foreign): Outcome<Highlight> {
  const { words, note, tags } = foreign;
  if (words === null || words.exact.trim() === '') return { ok: false, why: NO_WORDS };
  const url = webAddress(foreign.url ?? '');
  if (url === null) return { ok: false, why: NO_ADDRESS };
  const createdAt = instantOf(foreign.createdAt) ?? instantOf(foreign.updatedAt);
  if (createdAt === null) return { ok: false, why: NO_TIME };
  return decode(
    highlightSchema,
    {
      id: foreign.id,
      createdAt,
      updatedAt: instantOf(foreign.updatedAt) ?? createdAt,
      deletedAt: null,
      source: {
        url,
        articleId: canonicalUrl(url),
        headline: foreign.title?.trim() || null,
        outlet: null,
        byline: null,
        publishedAt: null,
        language: 'und',
      },
      target: {
        quote: {
          exact: words.exact,
          prefix: words.prefix.slice(-CONTEXT).toWellFormed(),
          suffix: words.suffix.slice(0, CONTEXT).toWellFormed(),
        },
        position: null,
      },
      colour: 'yellow',
      note,
      tags: [...new Set(tags.map((tag) => tag.trim()))].filter((tag) => tag !== ''),
      comparison: null,
    },
    'highlight',
  );
}

function instantOf(text: string | null): string | null {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
