import { useEffect, useState } from 'preact/hooks';
import type { LibraryProps } from '@/components/library/library-page.tsx';
import { takeNotice } from '@/lib/browser/library-notice.ts';

/** What the library says of the last thing done; at first, of what was done before it opened. */
export interface LibraryNotice {
  readonly notice: LibraryProps['notice'];
  readonly setNotice: (notice: LibraryProps['notice']) => void;
  /** Says a sentence about something that cannot be undone. */
  readonly tell: (sentence: string) => void;
}

/** Keeps the sentence until there is another. */
export function useNotice(): LibraryNotice {
  const [notice, setNotice] = useState<LibraryProps['notice']>(null);
  const tell = (sentence: string) => setNotice({ sentence, canUndo: false });
  useEffect(() => {
    takeNotice().then((sentence) => sentence !== null && tell(sentence));
  }, []);
  return { notice, setNotice, tell };
}
