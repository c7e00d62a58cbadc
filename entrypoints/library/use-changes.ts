import { useRef } from 'preact/hooks';
import { madeOfShown } from '@/components/library/change-shown.ts';
import type { LibraryEvents, LibraryProps } from '@/components/library/library-page.tsx';
import {
  changedSentence,
  changedSoFar,
  deletedSentence,
  partlyDone,
  renamedSentence,
  undoneSentence,
} from '@/components/library/outcomes.ts';
import type { Step } from '@/lib/exports/format.ts';
import { hasEffect, type MadeChange } from '@/lib/highlights/made-change.ts';
import { type SentChanges, sendChange } from './send-changes.ts';
import type { KeptHighlights } from './use-highlights.ts';

type Changes = Pick<
  LibraryEvents,
  'onChange' | 'onNote' | 'onChangeMany' | 'onDelete' | 'onUndo' | 'onDismiss' | 'onRenameTag' | 'onRemoveTag'
>;

/** What the library does to highlights, with a word on what came of it and the way back from the last that was done to many. */
export function useChanges(
  { highlights, change, remove, takeBack }: KeptHighlights,
  setNotice: (notice: LibraryProps['notice']) => void,
): Changes {
  const undoable = useRef<readonly MadeChange[]>([]);
  /** Deleted ones too: brought back, a highlight has the tags that all have. */
  const tagged = (tag: string) => highlights.filter(({ tags }) => tags.includes(tag)).map(({ id }) => id);
  const told = (of: number, { count, why }: SentChanges, sentence: string): boolean => {
    setNotice({
      sentence: why === null ? sentence : partlyDone(count, of, why),
      canUndo: undoable.current.length > 0,
    });
    return why === null;
  };
  // Hundreds are changed in a moment, and nothing is said of that before it is done.
  const step: Step = async (done, of) => {
    if (done > 0) setNotice({ sentence: changedSoFar(done, of), canUndo: false });
    return true;
  };
  const settle = (of: number, sent: SentChanges, sentenceOf: (count: number) => string): boolean => {
    undoable.current = madeOfShown(highlights, sent.value).filter(hasEffect);
    return told(of, sent, sentenceOf(undoable.current.length));
  };
  const onChangeMany: Changes['onChangeMany'] = async (ids, what) =>
    settle(ids.length, await change(ids, what, step), (count) => changedSentence(count, what));

  return {
    onChangeMany,
    async onChange(ids, what) {
      const sent = await change(ids, what);
      return sent.why === null || told(ids.length, sent, '');
    },
    async onNote(id, note, isTyping) {
      const sent = await (isTyping ? sendChange : change)([id], { kind: 'note', note });
      return sent.why === null || told(1, sent, '');
    },
    async onDelete(ids, isUndone) {
      return settle(ids.length, await remove(ids, isUndone, step), (count) => deletedSentence(count, isUndone));
    },
    async onUndo() {
      // Not twice, however often it is pressed.
      const changes = undoable.current;
      undoable.current = [];
      if (changes.length === 0) return;
      const sent = await takeBack(changes, step);
      undoable.current = changes.slice(sent.count);
      const done = sent.value.filter(hasEffect).length;
      told(changes.length, sent, undoneSentence(done, sent.count - done));
    },
    onDismiss: () => setNotice(null),
    async onRenameTag(from, to) {
      const ids = tagged(from);
      const sentence = renamedSentence(from, to, tagged(to).length > 0);
      return settle(ids.length, await change(ids, { kind: 'tags', add: [to], remove: [from] }, step), () => sentence);
    },
    onRemoveTag: (tag) => onChangeMany(tagged(tag), { kind: 'tags', add: [], remove: [tag] }),
  };
}
