import type { Card, Evidence } from '@/lib/cards/card.ts';
import { outletName } from '../words/outlet-name.ts';
import { showDate } from '../words/show-date.ts';
import { showUnseen } from '../words/unseen-characters.ts';
import { CARD_LABELS } from './card-label.ts';

/** A card as plain text with its sources, for pasting into notes. */
export function cardAsText(card: Card): string {
  const here = card.here === null ? [] : [`This article: “${card.here}”`];
  const text = [`${CARD_LABELS[card.type]}: ${card.text}`, ...here, ...card.evidence.map(source)].join('\n\n');
  // As in the card: what reorders a line there would do so where it is pasted.
  return showUnseen(text)
    .map((run) => run.text)
    .join('');
}

function source(evidence: Evidence): string {
  const said = evidence.speaker === null ? '' : ` (${evidence.speaker})`;
  const from = [evidence.headline, showDate(evidence.publishedAt), evidence.url].filter((part) => part !== null);
  return [`${outletName(evidence)}: “${evidence.words}”${said}`, ...from, ...evidence.lookAlikes].join('\n');
}
