import { showDate } from '../text/show-date.ts';
import { nameUnseen } from '../text/unseen-characters.ts';
import { ENGLISH } from '../words/english.ts';
import { isolates } from '../words/isolates.ts';
import type { Words } from '../words/words.ts';
import type { Card, Evidence } from './card.ts';
import { outletName } from './outlet-name.ts';

/** A card as plain text with its sources, for pasting into notes. */
export function cardAsText(card: Card, words: Words = ENGLISH): string {
  const sentence = words.say('card.copiedText', { label: words.say(`cardLabel.${card.type}`), text: card.text });
  const here = card.here === null ? [] : [words.say('card.copiedHere', { words: card.here })];
  const text = [sentence, ...here, ...card.evidence.map((each) => source(each, words))].join('\n\n');
  // As in the card: what reorders a line there would do so where it is pasted.
  return nameUnseen(text, isolates(words));
}

function source(evidence: Evidence, words: Words): string {
  const said = { outlet: outletName(evidence, words), words: evidence.words };
  const { speaker } = evidence;
  const quoted =
    speaker === null ? words.say('card.copiedFrom', said) : words.say('card.copiedFromSpeaker', { ...said, speaker });
  const from = [evidence.headline, showDate(evidence.publishedAt, words.tag()), evidence.url].filter(
    (part) => part !== null,
  );
  return [quoted, ...from, ...evidence.lookAlikes].join('\n');
}
