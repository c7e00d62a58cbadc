import { useState } from 'preact/hooks';
import { HIGHLIGHT_COLOURS } from '@/lib/highlights/highlight.ts';
import { COLOUR_NAMES } from './colour-names.ts';
import type { Facet, Facets } from './count-facets.ts';
import { countFilters, type LibraryView } from './library-view.ts';

interface Props {
  readonly view: LibraryView;
  readonly facets: Facets;
  readonly onView: (change: Partial<LibraryView>) => void;
  readonly onClear: () => void;
}

const NOTES = [
  { value: 'any', label: 'With or without a note' },
  { value: 'with', label: 'With a note' },
  { value: 'without', label: 'Without a note' },
] as const;

/** What is shown of the highlights. On a narrow page it is folded away behind a button that says how many are set. */
export function Filters({ view, facets, onView, onClear }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const count = countFilters(view);
  return (
    <section class="filters" aria-label="Filters" data-open={isOpen}>
      <button type="button" class="filters-door" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {count === 0 ? 'Filters' : `Filters (${count} set)`}
      </button>
      <div class="filters-body">
        <Pick
          label="Story"
          all="All stories"
          value={view.storyId}
          facets={facets.stories}
          onPick={(storyId) => onView({ storyId })}
        />
        <Pick
          label="Outlet"
          all="All outlets"
          value={view.outletId}
          facets={facets.outlets}
          onPick={(outletId) => onView({ outletId })}
        />
        <Pick
          label="Tag"
          all={view.tags.length === 0 ? 'All tags' : 'Another tag as well'}
          value={null}
          facets={facets.tags.filter(({ id }) => !view.tags.includes(id))}
          onPick={(tag) => tag !== null && onView({ tags: [...view.tags, tag] })}
        />
        {view.tags.length > 0 && (
          <p class="set-tags">
            {view.tags.map((tag) => (
              <button
                key={tag}
                type="button"
                class="tag-off"
                onClick={() => onView({ tags: view.tags.filter((other) => other !== tag) })}
              >
                <span class="aside">No longer only with the tag </span>
                <bdi>{tag}</bdi>
                <span aria-hidden="true"> ×</span>
              </button>
            ))}
          </p>
        )}
        <fieldset>
          <legend>Colour</legend>
          {HIGHLIGHT_COLOURS.map((colour) => (
            <label key={colour} class="check">
              <input
                type="checkbox"
                checked={view.colours.includes(colour)}
                onChange={({ currentTarget: { checked } }) =>
                  onView({
                    colours: HIGHLIGHT_COLOURS.filter((each) =>
                      each === colour ? checked : view.colours.includes(each),
                    ),
                  })
                }
              />
              <span class="colour" data-colour={colour}>
                {COLOUR_NAMES[colour]}
              </span>
              <small>{facets.colours[colour].toLocaleString('en-GB')}</small>
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>Saved</legend>
          <Day label="From" value={view.from} onDay={(from) => onView({ from })} />
          <Day label="To" value={view.to} onDay={(to) => onView({ to })} />
        </fieldset>
        <label class="field-line">
          <span>Note</span>
          <select
            value={view.note}
            onChange={({ currentTarget: { value } }) =>
              onView({ note: NOTES.find((note) => note.value === value)?.value ?? 'any' })
            }
          >
            {NOTES.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={view.isUnplaced}
            onChange={({ currentTarget: { checked } }) => onView({ isUnplaced: checked })}
          />
          <span>Without a place in the article</span>
          <small>{facets.unplaced.toLocaleString('en-GB')}</small>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={view.isBin}
            onChange={({ currentTarget: { checked } }) => onView({ isBin: checked })}
          />
          <span>Deleted ones</span>
        </label>
        <button type="button" class="plain" disabled={count === 0} onClick={onClear}>
          Take all filters off
        </button>
      </div>
    </section>
  );
}

interface PickProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | null;
  readonly facets: readonly Facet[];
  readonly onPick: (id: string | null) => void;
}

function Pick({ label, all, value, facets, onPick }: PickProps) {
  return (
    <label class="field-line">
      <span>{label}</span>
      <select value={value ?? ''} onChange={({ currentTarget }) => onPick(currentTarget.value || null)}>
        <option value="">{all}</option>
        {/* An address may name what no highlight has any more. */}
        {value !== null && !facets.some(({ id }) => id === value) && <option value={value}>{value}</option>}
        {facets.map(({ id, name, count }) => (
          <option key={id} value={id}>
            {`${name} (${count.toLocaleString('en-GB')})`}
          </option>
        ))}
      </select>
    </label>
  );
}

function Day({ label, value, onDay }: { label: string; value: string | null; onDay: (day: string | null) => void }) {
  return (
    <label class="field-line">
      <span>{label}</span>
      <input type="date" value={value ?? ''} onChange={({ currentTarget }) => onDay(currentTarget.value || null)} />
    </label>
  );
}
