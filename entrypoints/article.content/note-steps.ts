import type { OverlayAction } from '@/components/overlay/overlay-state.ts';
import { scrollToBox } from '@/lib/page/scroll-to.ts';
import { stepCards } from '@/lib/page/step-cards.ts';
import type { NoteCommand } from '@/lib/protocol.ts';
import { type Drawn, placedCards } from './draw-overlay.tsx';

/** Ways to the notes on the text. */
export interface NoteSteps {
  /** Goes to the words of a card, and opens it there; where the page does not show them, nothing happens. */
  readonly onShow: (id: string | undefined) => void;
  readonly command: (command: NoteCommand) => void;
}

/** The ways through what is drawn, where `act` opens and closes it. */
export function makeNoteSteps(drawn: () => Drawn, act: (action: OverlayAction) => void): NoteSteps {
  /** The last card that was open over the page, wherever it is by now. */
  let seen: string | null = null;
  const onShow = (id: string | undefined) => {
    const { settings } = drawn();
    const card = placedCards(drawn()).find((each) => each.id === id);
    if (card === undefined) return;
    seen = card.id;
    scrollToBox(window, card.box, settings.appearance.motion === 'system');
    act({ kind: 'show-in-text', id: card.id });
  };
  return {
    onShow,
    command(command) {
      const { floatingId, panelOpen } = drawn().state;
      if (command.endsWith('-notes')) {
        return act({ kind: panelOpen && command === 'toggle-notes' ? 'close-panel' : 'open-panel' });
      }
      const by = command === 'next-note' ? 1 : -1;
      onShow(stepCards(placedCards(drawn()), floatingId ?? seen, by)?.id);
    },
  };
}
