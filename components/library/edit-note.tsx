import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../words/say.ts';

interface Props {
  readonly note: string;
  /** Answers whether it is kept. */
  readonly onSave: (note: string) => Promise<boolean>;
}

/** The most that a note holds, in characters. */
const NOTE_LIMIT = 20_000;

/** The note of a highlight. What was typed stays in the field until it is kept, and is kept when the field goes away. */
export function EditNote({ note, onSave }: Props) {
  const [draft, setDraft] = useState(note);
  const [isKept, setIsKept] = useState(false);
  // At once: an effect that runs later would undo what is typed by then.
  useLayoutEffect(() => setDraft(note), [note]);
  const isChanged = draft !== note;
  const unsaved = useRef<(() => void) | null>(null);
  unsaved.current = isChanged ? () => onSave(draft) : null;
  // Closing the highlight, opening another or a search takes the field away, even before an effect has run.
  useLayoutEffect(() => () => unsaved.current?.(), []);
  const save = async (event: Event) => {
    event.preventDefault();
    setIsKept(await onSave(draft));
  };
  return (
    <form class="edit" onSubmit={save}>
      <label class="field-line">
        <span>{say('library.note')}</span>
        <textarea
          dir="auto"
          rows={3}
          maxLength={NOTE_LIMIT}
          value={draft}
          onInput={({ currentTarget }) => {
            setDraft(currentTarget.value);
            setIsKept(false);
          }}
        />
      </label>
      <button type="submit" disabled={!isChanged}>
        {say('library.saveNote')}
      </button>
      <span role="status">{isChanged ? say('library.notSaved') : isKept && say('highlight.saved')}</span>
    </form>
  );
}
