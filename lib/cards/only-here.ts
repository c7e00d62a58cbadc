import type { Quantity } from '../claims/claim.ts';
import { isStated } from '../compare/figure-values.ts';
import { type ClaimRef, hasClaim } from '../compare/finding.ts';
import { type CardGround, figureAt, isReadAlike, type RankedCard, vocabularyHere, wordsOf } from './card-member.ts';
import { citeFigure } from './cite.ts';
import { makeCard } from './evidence.ts';
import { mightBeCounted, mightBePrinted } from './might-be-printed.ts';
import { RANK } from './rank.ts';
import { sureSpeaker } from './sure-speaker.ts';
import { wordingIn } from './wording.ts';

/** A quotation of fewer words is a phrase; that nobody else has it says little. */
const LEAST_WORDS = 6;

/** Between two that nobody else has, a number says more than a range. */
const RANGE = 1;

/** Cards on figures that no other article of the story has. */
export function onlyFigures(ground: CardGround): RankedCard[] {
  const elsewhere = ground.members.filter((_, member) => member !== ground.here);
  const others = countOthers(ground);
  if (others === 0) return [];
  const words = wordsOf(ground);
  const vocabulary = vocabularyHere(ground);
  return ground.comparison.figures.measures.flatMap((measure): RankedCard[] => {
    if (!measure.every((ref) => ref.member === ground.here)) return [];
    const figure = figureAt(ground, measure[0] as ClaimRef);
    if (figure.salience !== 'key' || !isStated(figure) || figure.quoted || isRelated(ground, measure)) return [];
    const mightBe = (quantities: readonly Quantity[]): boolean =>
      mightBePrinted(figure, quantities, vocabulary) || mightBeCounted(figure, quantities, vocabulary);
    if (elsewhere.some(({ quantities }) => mightBe(quantities))) return [];
    const text = wordingIn(words).onlyHereFigure(others, citeFigure(figure));
    const card = makeCard(words, 'only-here', figure, figure.text, text, [], [words.say('reason.onlyHere')]);
    return [{ rank: RANK.onlyFigure - (figure.value === null ? RANGE : 0), card }];
  });
}

/** Cards on statements that no other article of the story has, the longest first. */
export function onlyQuotes(ground: CardGround): RankedCard[] {
  const others = countOthers(ground);
  if (others === 0) return [];
  const words = wordsOf(ground);
  const quotations = ground.members[ground.here]?.quotations ?? [];
  return quotations.flatMap((quotation, index): RankedCard[] => {
    const units = ground.comparison.units.filter((unit) => unit.member === ground.here && unit.quotation === index);
    const length = units.reduce((sum, unit) => sum + unit.words.length, 0);
    const isAlone = ground.comparison.quotes.points.every(
      (point) =>
        !point.units.some((unit) => units.includes(unit)) || point.units.every((unit) => unit.member === ground.here),
    );
    if (!isAlone || length < LEAST_WORDS || quotation.quotationKind !== 'full') return [];
    const text = wordingIn(words).onlyHereQuote(others, sureSpeaker(ground, units));
    const [first] = units;
    const card = makeCard(
      words,
      'only-here',
      first ?? null,
      first?.text ?? null,
      text,
      [],
      [words.say('reason.onlyHere')],
    );
    return [{ rank: RANK.onlyQuote + Math.min(5, length / 20), card }];
  });
}

/** How many other articles there are to say so beside: none where one is in another language, and the silence of a beginning says nothing. */
function countOthers(ground: CardGround): number {
  if (!ground.members.every((_, member) => isReadAlike(ground, member))) return 0;
  return ground.members.filter(({ isPreview }, member) => member !== ground.here && isPreview !== true).length;
}

function isRelated(ground: CardGround, measure: readonly ClaimRef[]): boolean {
  const { findings, derived } = ground.comparison.figures;
  const isOne = (ref: ClaimRef): boolean => hasClaim(measure, ref);
  return (
    [...findings, ...ground.comparison.updated].some(
      ({ relation, a, b }) => relation === 'differ' && (isOne(a) || isOne(b)),
    ) || derived.some(({ total, operands }) => isOne(total) || operands.some(isOne))
  );
}
