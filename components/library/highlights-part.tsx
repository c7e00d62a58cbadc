import { useMemo } from 'preact/hooks';
import { TYPED_LIMIT } from '@/lib/search/words-typed.ts';
import { TryAgain } from '../controls/try-again.tsx';
import { say, sayCount } from '../words/say.ts';
import { Filters } from './filters.tsx';
import { HighlightList } from './highlight-list.tsx';
import type { LibraryProps } from './library-page.tsx';
import { countFilters, queryOfView, SORTS, type Sort } from './library-view.ts';
import { LostOnes } from './lost-ones.tsx';
import { selectedOf } from './selection.ts';
import { SelectionBar } from './selection-bar.tsx';

/** All highlights: a search, filters, an order, and the list. */
export function HighlightsPart(props: LibraryProps) {
  const { view, reading, shown, glimpse, lost, count, facets, selection, isSearching, events } = props;
  const isReading = reading.kind === 'reading';
  const rows = isReading && shown.length === 0 ? glimpse : shown;
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
          {say(view.isBin ? 'library.deletedOnes' : 'library.parts.highlights')}
        </h2>
        <SearchAndSort {...props} />
        {isReading && <Progress {...reading} />}
        {reading.kind === 'failed' && <TryAgain why={reading.why} onAgain={events.onReadAgain} />}
        {reading.kind === 'read' && (
          <>
            <p class="soft shown-count" role="status">
              {isSearching
                ? say('library.searching')
                : shown.length === 0
                  ? nothingIn(props)
                  : sayCount('library.highlights', shown.length)}
            </p>
            {facets.lost > 0 && !view.isUnplaced && (
              <LostOnes count={facets.lost} onShow={() => events.onView({ isUnplaced: true })} />
            )}
            {shown.length > 0 && (
              <SelectionBar
                selected={selected.length === 0 ? [] : shown.filter(({ id }) => ids.has(id))}
                shownCount={shown.length}
                isBin={view.isBin}
                onAll={() => events.onSelect({ kind: 'all', shown: keys })}
                onNone={() => events.onSelect({ kind: 'none' })}
                onExport={() => events.onView({ part: 'files' })}
                events={events}
              />
            )}
          </>
        )}
        {reading.kind !== 'failed' && rows.length > 0 && (
          // Of some of them nothing is to be chosen or exported as if they were all.
          <div inert={isReading}>
            <HighlightList
              lost={lost}
              shown={rows}
              selected={ids}
              opened={view.opened}
              typed={view.typed}
              onSelect={events.onSelect}
              events={events}
            />
          </div>
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
        <span>{say('library.search')}</span>
        <input
          type="search"
          dir="auto"
          maxLength={TYPED_LIMIT}
          value={view.typed}
          onInput={({ currentTarget }) => events.onView({ typed: currentTarget.value })}
        />
      </label>
      <label class="field-line">
        <span>{say('library.order')}</span>
        <select
          value={unchosen(view.sort) ? '' : (view.sort ?? '')}
          onChange={({ currentTarget: { value } }) =>
            events.onView({ sort: SORTS.find((sort) => sort === value) ?? null })
          }
        >
          {isTyped && <option value="">{say('library.bestMatch')}</option>}
          {SORTS.map((sort) => (
            <option key={sort} value={unchosen(sort) ? '' : sort}>
              {say(`library.sorts.${sort}`)}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}

function Progress({ read, of }: { read: number; of: number | null }) {
  const sentence = say('library.readingSoFar', { number: read });
  return (
    <div class="working">
      <p role="status">{sentence}</p>
      <progress aria-label={say('library.reading')} value={of === null ? undefined : read} max={of ?? 1} />
    </div>
  );
}

function Empty({ events }: LibraryProps) {
  return (
    <section class="nothing-yet" aria-labelledby="empty-title">
      <h2 id="empty-title">{say('library.empty.title')}</h2>
      <p>{say('library.empty.how')}</p>
      <p>{say('library.empty.elsewhere')}</p>
      <p class="buttons">
        <button type="button" onClick={() => events.onView({ part: 'files' })}>
          {say('library.empty.import')}
        </button>
        <button type="button" onClick={() => events.onView({ part: 'stories' })}>
          {say('library.empty.stories')}
        </button>
      </p>
    </section>
  );
}

function nothingIn({ view }: LibraryProps): string {
  if (view.typed.trim() !== '') return say('library.nothing.found');
  if (countFilters(view) > 0) return say('library.nothing.shown');
  return say(view.isBin ? 'library.nothing.deleted' : 'library.nothing.shown');
}
