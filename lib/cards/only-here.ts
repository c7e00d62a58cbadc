import type { Quantity } from '../claims/claim.ts';
import { type ClaimRef, hasClaim } from '../compare/finding.ts';
import { type CardGround, figureAt, isReadAlike, type RankedCard, vocabularyHere, wordsOf } from './card-member.ts';
import { citeFigure } from './cite.ts';
import { makeCard } from './evidence.ts';
import { mightBeCounted, mightBePrinted } from './might-be-printed.ts';
import { RANK } from './rank.ts';
import { wordingIn } from './wording.ts';

/** A quotation of fewer words is a phrase; that nobody else has it says little. */
const LEAST_WORDS = 6;

/** Cards on figures and statements that no other article of the story has. */
export function onlyHere(ground: CardGround): RankedCard[] {
  if (!ground.members.every((_, member) => isReadAlike(ground, member))) return [];
  const elsewhere = ground.members.filter((_, member) => member !== ground.here);
  // The silence of a beginning says nothing.
  const others = elsewhere.filter(({ isPreview }) => isPreview !== true).length;
  if (others === 0) return [];
  const words = wordsOf(ground);
  const wording = wordingIn(words);
  const reasons = [words.say('reason.onlyHere')];
  const cards: RankedCard[] = [];
  for (const measure of ground.comparison.figures.measures) {
    if (!measure.every((ref) => ref.member === ground.here)) continue;
    const figure = figureAt(ground, measure[0] as ClaimRef);
    if (figure.salience !== 'key' || figure.value === null || figure.quoted || isRelated(ground, measure)) continue;
    const vocabulary = vocabularyHere(ground);
    const mightBe = (quantities: readonly Quantity[]): boolean =>
      mightBePrinted(figure, quantities, vocabulary) || mightBeCounted(figure, quantities, vocabulary);
    if (elsewhere.some(({ quantities }) => mightBe(quantities))) continue;
    const text = wording.onlyHereFigure(others, citeFigure(figure));
    cards.push({ rank: RANK.onlyFigure, card: makeCard(words, 'only-here', figure, figure.text, text, [], reasons) });
  }
  const quotations = ground.members[ground.here]?.quotations ?? [];
  quotations.forEach((quotation, index) => {
    const units = ground.comparison.units.filter((unit) => unit.member === ground.here && unit.quotation === index);
    const length = units.reduce((sum, unit) => sum + unit.words.length, 0);
    const isAlone = ground.comparison.quotes.points.every(
      (point) =>
        !point.units.some((unit) => units.includes(unit)) || point.units.every((unit) => unit.member === ground.here),
    );
    if (!isAlone || length < LEAST_WORDS || quotation.quotationKind !== 'full') return;
    const text = wording.onlyHereQuote(others, quotation.speaker);
    const rank = RANK.onlyQuote + Math.min(5, length / 20);
    cards.push({
      rank,
      card: makeCard(words, 'only-here', units[0] ?? null, units[0]?.text ?? null, text, [], reasons),
    });
  });
  return cards;
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
