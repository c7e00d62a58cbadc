import { showCard } from './cards/show-card.ts';
import type { Annotated, PageNotes } from './protocol.ts';
import { showDate } from './text/show-date.ts';
import { nameUnseen } from './text/unseen-characters.ts';

/** For what page notes are. */
export interface NotesChoice {
  /** In a private window nothing is kept, so there is nothing to say of claims. */
  readonly isPrivate: boolean;
  readonly style: string;
}

/** What a page is given of its annotations: in the order of its text, then what is not in it, all ready to be drawn. */
export function notesForPage(annotated: Annotated, { isPrivate, style }: NotesChoice): PageNotes {
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
      reasons: story.reasons.map(({ kind, text }) => ({
        kind,
        text: (kind === 'day' ? showDate(text) : null) ?? nameUnseen(text),
      })),
    },
    cards: [
      ...inText.map((card, index) => showCard(card, { at: index + 1, of: inText.length })),
      ...notInText.map((card) => showCard(card)),
    ],
    tally: tallyOf(cards.length),
    style,
  };
}

/** How many notes there are, in words. */
function tallyOf(count: number): string {
  if (count === 0) return 'No notes beside this article';
  return count === 1 ? '1 note beside this article' : `${count.toLocaleString('en-GB')} notes beside this article`;
}
