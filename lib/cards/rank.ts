/**
 * How useful a card is to a reader, most first. What changes how a statement here is read comes before what adds to it,
 * and that before what confirms it: differences, what does not fit within the article, other words, what is more precise or
 * more complete elsewhere, how figures hang together, agreement. Gaps are spread among all these by how many carry what is missing. The
 * order is that of how often the editors of invented stories asked for a card of each kind.
 */
export const RANK = {
  differs: 100,
  attribution: 95,
  selfCheck: 90,
  reworded: 85,
  spliced: 80,
  precise: 79,
  moreOfQuote: 77,
  partHere: 76,
  derived: 66,
  rounder: 58,
  agree: 50,
  verbatim: 48,
  splicedThere: 47,
  lessOfQuote: 46,
  totalHere: 40,
  missing: 36,
  onlyQuote: 32,
  onlyFigure: 30,
} as const;

/** What a statement gains before a figure that as many carry: an editor asks for it sooner. */
const QUOTED = 2;
/** What a gap gains that several carry, or one of only a few others … */
const CARRIED = 16;
/** … and what it gains more where most of the others carry it: the open article alone is without it. */
const CARRIED_BY_MOST = 22;
/** One of so few others is no odd one out. */
const FEW_OTHERS = 2;
/** What each further text adds, up to so many: between four and forty there is little to tell. */
const EACH_TEXT = 1;
const MOST_TEXTS = 4;

/** Over how many characters an article says what matters, and what a gap beyond them loses. */
const EARLY = 4000;
const LATE = 4;

/**
 * The rank of a gap by how many independent texts, of how many other articles, carry what is missing, and by where the
 * first of them has it.
 */
export function rankOfGap(kind: 'figure' | 'quote', texts: number, others: number, start: number): number {
  const isCarried = texts > 1 || others <= FEW_OTHERS;
  const byMost = texts > 1 && texts > others / 2;
  return (
    RANK.missing +
    (kind === 'quote' ? QUOTED : 0) +
    (isCarried ? CARRIED : 0) +
    (byMost ? CARRIED_BY_MOST : 0) +
    EACH_TEXT * Math.min(MOST_TEXTS, texts) -
    LATE * Math.min(1, start / EARLY)
  );
}
