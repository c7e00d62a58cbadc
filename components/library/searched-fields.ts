import type { Highlight } from '@/lib/highlights/highlight.ts';
import type { SearchedField } from '@/lib/search/search-items.ts';

/** What of a highlight is searched. What the reader wrote counts most, then the words saved. */
export const SEARCHED_FIELDS: readonly SearchedField<Highlight>[] = [
  { weight: 1, read: ({ tags }) => tags.join(' ') },
  { weight: 0.95, read: ({ note }) => note },
  { weight: 0.9, read: ({ target }) => target.quote.exact },
  { weight: 0.7, read: ({ source }) => source.headline ?? '' },
  { weight: 0.7, read: ({ source }) => source.outlet?.name ?? '' },
];
