import type { Door } from '@/lib/protocol.ts';
import type { CardEvents } from '../card/card-body.tsx';
import type { Rail } from './move-rail.ts';
import type { OverlayAction } from './overlay-state.ts';

/** What the reader can do to the overlay. */
export interface OverlayEvents extends CardEvents {
  /** Opens or closes something of it. */
  readonly onAct: (action: OverlayAction) => void;
  /** Goes to the words of a card, and opens it there. */
  readonly onShow: (id: string) => void;
  /** Leaves for the whole story, or for the library. */
  readonly onDoor: (door: Door) => void;
  /** Opens a highlight. */
  readonly onHighlight: (id: string) => void;
  /** The tab was moved. */
  readonly onMoveRail: (rail: Rail) => void;
  /** Takes back what was said last. */
  readonly onUndo: () => void;
  /** The pointer has come over the card, or left it. */
  readonly onOverCard: (isOver: boolean) => void;
}
