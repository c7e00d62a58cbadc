import type { OverlayEvents } from '@/components/overlay/overlay-events.ts';
import type { Said } from '@/components/overlay/overlay-state.ts';
import { say } from '@/components/words/say.ts';
import { request } from '@/lib/browser/messages.ts';
import type { Answer } from '@/lib/protocol.ts';

/** What a reader says of cards on the page itself. */
export type CardActions = Pick<OverlayEvents, 'onApart' | 'onHideKind' | 'onUndo' | 'onDoor'>;

/**
 * Asks the background for what a reader does with cards, and says what came of it. `again` asks for the cards anew where
 * no change of settings does.
 */
export function makeCardActions(tell: (said: Said) => void, again: () => void): CardActions {
  let undo: (() => Promise<Answer<unknown>>) | null = null;
  const settle = (outcome: Answer<unknown>, words: string, back: typeof undo) => {
    undo = outcome.ok ? back : null;
    tell({ words: outcome.ok ? words : outcome.why, canUndo: undo !== null });
  };
  return {
    async onApart({ pair }) {
      if (pair === null) return;
      const outcome = await request('part', pair);
      const takeBack = async () => {
        const done = outcome.ok ? await request('undoCorrection', { id: outcome.value.id }) : outcome;
        again();
        return done;
      };
      settle(outcome, say('overlay.keptApart'), takeBack);
      again();
    },
    async onHideKind({ type, label }) {
      const adjust = (isShown: boolean) => request('adjust', { kind: 'card-type', type, isShown });
      settle(await adjust(false), say('overlay.kindHidden', { label }), () => adjust(true));
    },
    async onDoor(door) {
      const outcome = await request('goTo', { door });
      if (!outcome.ok) settle(outcome, '', null);
    },
    async onUndo() {
      if (undo !== null) settle(await undo(), say('overlay.undone'), null);
    },
  };
}
