import { useMemo } from 'preact/hooks';
import { TYPED_LIMIT } from '@/lib/search/words-typed.ts';
import { countOf } from '../words/count-of.ts';
import { Filters } from './filters.tsx';
import { HighlightList } from './highlight-list.tsx';
import type { LibraryProps } from './library-page.tsx';
import { countFilters, queryOfView, SORTS, type Sort } from './library-view.ts';
import { selectedOf } from './selection.ts';
import { SelectionBar } from './selection-bar.tsx';

const SORT_WORDS: Readonly<Record<Sort, string>> = {
  newest: 'Saved last',
  oldest: 'Saved first',
  'article-date': 'Date of the article',
  outlet: 'Outlet',
};
const NOTHING_FOUND = 'No highlight has all of these words. Try fewer, or others.';
const NOTHING_SHOWN = 'No highlight passes these filters.';
const EMPTY_BIN = 'Nothing is deleted. What you delete stays here for a while, to be brought back.';

/** All highlights: a search, filters, an order, and the list. */
export function HighlightsPart(props: LibraryProps) {
  const { view, reading, shown, count, facets, selection, isSearching, events } = props;
  const keys = shown.map(({ id }) => id);
  const selected = selectedOf(selection, keys);
  const ids = new Set(selected);
  // There may be thousands of stories and tags to choose from: they are not drawn again for every letter typed.
  const filters = useMemo(
    () => <Filters view={view} facets={facets} onView={events.onView} onClear={events.onClearFilters} />,
    [facets, queryOfView({ ...view, typed: '', opened: null })],
  );
  if (reading.kind === 'read' && count === 0 && !view.isBin) return <Empty {...props} />;
  return (
    <div class="highlights-part">
      {filters}
      <section class="shelf" aria-labelledby="shelf-title">
        <h2 id="shelf-title" class="aside" tabIndex={-1}>
          {view.isBin ? 'Deleted highlights' : 'Highlights'}
        </h2>
        <SearchAndSort {...props} />
        {reading.kind === 'reading' && <Progress {...reading} />}
        {reading.kind === 'failed' && (
          <div class="problem" role="alert">
            <p>{reading.why}</p>
            <button type="button" onClick={events.onReadAgain}>
              Try again
            </button>
          </div>
        )}
        {reading.kind === 'read' && (
          <>
            <p class="soft shown-count" role="status">
              {isSearching ? 'Searching…' : shown.length === 0 ? nothingIn(props) : countOf(shown.length, 'highlight')}
            </p>
            {shown.length > 0 && (
              <>
                <SelectionBar
                  selected={selected.length === 0 ? [] : shown.filter(({ id }) => ids.has(id))}
                  shownCount={shown.length}
                  isBin={view.isBin}
                  onAll={() => events.onSelect({ kind: 'all', shown: keys })}
                  onNone={() => events.onSelect({ kind: 'none' })}
                  onExport={() => events.onView({ part: 'files' })}
                  events={events}
                />
                <HighlightList
                  shown={shown}
                  selected={ids}
                  opened={view.opened}
                  typed={view.typed}
                  onSelect={events.onSelect}
                  events={events}
                />
              </>
            )}
          </>
        )}
      </section>
    </div>
  );
}

function SearchAndSort({ view, events }: LibraryProps) {
  const isTyped = view.typed.trim() !== '';
  // What is first without anybody choosing has no place in the address: it is the best match, or the newest.
  const unchosen = (sort: Sort | null) => sort === null || (sort === 'newest' && !isTyped);
  return (
    <search class="search-and-sort">
      <label class="field-line">
        <span>Search in words, notes, tags, outlets and headlines</span>
        <input
          type="search"
          dir="auto"
          maxLength={TYPED_LIMIT}
          value={view.typed}
          onInput={({ currentTarget }) => events.onView({ typed: currentTarget.value })}
        />
      </label>
      <label class="field-line">
        <span>Order</span>
        <select
          value={unchosen(view.sort) ? '' : (view.sort ?? '')}
          onChange={({ currentTarget: { value } }) =>
            events.onView({ sort: SORTS.find((sort) => sort === value) ?? null })
          }
        >
          {isTyped && <option value="">Best match</option>}
          {SORTS.map((sort) => (
            <option key={sort} value={unchosen(sort) ? '' : sort}>
              {SORT_WORDS[sort]}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}

function Progress({ read, of }: { read: number; of: number | null }) {
  const sentence = `Reading your highlights… ${read.toLocaleString('en-GB')} so far.`;
  return (
    <div class="working">
      <p role="status">{sentence}</p>
      <progress aria-label="Reading your highlights" value={of === null ? undefined : read} max={of ?? 1} />
    </div>
  );
}

function Empty({ events }: LibraryProps) {
  return (
    <section class="nothing-yet" aria-labelledby="empty-title">
      <h2 id="empty-title">No highlights yet</h2>
      <p>
        On a page that Variorum reads, select some words and choose “Save” beside them. They are kept here with what
        other outlets printed at that moment, and never leave this device unless you export them.
      </p>
      <p>If you have highlights elsewhere, bring them in.</p>
      <p class="buttons">
        <button type="button" onClick={() => events.onView({ part: 'files' })}>
          Import highlights
        </button>
        <button type="button" onClick={() => events.onView({ part: 'stories' })}>
          Look through the stories
        </button>
      </p>
    </section>
  );
}

function nothingIn({ view }: LibraryProps): string {
  if (view.typed.trim() !== '') return NOTHING_FOUND;
  if (countFilters(view) > 0) return NOTHING_SHOWN;
  return view.isBin ? EMPTY_BIN : NOTHING_SHOWN;
}
