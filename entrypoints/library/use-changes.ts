import { useRef } from 'preact/hooks';
import type { LibraryEvents, LibraryProps } from '@/components/library/library-page.tsx';
import { deletedSentence, renamedSentence } from '@/components/library/outcomes.ts';
import type { KeptHighlights } from './use-highlights.ts';

/** What the library does to highlights, with a word on what came of it and the way back where there is one. */
export function useChanges(
  { highlights, change, remove }: KeptHighlights,
  setNotice: (notice: LibraryProps['notice']) => void,
): Pick<LibraryEvents, 'onChange' | 'onDelete' | 'onUndo' | 'onDismiss' | 'onRenameTag' | 'onRemoveTag'> {
  const deleted = useRef<readonly string[]>([]);
  /** Deleted ones too: brought back, a highlight has the tags that all have. */
  const tagged = (tag: string) => highlights.filter(({ tags }) => tags.includes(tag)).map(({ id }) => id);

  const onDelete = async (ids: readonly string[], isUndone: boolean) => {
    const isKept = await remove(ids, isUndone);
    if (!isKept) return false;
    deleted.current = isUndone ? [] : ids;
    setNotice({ sentence: deletedSentence(ids.length, isUndone), canUndo: !isUndone });
    return true;
  };
  return {
    onDelete,
    onChange: change,
    onUndo: () => onDelete(deleted.current, true),
    onDismiss: () => setNotice(null),
    async onRenameTag(from, to) {
      const isMerge = tagged(to).length > 0;
      const isKept = await change(tagged(from), { kind: 'tags', add: [to], remove: [from] });
      if (isKept) setNotice({ sentence: renamedSentence(from, to, isMerge), canUndo: false });
      return isKept;
    },
    onRemoveTag: (tag) => change(tagged(tag), { kind: 'tags', add: [], remove: [tag] }),
  };
}
