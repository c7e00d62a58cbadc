import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Where a note that is being written is kept until it is saved; it is there again whatever became of the page. */
export interface NoteDrafts {
  readonly read: (id: string) => NoteDraft | null;
  /** Null once it is saved. */
  readonly keep: (id: string, draft: NoteDraft | null) => void;
}

/** What was typed, and the note that it was to take the place of. */
export interface NoteDraft {
  readonly text: string;
  readonly instead: string;
}

interface Given {
  readonly id: string;
  readonly note: string;
  readonly drafts: NoteDrafts;
  /** Answers whether it is kept. As long as somebody types, the list stays as it is: the row may be one without a note. */
  readonly onSave: (note: string, isTyping: boolean) => Promise<boolean>;
}

/** The field of a note, as it is by now. */
export interface NoteField {
  readonly text: string;
  readonly isKept: boolean;
  /** It was changed elsewhere while it was written here, and is both now. */
  readonly isBoth: boolean;
  readonly type: (text: string) => void;
  /** Saves it; `isTyping` where that goes on. */
  readonly save: (isTyping: boolean) => void;
}

/** Whoever rests so long has written a thought to its end. Shorter, and each word would be written to the disk by itself. */
const REST_MS = 1000;

/**
 * A note saves itself: when the typing rests, when the field or the page is left, and when it goes away. What is typed until
 * then is a draft that no closing of the tab takes, and stands in the field again when it is opened next.
 */
export function useNoteField({ id, note, drafts, onSave }: Given): NoteField {
  const [draft] = useState(() => drafts.read(id));
  const [text, setText] = useState(() => withDraft(note, draft));
  const [kept, setKept] = useState(note);
  const [isBoth, setIsBoth] = useState(draft !== null && text !== note && text !== draft.text);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const sent = useRef(note);
  const now = useRef({ text, kept, note, onSave });
  now.current = { text, kept, note, onSave };

  const save = async (isTyping: boolean) => {
    clearTimeout(timer.current);
    const at = now.current;
    if (at.text === at.kept && (isTyping || at.text === at.note)) return;
    sent.current = at.text;
    if (!(await at.onSave(at.text, isTyping))) return;
    setKept(at.text);
    if (now.current.text === at.text) drafts.keep(id, null);
  };
  const rest = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => save(true), REST_MS);
  };
  // All of these at once: an effect that runs later would undo what is typed by then.
  useLayoutEffect(() => {
    if (note === kept) return;
    const isOurs = note === sent.current;
    if (text === kept) setText(note);
    else if (!isOurs) setText(bothOf(note, text));
    setIsBoth(text !== kept && !isOurs);
    setKept(note);
  }, [note]);
  useLayoutEffect(() => {
    if (text !== kept) rest();
    else drafts.keep(id, null);
    const leave = () => document.visibilityState === 'hidden' && save(true);
    document.addEventListener('visibilitychange', leave);
    return () => document.removeEventListener('visibilitychange', leave);
  }, []);
  // Closing the highlight, opening another or a search takes the field away, even before an effect has run.
  useLayoutEffect(() => () => void save(false), []);
  return {
    text,
    isKept: text === kept,
    isBoth,
    save,
    type(typed) {
      setText(typed);
      drafts.keep(id, { text: typed, instead: now.current.kept });
      rest();
    },
  };
}

function withDraft(note: string, draft: NoteDraft | null): string {
  if (draft === null) return note;
  return draft.instead === note ? draft.text : bothOf(note, draft.text);
}

/** Two versions of a note, neither of them lost. */
function bothOf(note: string, typed: string): string {
  if (typed.includes(note)) return typed;
  return note.includes(typed) ? note : `${note}\n\n${typed}`;
}
