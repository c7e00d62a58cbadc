import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '@/lib/cards/card.ts';
import { type Box, type Placement, placeCard, type Size } from '@/lib/page/place-card.ts';
import { CardBody } from '../card/card-body.tsx';
import { CARD_LABELS } from '../card/card-label.ts';
import { Words } from '../words/words.tsx';

interface Props {
  readonly card: Card;
  /** All cards about the same words, this one among them. */
  readonly beside: readonly Card[];
  /** The sentence the card is about, in the viewport; never covered. */
  readonly sentence: Box;
  readonly viewport: Size;
  /** Opened by click or key: it takes the focus and stays until dismissed. */
  readonly pinned: boolean;
  readonly onNext: (id: string) => void;
  readonly onClose: () => void;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** A card over the page, beside the sentence it is about. */
export function FloatingCard({ card, beside, sentence, viewport, pinned, ...events }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Placement | null>(null);
  const { left, top, right, bottom } = sentence;
  const { width, height } = viewport;
  useLayoutEffect(() => {
    if (box.current === null) return;
    // Content height, not the box's: a card once squeezed must be able to grow again.
    const size = { width: box.current.offsetWidth, height: box.current.scrollHeight + 2 };
    setPlace(placeCard({ left, top, right, bottom }, size, { width, height }));
  }, [card.id, left, top, right, bottom, width, height]);
  useLayoutEffect(() => {
    if (pinned) box.current?.focus({ preventScroll: true });
  }, [pinned]);
  const next = beside[(beside.indexOf(card) + 1) % beside.length];
  const style = place === null ? { visibility: 'hidden' } : placeStyle(place);
  return (
    <div
      class="card"
      role="dialog"
      aria-label={CARD_LABELS[card.type]}
      tabIndex={-1}
      ref={box}
      data-place={place?.kind}
      style={style}
      onMouseEnter={events.onEnter}
      onMouseLeave={events.onLeave}
    >
      <header>
        <span class="label">{CARD_LABELS[card.type]}</span>
        <button type="button" class="close" aria-label="Close this note" onClick={events.onClose}>
          ×
        </button>
      </header>
      <p class="sentence">
        <Words text={card.text} dir="ltr" />
      </p>
      <CardBody card={card} onCopy={events.onCopy}>
        {next !== undefined && beside.length > 1 && (
          <button type="button" class="plain" onClick={() => events.onNext(next.id)}>
            Next of {beside.length} notes here
          </button>
        )}
      </CardBody>
    </div>
  );
}

function placeStyle(place: Placement) {
  return { left: `${place.left}px`, top: `${place.top}px`, maxHeight: `${place.maxHeight}px` };
}
