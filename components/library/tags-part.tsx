import { useEffect, useRef, useState } from 'preact/hooks';
import { ConfirmButton } from '../controls/confirm-button.tsx';
import { say, sayCount } from '../words/say.ts';
import { sayAround } from '../words/say-around.ts';
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

/** All tags, to be renamed, merged and taken off everywhere. */
export function TagsPart({ tags, onRename, onRemove, onShow }: Props) {
  const [renaming, setRenaming] = useState<string | null>(null);
  return (
    <section class="tags-part" aria-labelledby="tags-title">
      <h2 id="tags-title">{say('library.parts.tags')}</h2>
      <p class="soft">{say('library.tags.about')}</p>
      {tags.length === 0 && <p>{say('library.tags.none')}</p>}
      <ul class="tag-list">
        {tags.map(({ id, count }) => (
          <li key={id}>
            <button type="button" class="plain" onClick={() => onShow(id)}>
              <Words text={id} />
            </button>
            <span class="soft">{sayCount('library.highlights', count)}</span>
            {renaming === id ? (
              <Rename tag={id} tags={tags} onDone={() => setRenaming(null)} onRename={(to) => onRename(id, to)} />
            ) : (
              <span class="buttons">
                <button type="button" onClick={() => setRenaming(id)}>
                  {say('library.tags.rename')}
                  <span class="aside">{say('controls.about', { about: id })}</span>
                </button>
                <ConfirmButton
                  label={say('library.tags.takeOff')}
                  about={id}
                  confirm={sayCount('library.tags.confirm', count)}
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
        <span>{say('library.tags.newName')}</span>
        <input
          type="text"
          dir="auto"
          value={typed}
          ref={field}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={to === undefined}>
        {say(other === undefined ? 'library.tags.renameNow' : 'library.tags.merge')}
      </button>
      <button type="button" class="plain" onClick={onDone}>
        {say('options.cancel')}
      </button>
      <p role="status" class="soft">
        {other !== undefined &&
          sayAround('library.tags.isThere', {
            tag: <Words text={other.id} />,
            highlights: sayCount('library.highlights', other.count),
          })}
      </p>
    </form>
  );
}
