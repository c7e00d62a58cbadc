import { nothingSentence } from '@/lib/cards/story-sentences.ts';
import type { Annotated } from '@/lib/protocol.ts';

/** What the background makes of an invented article: nothing, but for what is given. */
export function annotatedWith(given: Partial<Annotated>): Annotated {
  const { story = null, couldBe = [] } = given;
  return {
    isPreview: false,
    articleId: 'https://courier.example/ferry',
    story,
    couldBe,
    cards: [],
    nothing: nothingSentence(story !== null, couldBe.length),
    ...given,
  };
}
