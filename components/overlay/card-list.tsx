import type { ShownCard } from '@/lib/cards/show-card.ts';
import { sayNumber } from '../words/say.ts';
import { CardItem } from './card-item.tsx';
import type { OverlayEvents } from './overlay-events.ts';

interface Props {
  readonly title: string;
  readonly cards: readonly ShownCard[];
  readonly openId: string | null;
  readonly events: OverlayEvents;
}

/** One group of cards in the panel, with its heading and count; nothing where the group is empty. */
export function CardList({ title, cards, openId, events }: Props) {
  if (cards.length === 0) return null;
  return (
    <section class="card-list">
      <h3>
        {title} <span class="count">{sayNumber(cards.length)}</span>
      </h3>
      <ul>
        {cards.map((card) => (
          <CardItem key={card.id} card={card} open={card.id === openId} events={events} />
        ))}
      </ul>
    </section>
  );
}
