/**
 * How useful a card is to a reader, most first. What changes how a statement here is read comes before what adds to it,
 * and that before what confirms it: differences, what does not fit within the article, other words, what several texts
 * carry and this one does not, how figures hang together, agreement.
 */
export const RANK = {
  differs: 100,
  attribution: 95,
  selfCheck: 90,
  reworded: 85,
  parts: 76,
  spliced: 75,
  precise: 74,
  derived: 73,
  moreOfQuote: 66,
  missingFigure: 64,
  missingQuote: 57,
  rounder: 54,
  agree: 50,
  onlyQuote: 32,
  onlyFigure: 30,
  verbatim: 24,
  lessOfQuote: 18,
} as const;

/** What a figure that one text carries gains where several do: it then comes before what hangs together with a figure here. */
const CARRIED_BY_SEVERAL = 14;
/** What each further text adds, up to so many: between four and forty there is little to tell. */
const EACH_TEXT = 1;
const MOST_TEXTS = 4;

/** What a gap gains by how many independent texts carry what is missing. */
export function weightOfTexts(texts: number): number {
  return (texts > 1 ? CARRIED_BY_SEVERAL : 0) + EACH_TEXT * Math.min(MOST_TEXTS, texts);
}
