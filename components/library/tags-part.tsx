import { useEffect, useRef, useState } from 'preact/hooks';
import { ConfirmButton } from '../controls/confirm-button.tsx';
import { countOf } from '../words/count-of.ts';
import { Words } from '../words/words.tsx';
import type { Facet } from './count-facets.ts';
import { tagsFromText } from './tags-from-text.ts';

interface Props {
  readonly tags: readonly Facet[];
  /** Gives every highlight with one tag the other in its stead; answers whether that is kept. */
  readonly onRename: (from: string, to: string) => Promise<boolean>;
  /** Takes a tag off every highlight. */
  readonly onRemove: (tag: string) => Promise<boolean>;
  readonly onShow: (tag: string) => void;
}

const NONE = 'There are no tags yet. Open a highlight, or select some, and add one.';

/** All tags, to be renamed, merged and taken off everywhere. */
export function TagsPart({ tags, onRename, onRemove, onShow }: Props) {
  const [renaming, setRenaming] = useState<string | null>(null);
  return (
    <section class="tags-part" aria-labelledby="tags-title">
      <h2 id="tags-title">Tags</h2>
      <p class="soft">A tag that is given the name of another becomes one with it.</p>
      {tags.length === 0 && <p>{NONE}</p>}
      <ul class="tag-list">
        {tags.map(({ id, count }) => (
          <li key={id}>
            <button type="button" class="plain" onClick={() => onShow(id)}>
              <Words text={id} />
            </button>
            <span class="soft">{countOf(count, 'highlight')}</span>
            {renaming === id ? (
              <Rename tag={id} tags={tags} onDone={() => setRenaming(null)} onRename={(to) => onRename(id, to)} />
            ) : (
              <span class="buttons">
                <button type="button" onClick={() => setRenaming(id)}>
                  Rename or merge<span class="aside">: {id}</span>
                </button>
                <ConfirmButton
                  label="Take off everywhere"
                  about={id}
                  confirm={`Take it off ${countOf(count, 'highlight')}`}
                  onConfirm={() => onRemove(id)}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RenameProps {
  readonly tag: string;
  readonly tags: readonly Facet[];
  readonly onRename: (to: string) => Promise<boolean>;
  readonly onDone: () => void;
}

function Rename({ tag, tags, onRename, onDone }: RenameProps) {
  const [typed, setTyped] = useState(tag);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const [to] = tagsFromText(typed.replaceAll(',', ' '));
  const other = tags.find(({ id }) => id === to && id !== tag);
  const rename = async (event: Event) => {
    event.preventDefault();
    if (to === undefined || to === tag || (await onRename(to))) onDone();
  };
  return (
    <form class="rename" onSubmit={rename} onKeyDown={(event) => event.key === 'Escape' && onDone()}>
      <label class="field-line">
        <span>New name</span>
        <input
          type="text"
          dir="auto"
          value={typed}
          ref={field}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={to === undefined}>
        {other === undefined ? 'Rename' : 'Merge'}
      </button>
      <button type="button" class="plain" onClick={onDone}>
        Cancel
      </button>
      <p role="status" class="soft">
        {other !== undefined && (
          <>
            <Words text={other.id} /> is there already, on {countOf(other.count, 'highlight')}: both become one tag.
          </>
        )}
      </p>
    </form>
  );
}
