import { useState } from 'preact/hooks';
import { say } from '../words/say.ts';
import { KNOWN_TAGS } from './known-tags.tsx';
import { tagsFromText } from './tags-from-text.ts';

interface Props {
  readonly label: string;
  /** Answers whether they are kept: until then they stay in the field. */
  readonly onAdd: (tags: readonly string[]) => Promise<boolean>;
}

/** A field for tags to be added, parted by commas; those there are, are suggested. */
export function AddTags({ label, onAdd }: Props) {
  const [typed, setTyped] = useState('');
  const tags = tagsFromText(typed);
  const add = async (event: Event) => {
    event.preventDefault();
    if (tags.length > 0 && (await onAdd(tags))) setTyped('');
  };
  return (
    <form class="add-tags" onSubmit={add}>
      <label class="field-line">
        <span>{label}</span>
        <input
          type="text"
          dir="auto"
          list={KNOWN_TAGS}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={tags.length === 0}>
        {say('options.add')}
      </button>
    </form>
  );
}
