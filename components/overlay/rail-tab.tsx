import type { OverlayEvents } from './overlay-events.ts';

interface Props {
  readonly count: number;
  /** The same in words. */
  readonly tally: string;
  readonly events: OverlayEvents;
}

/** The slim tab at the edge: how many notes there are, and the door to them. */
export function RailTab({ count, tally, events }: Props) {
  return (
    <button
      type="button"
      class="tab"
      data-empty={count === 0}
      aria-label={tally}
      title={tally}
      onClick={() => events.onAct({ kind: 'open-panel' })}
    >
      {count > 0 && <b aria-hidden="true">{count}</b>}
      <span aria-hidden="true">{count === 1 ? 'note' : 'notes'}</span>
    </button>
  );
}
