import { HIGHLIGHT_COLOURS, type HighlightColour } from '@/lib/highlights/highlight.ts';
import { TYPED_LIMIT } from '@/lib/search/words-typed.ts';

/** The parts of the library. */
export const LIBRARY_PARTS = ['highlights', 'stories', 'tags', 'files'] as const;
export type LibraryPart = (typeof LIBRARY_PARTS)[number];

/** The orders highlights can be put in. */
export const SORTS = ['newest', 'oldest', 'article-date', 'outlet'] as const;
export type Sort = (typeof SORTS)[number];

/** What the library shows. All of it stands in the page's address, so that it can be kept, shared and gone back to. */
export interface LibraryView {
  readonly part: LibraryPart;
  /** What is searched for, as typed. */
  readonly typed: string;
  readonly storyId: string | null;
  readonly outletId: string | null;
  /** Highlights with all of them are shown. */
  readonly tags: readonly string[];
  /** Highlights in one of them are shown; in any where there are none. */
  readonly colours: readonly HighlightColour[];
  /** The first and the last day of saving, as 2031-03-14. */
  readonly from: string | null;
  readonly to: string | null;
  readonly note: 'any' | 'with' | 'without';
  /** Only highlights whose place in the article's text is not known. */
  readonly isUnplaced: boolean;
  /** The deleted ones in place of the others. */
  readonly isBin: boolean;
  /** Null: the best match first while something is searched for, else the newest. */
  readonly sort: Sort | null;
  /** The highlight that is opened. */
  readonly opened: string | null;
  /** The story whose ledger is shown, and an article of it. */
  readonly ledger: string | null;
  readonly article: string | null;
}

/** The library as it opens: all highlights, the newest first. */
export const WHOLE_LIBRARY: LibraryView = {
  part: 'highlights',
  typed: '',
  storyId: null,
  outletId: null,
  tags: [],
  colours: [],
  from: null,
  to: null,
  note: 'any',
  isUnplaced: false,
  isBin: false,
  sort: null,
  opened: null,
  ledger: null,
  article: null,
};

/** The view with every filter taken off, and what is searched for left. */
export function withoutFilters(view: LibraryView): LibraryView {
  const { part, typed, sort, isBin } = view;
  return { ...WHOLE_LIBRARY, part, typed, sort, isBin };
}

/** How many filters are set. */
export function countFilters(view: LibraryView): number {
  const { storyId, outletId, tags, colours, from, to, note, isUnplaced } = view;
  const set = [storyId !== null, outletId !== null, colours.length > 0, from !== null, to !== null];
  return tags.length + [...set, note !== 'any', isUnplaced].filter(Boolean).length;
}

/** Reads the view from an address. What cannot be meant is left out: an address may be anybody's. */
export function viewFromQuery(query: string): LibraryView {
  const given = new URLSearchParams(query);
  const day = (name: string) => given.get(name)?.match(/^\d{4}-\d{2}-\d{2}$/)?.[0] ?? null;
  const asked = (name: string) => given.get(name) || null;
  return {
    part: LIBRARY_PARTS.find((part) => part === given.get('part')) ?? 'highlights',
    typed: (given.get('q') ?? '').slice(0, TYPED_LIMIT),
    storyId: asked('story'),
    outletId: asked('outlet'),
    tags: [...new Set(given.getAll('tag').filter((tag) => tag !== ''))],
    colours: HIGHLIGHT_COLOURS.filter((colour) => given.getAll('colour').includes(colour)),
    from: day('from'),
    to: day('to'),
    note: (['with', 'without'] as const).find((note) => note === given.get('note')) ?? 'any',
    isUnplaced: given.has('unplaced'),
    isBin: given.has('deleted'),
    sort: SORTS.find((sort) => sort === given.get('sort')) ?? null,
    opened: asked('open'),
    ledger: asked('ledger'),
    article: asked('article'),
  };
}

/** The address of a view, from its question mark on; nothing where it is the whole library. */
export function queryOfView(view: LibraryView): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | null) => value !== null && value !== '' && query.append(name, value);
  put('part', view.part === 'highlights' ? null : view.part);
  put('q', view.typed);
  put('story', view.storyId);
  put('outlet', view.outletId);
  for (const tag of view.tags) put('tag', tag);
  for (const colour of view.colours) put('colour', colour);
  put('from', view.from);
  put('to', view.to);
  put('note', view.note === 'any' ? null : view.note);
  put('unplaced', view.isUnplaced ? 'yes' : null);
  put('deleted', view.isBin ? 'yes' : null);
  put('sort', view.sort);
  put('open', view.opened);
  put('ledger', view.ledger);
  put('article', view.article);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
