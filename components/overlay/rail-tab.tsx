import type { TargetedKeyboardEvent, TargetedMouseEvent } from 'preact';
import { say, sayCount, sayNumber, spoken } from '../words/say.ts';
import { sealWords } from '../words/seal-words.ts';
import { dragRail, type Rail, railAfterKey, sideOf } from './move-rail.ts';
import type { OverlayEvents } from './overlay-events.ts';

interface Props {
  readonly count: number;
  /** The same in words. */
  readonly tally: string;
  readonly rail: Rail;
  readonly events: OverlayEvents;
}

let hasMoved = () => false;

/** The slim tab at the edge: how many notes there are, and the door to them. It goes where it is dragged or sent by keys. */
export function RailTab({ count, tally, rail, events }: Props) {
  const { onAct, onMoveRail } = events;
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const moved = railAfterKey(rail, event.key);
    if (moved === null) return;
    event.preventDefault();
    onMoveRail(moved);
    const status = event.currentTarget.nextElementSibling;
    if (status !== null)
      sealWords(
        status,
        say(sideOf(moved, spoken().direction()) === 'left' ? 'overlay.atLeft' : 'overlay.atRight', { top: moved.top }),
      );
  };
  return (
    <>
      <button
        type="button"
        class="tab"
        style={{ top: `${rail.top}%`, transform: `translateY(-${rail.top}%)` }}
        data-empty={count === 0}
        aria-label={tally}
        title={say('overlay.moveTab')}
        onClick={({ detail }: TargetedMouseEvent<HTMLElement>) => {
          // A click of the keyboard has no detail, and no drag before it.
          if (detail === 0 || !hasMoved()) onAct({ kind: 'open-panel' });
        }}
        onPointerDown={(event) => {
          hasMoved = dragRail(event.currentTarget, event, onMoveRail);
        }}
        onKeyDown={onKeyDown}
      >
        {count > 0 && <b aria-hidden="true">{sayNumber(count)} </b>}
        <span aria-hidden="true">{sayCount('overlay.tab', count)}</span>
      </button>
      <span role="status" class="aside" />
    </>
  );
}
