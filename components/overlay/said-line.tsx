import { say } from '../words/say.ts';
import type { OverlayEvents } from './overlay-events.ts';
import type { Said } from './overlay-state.ts';

/** What was just done at the reader's word, with the way back. It stays until it is closed or something else is opened. */
export function SaidLine({ said, events }: { said: Said; events: OverlayEvents }) {
  return (
    <section class="said" aria-label={said.words}>
      <p>{said.words}</p>
      {said.canUndo && (
        <button type="button" class="plain" onClick={events.onUndo}>
          {say('overlay.undo')}
        </button>
      )}
      <button
        type="button"
        class="close"
        aria-label={say('overlay.closeMessage')}
        onClick={() => events.onAct({ kind: 'unsay' })}
      >
        ×
      </button>
    </section>
  );
}
