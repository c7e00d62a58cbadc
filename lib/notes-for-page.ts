import { showCard } from './cards/show-card.ts';
import type { Annotated, PageNotes } from './protocol.ts';
import type { MatchReason } from './stories/story-match.ts';
import { showDate } from './text/show-date.ts';
import { nameUnseen } from './text/unseen-characters.ts';
import { ENGLISH } from './words/english.ts';
import type { Words } from './words/words.ts';

/** For what page notes are. */
export interface NotesChoice {
  /** In a private window nothing is kept, so there is nothing to say of claims. */
  readonly isPrivate: boolean;
  readonly style: string;
  /** What they are said in; absent: English. */
  readonly words?: Words;
  /** The interface's words for them, by their keys. */
  readonly messages?: PageNotes['messages'];
}

/** What a page is given of its annotations: in the order of its text, then what is not in it, all ready to be drawn. */
export function notesForPage(
  annotated: Annotated,
  { isPrivate, style, words = ENGLISH, messages = {} }: NotesChoice,
): PageNotes {
  const { story } = annotated;
  const cards = isPrivate ? annotated.cards.map((card) => ({ ...card, pair: null })) : annotated.cards;
  const inText = cards.filter(({ anchor }) => anchor !== null);
  inText.sort((a, b) => (a.anchor?.start ?? 0) - (b.anchor?.start ?? 0));
  const notInText = cards.filter(({ anchor }) => anchor === null);
  return {
    ...annotated,
    story: story && {
      ...story,
      title: nameUnseen(story.title),
      reasons: story.reasons.map((reason) => ({ kind: reason.kind, text: reasonWords(reason, words) })),
    },
    cards: [
      ...inText.map((card, index) => showCard(card, { at: index + 1, of: inText.length }, words)),
      ...notInText.map((card) => showCard(card, null, words)),
    ],
    tally: tallyOf(cards.length, words),
    style,
    messages,
  };
}

/** How many notes there are, in words. */
function tallyOf(count: number, words: Words): string {
  return count === 0 ? words.say('card.noNotes') : words.count('card.tally', count);
}

/** What a match rests on, in words: those of the articles, or ours for what has none. */
function reasonWords({ kind, text }: MatchReason, words: Words): string {
  switch (kind) {
    case 'day':
      return showDate(text, words.tag()) ?? nameUnseen(text);
    case 'quote':
      return words.say('story.sameQuotes');
    case 'address':
      return words.say('story.sameAddress');
    case 'reader':
      return words.say('story.yourWord');
    case 'name':
    case 'term':
    case 'figure':
      return nameUnseen(text);
  }
}
