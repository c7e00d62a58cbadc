import { say } from '../words/say.ts';
import { Words } from '../words/words.tsx';
import { AddTags } from './add-tags.tsx';

interface Props {
  readonly tags: readonly string[];
  /** Answers whether it is kept. */
  readonly onChange: (add: readonly string[], remove: readonly string[]) => Promise<boolean>;
}

/** The tags of a highlight, each with a way to take it off, and a field for more. */
export function EditTags({ tags, onChange }: Props) {
  return (
    <div class="edit">
      <AddTags label={say('library.addTags')} onAdd={(add) => onChange(add, [])} />
      {tags.map((tag) => (
        <button key={tag} type="button" class="tag-off" onClick={() => onChange([], [tag])}>
          <span class="aside">{say('library.takeOff')}</span>
          <Words text={tag} />
          <span aria-hidden="true"> ×</span>
        </button>
      ))}
    </div>
  );
}
