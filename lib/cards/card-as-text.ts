import { showDate } from '../text/show-date.ts';
import { nameUnseen } from '../text/unseen-characters.ts';
import type { Card, Evidence } from './card.ts';
import { CARD_LABELS } from './card-labels.ts';
import { outletName } from './outlet-name.ts';

/** A card as plain text with its sources, for pasting into notes. */
export function cardAsText(card: Card): string {
  const here = card.here === null ? [] : [`This article: “${card.here}”`];
  const text = [`${CARD_LABELS[card.type]}: ${card.text}`, ...here, ...card.evidence.map(source)].join('\n\n');
  // As in the card: what reorders a line there would do so where it is pasted.
  return nameUnseen(text);
}

function source(evidence: Evidence): string {
  const said = evidence.speaker === null ? '' : ` (${evidence.speaker})`;
  const from = [evidence.headline, showDate(evidence.publishedAt), evidence.url].filter((part) => part !== null);
  return [`${outletName(evidence)}: “${evidence.words}”${said}`, ...from, ...evidence.lookAlikes].join('\n');
}
