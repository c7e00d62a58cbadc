import type { CardGround, RankedCard } from './card-member.ts';
import { missingFigures } from './missing-figures.ts';
import { missingQuotes } from './missing-quotes.ts';
import { onlyHere } from './only-here.ts';

/** More gaps than this are a list, not a note: the ones that most outlets carry come first. */
const MAX_EACH = 8;
const MAX_ONLY = 5;

/** What other articles carry and the open one does not, and what only the open one has. */
export function gapCards(ground: CardGround): RankedCard[] {
  if (ground.members.length < 2) return [];
  return [
    ...best(missingFigures(ground), MAX_EACH),
    ...best(missingQuotes(ground), MAX_EACH),
    ...best(onlyHere(ground), MAX_ONLY),
  ];
}

function best(cards: RankedCard[], limit: number): RankedCard[] {
  return cards.sort((a, b) => b.rank - a.rank).slice(0, limit);
}
