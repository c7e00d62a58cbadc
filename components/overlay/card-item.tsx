import type { ShownCard } from '@/lib/cards/show-card.ts';
import { CardBody } from '../card/card-body.tsx';
import { say } from '../words/say.ts';
import { ShownWords } from '../words/shown-words.tsx';
import type { OverlayEvents } from './overlay-events.ts';

interface Props {
  readonly card: ShownCard;
  readonly open: boolean;
  readonly events: OverlayEvents;
}

/** One card in the panel: a button with the sentence; opened, the evidence below it. */
export function CardItem({ card, open, events }: Props) {
  return (
    <li class="card-item" ref={open ? bringIntoSight : null} data-open={open}>
      <button type="button" aria-expanded={open} onClick={() => events.onAct({ kind: 'toggle', id: card.id })}>
        <span class="label">{card.label}</span>
        <span class="sentence">
          <ShownWords text={card.text} dir="ours" />
        </span>
        {!open && card.outlets !== '' && (
          <span class="outlets">
            <ShownWords text={card.outlets} dir="ours" />
          </span>
        )}
      </button>
      {open && (
        <CardBody card={card} events={events}>
          {card.anchor !== null && (
            <button type="button" class="plain" onClick={() => events.onShow(card.id)}>
              {say('overlay.showInText')}
            </button>
          )}
        </CardBody>
      )}
    </li>
  );
}

function bringIntoSight(item: HTMLElement | null): void {
  // Once all is drawn: what comes below the list still grows by its words.
  queueMicrotask(() => item?.scrollIntoView({ block: 'nearest' }));
}
