import type { ShownCard } from '@/lib/cards/show-card.ts';
import { type Box, placeCard, type Size } from '@/lib/page/place-card.ts';
import { CardBody } from '../card/card-body.tsx';
import { say, sayCount } from '../words/say.ts';
import { ShownWords } from '../words/shown-words.tsx';
import type { OverlayEvents } from './overlay-events.ts';

interface Props {
  readonly card: ShownCard;
  /** All cards about the same words, this one among them. */
  readonly beside: readonly ShownCard[];
  /** The sentence the card is about, in the viewport; never covered. */
  readonly sentence: Box;
  readonly viewport: Size;
  readonly events: OverlayEvents;
}

/** A card over the page, beside the sentence it is about. */
export function FloatingCard({ card, beside, sentence, viewport, events }: Props) {
  const next = beside[(beside.indexOf(card) + 1) % beside.length];
  return (
    <div
      class="card"
      role="dialog"
      aria-label={card.name}
      tabIndex={-1}
      ref={(box) => settle(box, sentence, viewport)}
      onMouseEnter={() => events.onOverCard(true)}
      onMouseLeave={() => events.onOverCard(false)}
    >
      <header>
        <span class="label">{card.label}</span>
        <button
          type="button"
          class="close"
          aria-label={say('overlay.closeNote')}
          onClick={() => events.onAct({ kind: 'close-card' })}
        >
          ×
        </button>
      </header>
      <p class="sentence">
        <ShownWords text={card.text} dir="ours" />
      </p>
      <CardBody card={card} events={events}>
        {next !== undefined && beside.length > 1 && (
          <button type="button" class="plain" onClick={() => events.onAct({ kind: 'pick', id: next.id })}>
            {sayCount('overlay.nextHere', beside.length)}
          </button>
        )}
      </CardBody>
    </div>
  );
}

// Placed once it is drawn, and again whenever it is drawn anew: only then is its size known.
function settle(box: HTMLElement | null, sentence: Box, viewport: Size): void {
  if (box === null) return;
  // Content height, not the box's: a card once squeezed must be able to grow again.
  const size = { width: box.offsetWidth, height: box.scrollHeight + 2 };
  const { kind, left, top, maxHeight } = placeCard(sentence, size, viewport);
  box.dataset['place'] = kind;
  Object.assign(box.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${maxHeight}px` });
}
