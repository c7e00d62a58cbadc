import { decode, exactText, record, type Schema } from '../decode.ts';

interface NoteDraft {
  readonly text: string;
  readonly instead: string;
}

const PREFIX = 'note-draft:';
const draftSchema: Schema<NoteDraft> = record<NoteDraft>({ text: exactText(100_000), instead: exactText(100_000) });

/**
 * The draft of a highlight's note, or null. Kept where a page writes at once, without asking anybody: what is typed in the
 * moment before a tab is closed is there when it is opened again. Nothing but our own pages can read it.
 */
export function readNoteDraft(id: string): NoteDraft | null {
  try {
    const decoded = decode(draftSchema, JSON.parse(localStorage.getItem(PREFIX + id) ?? 'null'), 'kept');
    return decoded.ok ? decoded.value : null;
  } catch {
    return null;
  }
}

/** Keeps the draft of a highlight's note, or forgets it once the note is kept. A full disk keeps none; the field has it still. */
export function keepNoteDraft(id: string, draft: NoteDraft | null): void {
  try {
    if (draft === null) localStorage.removeItem(PREFIX + id);
    else localStorage.setItem(PREFIX + id, JSON.stringify(draft));
  } catch {
    // It is kept for good as soon as the typing rests.
  }
}
