import type { PlacedHighlight } from '@/lib/highlight-protocol.ts';

/** What the small surface for highlights shows. */
export type HighlightMoment =
  /** Words are selected, and can be saved. */
  | { readonly kind: 'offer' }
  | { readonly kind: 'saving' }
  /** Not saved, or not known to be: the words are kept here until they are. */
  | { readonly kind: 'failed'; readonly why: string }
  | {
      readonly kind: 'open';
      readonly highlight: PlacedHighlight;
      /** What was just done, or went wrong. */
      readonly said: string;
      /** Saved just now, so that removing it is taking that back. */
      readonly isNew: boolean;
      /** Words are selected that an orphan can be tied to. */
      readonly hasWords: boolean;
    }
  | { readonly kind: 'removed'; readonly highlight: PlacedHighlight };

/** What can be done there. */
export interface HighlightEvents {
  readonly onSave: () => void;
  /** Answers whether the words reached the clipboard. */
  readonly onCopy: () => Promise<boolean>;
  readonly onColour: (colour: PlacedHighlight['colour']) => void;
  /** To the note and the tags, in the library: a page of our own. */
  readonly onNote: () => void;
  readonly onRemove: () => void;
  readonly onUndo: () => void;
  readonly onReattach: () => void;
  readonly onClose: () => void;
}

/** Whether words wait to be saved: they are not given up for anything but the reader's word. */
export function isWaiting(moment: HighlightMoment | null): boolean {
  return moment?.kind === 'saving' || moment?.kind === 'failed';
}
