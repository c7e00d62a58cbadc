import type { OverlayEvents } from '@/components/overlay/overlay-events.ts';
import type { PlacedHighlight } from '@/lib/highlight-protocol.ts';
import type { NoteCommand, PageNotes } from '@/lib/protocol.ts';
import type { Settings } from '@/lib/settings.ts';
import type { Highlights } from './highlight-place.ts';

/** The notes of one article, drawn over its page. */
export interface Notes {
  command(command: NoteCommand): void;
  restyle(settings: Settings): void;
  refresh(annotated: PageNotes): void;
  /** Lists the reader's highlights of the page. */
  list(highlights: readonly PlacedHighlight[]): void;
  /** Whether the words of a card are at a point of the window. */
  hasCardAt(x: number, y: number): boolean;
}

/** What notes are shown among. */
export interface NotesWorld {
  /** Asks for the cards anew, which ends in `refresh`. */
  readonly again: () => void;
  /** The reader's highlights of the page; null where none can be made. */
  readonly highlights: Pick<Highlights, 'saveCard' | 'open'> | null;
}

/** What is done with highlights from the notes: they have a surface of their own, and what is open of the notes makes room for it. */
export function leaveFor(
  highlights: NotesWorld['highlights'],
  close: () => void,
): Pick<OverlayEvents, 'onSave' | 'onHighlight'> {
  return {
    onSave:
      highlights &&
      ((card) => {
        close();
        highlights.saveCard(card);
      }),
    onHighlight(id) {
      close();
      highlights?.open(id);
    },
  };
}
