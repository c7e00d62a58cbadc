import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import type { ShownCard } from '@/lib/cards/show-card.ts';
import { say } from '../words/say.ts';
import { sealWords } from '../words/seal-words.ts';
import { ShownWords } from '../words/shown-words.tsx';
import { EvidenceItem } from './evidence-item.tsx';
import { ValuePlot } from './value-plot.tsx';

/** What can be done with a card wherever it is shown. */
export interface CardEvents {
  /** Answers whether the text reached the clipboard. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Keep the card as a highlight, with the words it is about; null where that cannot be done. */
  readonly onSave: ((card: ShownCard) => void) | null;
  /** What the card sets side by side is not the same thing. */
  readonly onApart: (card: ShownCard) => void;
  /** No more cards of its kind. */
  readonly onHideKind: (card: ShownCard) => void;
}

interface Props {
  readonly card: ShownCard;
  /** More that can be done with the card where it stands. */
  readonly children?: ComponentChildren;
  readonly events: CardEvents;
}

/** What is behind a card's sentence: the evidence, why it is shown, and a way to take it along. */
export function CardBody({ card, children, events }: Props) {
  const copy = async ({ currentTarget }: TargetedMouseEvent<HTMLElement>) => {
    const status = currentTarget.nextElementSibling;
    const done = await events.onCopy(card.copied);
    if (status !== null) sealWords(status, say(done ? 'card.copied' : 'card.notCopied'));
  };
  return (
    <div class="card-body">
      {card.plot !== null && <ValuePlot rows={card.plot} />}
      <ul class="evidence-list">
        {card.evidence.map((evidence) => (
          <EvidenceItem evidence={evidence} />
        ))}
      </ul>
      <details>
        <summary>{say('card.why')}</summary>
        <ul>
          {card.reasons.map((reason) => (
            <li key={reason}>
              <ShownWords text={reason} dir="ours" />
            </li>
          ))}
        </ul>
      </details>
      <p class="card-actions">
        {children}
        {events.onSave !== null && (
          <button type="button" class="plain" onClick={() => events.onSave?.(card)}>
            {say('highlight.save')}
          </button>
        )}
        <button type="button" class="plain" onClick={copy}>
          {say('card.copy')}
        </button>
        <span role="status" />
      </p>
      <details>
        <summary>{say('card.more')}</summary>
        <p class="card-actions">
          {card.pair !== null && (
            <button type="button" class="plain" onClick={() => events.onApart(card)}>
              {say('card.notSame')}
            </button>
          )}
          <button type="button" class="plain" onClick={() => events.onHideKind(card)}>
            {say('card.hideKind')}
          </button>
        </p>
      </details>
    </div>
  );
}
