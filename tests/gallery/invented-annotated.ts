import { nothingSentence } from '@/lib/cards/story-sentences.ts';
import { notesForPage } from '@/lib/notes-for-page.ts';
import type { Annotated, PageNotes } from '@/lib/protocol.ts';
import { GALLERY_WORDS } from './gallery-words.ts';

/** What a page is given of an invented article: nothing, but for what is given. */
export function annotatedWith(given: Partial<Annotated>): PageNotes {
  const { story = null, couldBe = [] } = given;
  const annotated = {
    isPreview: false,
    articleId: 'https://courier.example/ferry',
    story,
    couldBe,
    cards: [],
    nothing: nothingSentence(story !== null, couldBe.length, GALLERY_WORDS),
    ...given,
  };
  return notesForPage(annotated, { isPrivate: false, style: '', words: GALLERY_WORDS });
}
