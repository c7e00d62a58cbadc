import { useState } from 'preact/hooks';
import { say } from '../words/say.ts';
import { Words } from '../words/words.tsx';
import { KNOWN_TAGS } from './known-tags.tsx';
import { tagsFromText } from './tags-from-text.ts';

interface Props {
  readonly tags: readonly string[];
  /** Answers whether it is kept. */
  readonly onChange: (add: readonly string[], remove: readonly string[]) => Promise<boolean>;
}

/** The tags of a highlight, each with a way to take it off, and a field for more. */
export function EditTags({ tags, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const add = async (event: Event) => {
    event.preventDefault();
    const more = tagsFromText(typed);
    if (more.length > 0 && (await onChange(more, []))) setTyped('');
  };
  return (
    <form class="edit" onSubmit={add}>
      <label class="field-line">
        <span>{say('library.addTags')}</span>
        <input
          type="text"
          dir="auto"
          list={KNOWN_TAGS}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={tagsFromText(typed).length === 0}>
        {say('options.add')}
      </button>
      {tags.map((tag) => (
        <button key={tag} type="button" class="tag-off" onClick={() => onChange([], [tag])}>
          <span class="aside">{say('library.takeOff')}</span>
          <Words text={tag} />
          <span aria-hidden="true"> ×</span>
        </button>
      ))}
    </form>
  );
}
