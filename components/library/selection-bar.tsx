import type { HighlightChange } from '@/lib/highlight-protocol.ts';
import { HIGHLIGHT_COLOURS, type Highlight } from '@/lib/highlights/highlight.ts';
import { say, sayCount } from '../words/say.ts';
import { AddTags } from './add-tags.tsx';
import type { LibraryEvents } from './library-page.tsx';

interface Props {
  /** Those that are selected and shown. */
  readonly selected: readonly Highlight[];
  readonly shownCount: number;
  readonly isBin: boolean;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onExport: () => void;
  readonly events: Pick<LibraryEvents, 'onChangeMany' | 'onDelete'>;
}

/** What is selected, and what can be done with all of it. */
export function SelectionBar({ selected, shownCount, isBin, onAll, onNone, onExport, events }: Props) {
  const ids = selected.map(({ id }) => id);
  const change = (what: HighlightChange) => events.onChangeMany(ids, what);
  return (
    <section class="selection" aria-label={say('library.selection.name')}>
      <p class="selection-count">
        <span role="status">
          {ids.length === 0 ? say('library.selection.none') : sayCount('library.selection.count', ids.length)}
        </span>
        <button type="button" class="plain" disabled={ids.length === shownCount} onClick={onAll}>
          {sayCount('library.selection.all', shownCount)}
        </button>
        {ids.length > 0 && (
          <button type="button" class="plain" onClick={onNone}>
            {say('library.selection.nothing')}
          </button>
        )}
      </p>
      {ids.length > 0 && (
        <div class="selection-acts">
          <AddTags label={say('library.selection.addTag')} onAdd={(add) => change({ kind: 'tags', add, remove: [] })} />
          <TakeOff selected={selected} onRemove={(tag) => change({ kind: 'tags', add: [], remove: [tag] })} />
          <label class="field-line">
            <span>{say('highlight.colour')}</span>
            <select
              value=""
              onChange={({ currentTarget }) => {
                const colour = HIGHLIGHT_COLOURS.find((each) => each === currentTarget.value);
                currentTarget.value = '';
                if (colour !== undefined) change({ kind: 'colour', colour });
              }}
            >
              <option value="">{say('library.selection.makeThem')}</option>
              {HIGHLIGHT_COLOURS.map((colour) => (
                <option key={colour} value={colour}>
                  {say(`highlight.colours.${colour}`)}
                </option>
              ))}
            </select>
          </label>
          <p class="buttons">
            {!isBin && (
              <button type="button" onClick={onExport}>
                {say('library.selection.export')}
              </button>
            )}
            <button type="button" onClick={() => events.onDelete(ids, isBin)}>
              {say(isBin ? 'library.bringBack' : 'library.delete')}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}

function TakeOff({ selected, onRemove }: { selected: readonly Highlight[]; onRemove: (tag: string) => void }) {
  const tags = [...new Set(selected.flatMap(({ tags: own }) => own))];
  if (tags.length === 0) return null;
  return (
    <label class="field-line">
      <span>{say('library.selection.takeOff')}</span>
      <select
        value=""
        onChange={({ currentTarget }) => {
          const tag = currentTarget.value;
          currentTarget.value = '';
          if (tag !== '') onRemove(tag);
        }}
      >
        <option value="">{say('library.selection.chooseOne')}</option>
        {tags.map((tag) => (
          <option key={tag} value={tag}>
            {tag}
          </option>
        ))}
      </select>
    </label>
  );
}
