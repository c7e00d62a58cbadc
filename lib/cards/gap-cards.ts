import type { CardGround, RankedCard } from './card-member.ts';
import { missingFigures } from './missing-figures.ts';
import { missingQuotes } from './missing-quotes.ts';
import { onlyFigures, onlyQuotes } from './only-here.ts';

/** More gaps than this are a list, not a note: the ones that most outlets carry come first. */
const MAX_EACH = 10;
/** One article quotes this many that matter, the first ones; a reader who wants all of it will read it. */
const MAX_OF_ONE = 6;
/** What one article alone has is mostly its own detail: a reader may like to know of a few. */
const MAX_FIGURES_ONLY = 5;
const MAX_QUOTES_ONLY = 2;

/** What other articles carry and the open one does not, and what only the open one has. */
export function gapCards(ground: CardGround): RankedCard[] {
  if (ground.members.length < 2) return [];
  return [
    ...best(missingFigures(ground), MAX_EACH),
    ...best(fewOfOne(missingQuotes(ground)), MAX_EACH),
    ...best(onlyFigures(ground), MAX_FIGURES_ONLY),
    ...best(onlyQuotes(ground), MAX_QUOTES_ONLY),
  ];
}

/** The cards with no more than a few of those that rest on one and the same article: the ones that it prints first. */
function fewOfOne(cards: readonly RankedCard[]): RankedCard[] {
  const kept = new Map<string, number>();
  const startOf = ({ card }: RankedCard): number => card.evidence[0]?.start ?? 0;
  return [...cards]
    .sort((a, b) => startOf(a) - startOf(b))
    .filter(({ card }) => {
      const [source, another] = new Set(card.evidence.map(({ articleId }) => articleId));
      if (source === undefined || another !== undefined) return true;
      const count = (kept.get(source) ?? 0) + 1;
      kept.set(source, count);
      return count <= MAX_OF_ONE;
    });
}

/** The first of them by rank; a number that stands at two places is told once. */
function best(cards: RankedCard[], limit: number): RankedCard[] {
  const told = new Set<string>();
  const once = cards.sort((a, b) => b.rank - a.rank).filter(({ card }) => !told.has(card.text) && told.add(card.text));
  return once.slice(0, limit);
}
