import { type CardGround, type CardMember, type RankedCard, wordsOf } from '../cards/card-member.ts';
import { countOutlets, countTexts } from '../cards/count-texts.ts';
import { missingFigures } from '../cards/missing-figures.ts';
import { missingQuotes } from '../cards/missing-quotes.ts';
import { onlyFigures, onlyQuotes } from '../cards/only-here.ts';
import { showCard } from '../cards/show-card.ts';
import type { Gap } from './whole-story.ts';

/** What other articles carry and the open one does not, and what only the open one has, the most widely carried first. */
export interface StoryGaps {
  readonly missing: readonly Gap[];
  readonly onlyHere: readonly Gap[];
}

/** The gaps of the cards on the page, all of them. A beginning is not judged by what it does not have. */
export function storyGaps(ground: CardGround, isPreview: boolean): StoryGaps {
  const missing = isPreview ? [] : [...missingFigures(ground), ...missingQuotes(ground)];
  const gaps = byRank(missing).map((ranked) => gapOf(ground, ranked));
  return {
    missing: gaps.sort((a, b) => b.texts - a.texts),
    onlyHere: byRank([...onlyFigures(ground), ...onlyQuotes(ground)]).map((ranked) => gapOf(ground, ranked)),
  };
}

/** The most useful first; what a page would be told twice, of two places in it, is told once. */
function byRank(cards: readonly RankedCard[]): RankedCard[] {
  const told = new Set<string>();
  return [...cards].sort((a, b) => b.rank - a.rank).filter(({ card: { text } }) => !told.has(text) && told.add(text));
}

function gapOf(ground: CardGround, { card }: RankedCard): Gap {
  const carriers: CardMember[] = ground.members.filter(({ articleId }) =>
    card.evidence.some((evidence) => evidence.articleId === articleId),
  );
  return { card: showCard(card, null, wordsOf(ground)), outlets: countOutlets(carriers), texts: countTexts(carriers) };
}
