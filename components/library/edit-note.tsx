import { useState } from 'preact/hooks';
import { say } from '../words/say.ts';
import { type NoteDrafts, useNoteField } from './note-field.ts';

interface Props {
  readonly id: string;
  readonly note: string;
  readonly drafts: NoteDrafts;
  /** Answers whether it is kept; while somebody types, what is shown elsewhere stays as it is. */
  readonly onSave: (note: string, isTyping: boolean) => Promise<boolean>;
}

/** The most that a note holds, in characters. */
const NOTE_LIMIT = 20_000;

/** The note of a highlight. It saves itself; the button is for whoever wants to have done so. */
export function EditNote({ id, note, drafts, onSave }: Props) {
  const { text, isKept, isBoth, type, save } = useNoteField({ id, note, drafts, onSave });
  const [isTouched, setIsTouched] = useState(false);
  return (
    <form
      class="edit"
      onSubmit={(event) => {
        event.preventDefault();
        save(false);
      }}
    >
      <label class="field-line">
        <span>{say('library.note')}</span>
        <textarea
          dir="auto"
          rows={3}
          maxLength={NOTE_LIMIT}
          value={text}
          onInput={({ currentTarget }) => {
            setIsTouched(true);
            type(currentTarget.value);
          }}
          onBlur={() => save(true)}
        />
      </label>
      <button type="submit" disabled={isKept && text === note}>
        {say('library.saveNote')}
      </button>
      <span role="status">{isKept ? isTouched && say('highlight.saved') : say('library.notSaved')}</span>
      {isBoth && <p class="soft">{say('library.bothNotes')}</p>}
    </form>
  );
}
