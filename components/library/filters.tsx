import { useState } from 'preact/hooks';
import { HIGHLIGHT_COLOURS } from '@/lib/highlights/highlight.ts';
import { say, sayCount, sayNumber } from '../words/say.ts';
import type { Facet, Facets } from './count-facets.ts';
import { countFilters, type LibraryView } from './library-view.ts';

interface Props {
  readonly view: LibraryView;
  readonly facets: Facets;
  readonly onView: (change: Partial<LibraryView>) => void;
  readonly onClear: () => void;
}

const NOTES = ['any', 'with', 'without'] as const;

/** What is shown of the highlights. On a narrow page it is folded away behind a button that says how many are set. */
export function Filters({ view, facets, onView, onClear }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const count = countFilters(view);
  return (
    <section class="filters" aria-label={say('library.filters')} data-open={isOpen}>
      <button type="button" class="filters-door" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {count === 0 ? say('library.filters') : sayCount('library.filtersSet', count)}
      </button>
      <div class="filters-body">
        <Pick
          label={say('library.filter.story')}
          all={say('library.filter.allStories')}
          value={view.storyId}
          facets={facets.stories}
          onPick={(storyId) => onView({ storyId })}
        />
        <Pick
          label={say('library.filter.outlet')}
          all={say('library.filter.allOutlets')}
          value={view.outletId}
          facets={facets.outlets}
          onPick={(outletId) => onView({ outletId })}
        />
        <Pick
          label={say('library.filter.tag')}
          all={say(view.tags.length === 0 ? 'library.filter.allTags' : 'library.filter.anotherTag')}
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
                <span class="aside">{say('library.filter.noLonger')}</span>
                <bdi>{tag}</bdi>
                <span aria-hidden="true"> ×</span>
              </button>
            ))}
          </p>
        )}
        <fieldset>
          <legend>{say('highlight.colour')}</legend>
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
                {say(`highlight.colours.${colour}`)}
              </span>
              <small>{sayNumber(facets.colours[colour])}</small>
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{say('library.facts.saved')}</legend>
          <Day label={say('library.filter.from')} value={view.from} onDay={(from) => onView({ from })} />
          <Day label={say('library.filter.to')} value={view.to} onDay={(to) => onView({ to })} />
        </fieldset>
        <label class="field-line">
          <span>{say('library.note')}</span>
          <select
            value={view.note}
            onChange={({ currentTarget: { value } }) => onView({ note: NOTES.find((note) => note === value) ?? 'any' })}
          >
            {NOTES.map((note) => (
              <option key={note} value={note}>
                {say(`library.filter.notes.${note}`)}
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
          <span>{say('library.filter.unplaced')}</span>
          <small>{sayNumber(facets.unplaced)}</small>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={view.isBin}
            onChange={({ currentTarget: { checked } }) => onView({ isBin: checked })}
          />
          <span>{say('library.filter.deleted')}</span>
        </label>
        <button type="button" class="plain" disabled={count === 0} onClick={onClear}>
          {say('library.filter.clear')}
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
            {say('library.filter.facet', { name, number: count })}
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
