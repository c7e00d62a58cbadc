import type { Quantity } from '../claims/claim.ts';
import { isMeasured } from '../claims/unit-kinds.ts';
import { isFraction, isStated } from '../compare/figure-values.ts';
import { type ClaimRef, type DerivedFinding, type FigureFinding, hasClaim } from '../compare/finding.ts';
import { isMorePrecise } from '../compare/relate-quantities.ts';
import { sayIn } from '../words/sentence.ts';
import { type CardGround, figureAt, memberAt, type RankedCard, vocabularyHere, wordsOf } from './card-member.ts';
import { citeFigure } from './cite.ts';
import { claimPair } from './claim-pair.ts';
import { countTexts } from './count-texts.ts';
import { figureEvidence, makeCard } from './evidence.ts';
import { nameSources } from './name-sources.ts';
import { RANK } from './rank.ts';
import { sharpest } from './sharpest.ts';
import { isDetail, isTrivial } from './telling-figures.ts';
import { spreadOf } from './value-spread.ts';
import { wordingIn } from './wording.ts';

/** Cards on the figures of the open article that other articles print too, differently, or a part or total of. */
export function figureCards(ground: CardGround): RankedCard[] {
  const { comparison, here } = ground;
  const cards: RankedCard[] = [];
  const seen = new Set<number>();
  const figures = ground.members[here]?.quantities ?? [];
  figures.forEach((_, first) => {
    if (seen.has(first)) return;
    const twins = sameMeasureHere(ground, first);
    for (const twin of twins) seen.add(twin);
    // Where an article prints a figure more than once, the card stands at the most precise that is its own.
    const refs = [...twins.add(first)].sort((a, b) => a - b).map((index): ClaimRef => ({ member: here, index }));
    const own = refs.filter((ref) => isOwnWord(figureAt(ground, ref)));
    if (own.length === 0) return;
    const main = sharpest(ground, own);
    const figure = figureAt(ground, main);
    if (figure.salience === 'noise') return;
    cards.push(...cardsFor(ground, figure, main.index, partnersOf(comparison.figures.findings, main)));
  });
  const derived = derivedCards(ground);
  // A sum says all that the one part of it would.
  const summed = new Set(derived.map(({ card }) => card.anchor?.start));
  return [...cards.filter(({ card }) => card.type !== 'figure-part-of' || !summed.has(card.anchor?.start)), ...derived];
}

interface Partner {
  readonly finding: FigureFinding;
  readonly other: ClaimRef;
  readonly hereIsA: boolean;
}

function cardsFor(ground: CardGround, figure: Quantity, index: number, all: readonly Partner[]): RankedCard[] {
  // Where both are quoted, the quotation tells of it.
  const isTellable = (there: Quantity): boolean => isOwnWord(there) && !(figure.quoted && there.quoted);
  const partners = all.filter(({ other }) => other.member !== ground.here && isTellable(figureAt(ground, other)));
  const cards: RankedCard[] = [];
  const differ = partners.filter(({ finding }) => finding.relation === 'differ');
  const parts = partners.filter(({ finding, hereIsA }) => finding.relation === 'part-of' && hereIsA);
  const totals = partners.filter(({ finding, hereIsA }) => finding.relation === 'part-of' && !hereIsA);
  // A vague figure elsewhere ("dozens") tells a reader of a number nothing.
  const same = partners.filter(
    ({ finding, other }) => !['differ', 'part-of'].includes(finding.relation) && isStated(figureAt(ground, other)),
  );
  const finer = same.filter(
    ({ finding, other }) => finding.relation === 'more-precise' && isMorePrecise(figureAt(ground, other), figure),
  );
  const rounder = same.filter(
    ({ finding, other }) => finding.relation === 'more-precise' && isMorePrecise(figure, figureAt(ground, other)),
  );
  // Fitting is not agreeing: "nearly 44" and "43" are told by neither card.
  const equal = same.filter(
    ({ finding, other }) => finding.relation === 'agree' && isOneValue(figureAt(ground, other), figure),
  );

  if (differ.length) cards.push(card(ground, 'figure-differs', index, differ, RANK.differs));
  // A part whose total this article prints itself, or a total whose part it prints, tells the reader nothing new.
  if (parts.length && !printsHere(ground, parts))
    cards.push(card(ground, 'figure-part-of', index, parts, RANK.partHere));
  if (totals.length && !printsHere(ground, totals)) {
    cards.push(card(ground, 'figure-part-of', index, totals, RANK.totalHere, 'total'));
  }
  const hasFinerHere = [...sameMeasureHere(ground, index)].some((twin) => {
    const own = ground.members[ground.here]?.quantities[twin];
    return own !== undefined && own !== figure && isMorePrecise(own, figure);
  });
  // A small number is no news, but of the dead or the rescued, where any article says so.
  const isTold = (each: Quantity) => each.salience === 'key' && !isDetail(each, vocabularyHere(ground));
  if (isTrivial(figure) && ![figure, ...same.map(({ other }) => figureAt(ground, other))].some(isTold)) return cards;
  if (finer.length && !hasFinerHere) cards.push(card(ground, 'figure-more-precise', index, finer, RANK.precise));
  else if (rounder.length && isStated(figure))
    cards.push(card(ground, 'figure-more-precise', index, rounder, RANK.rounder, 'rounder'));
  if (equal.length) cards.push(card(ground, 'figure-agree', index, equal, RANK.agree + textsOf(ground, equal)));
  return cards;
}

/** An article's own figure, or a sum or a share that somebody is quoted with; of what else stands in marks the quotation speaks. */
function isOwnWord(figure: Quantity): boolean {
  return !figure.quoted || (figure.salience === 'key' && (isMeasured(figure.unit) || isFraction(figure)));
}

function isOneValue(a: Quantity, b: Quantity): boolean {
  return a.value === b.value && a.min === b.min && a.max === b.max;
}

/** How each kind is told: of what is finer or whole elsewhere, and of what is rounder or a part there. */
const TOLD = {
  'figure-agree': ['agree', 'agree'],
  'figure-part-of': ['partHere', 'totalHere'],
  'figure-more-precise': ['finer', 'rounder'],
} as const;

function card(
  ground: CardGround,
  type: 'figure-differs' | 'figure-part-of' | 'figure-more-precise' | 'figure-agree',
  index: number,
  partners: readonly Partner[],
  rank: number,
  variant: 'total' | 'rounder' | null = null,
): RankedCard {
  const figure = figureAt(ground, { member: ground.here, index });
  const others = partners.map(({ other }) => other);
  const who = nameSources(
    others.map((other) => memberAt(ground, other.member)),
    memberAt(ground, ground.here),
    wordsOf(ground),
  );
  const best = figureAt(ground, others[0] as ClaimRef);
  const language = wordsOf(ground);
  const words = citeFigure(best);
  const wording = wordingIn(language);
  const text =
    type === 'figure-differs'
      ? wording.differs(who, figure.text, words)
      : wording.figure(TOLD[type][variant === null ? 0 : 1], who, words);
  const evidence = others.map((other) => figureEvidence(ground, other));
  const found = partners.flatMap(({ finding }) => finding.reasons);
  const reasons = [...new Set(found.map((reason) => sayIn(language, reason)))];
  const pair = claimPair(ground, 'figure', index, others);
  const spreads = type === 'figure-differs' || type === 'figure-more-precise';
  const spread = spreads ? spreadOf(ground, figure, others) : null;
  return { rank, card: makeCard(language, type, figure, figure.text, text, evidence, reasons, { pair, spread }) };
}

function textsOf(ground: CardGround, partners: readonly Partner[]): number {
  return countTexts(partners.map(({ other }) => memberAt(ground, other.member)));
}

/** A sum and its parts, where this article prints only the one or only the others: a card a figure, with all who print the rest. */
function derivedCards(ground: CardGround): RankedCard[] {
  const atAnchor = new Map<number, DerivedFinding[]>();
  for (const finding of ground.comparison.figures.derived) {
    const { total, operands } = finding;
    const rest = total.member === ground.here ? operands : [total];
    const anchor = total.member === ground.here ? total : operands.at(-1);
    if (anchor?.member !== ground.here || rest.every((each) => isMeasuredHere(ground, each))) continue;
    atAnchor.set(anchor.index, [...(atAnchor.get(anchor.index) ?? []), finding]);
  }
  return [...atAnchor].map(([index, findings]) => derivedCard(ground, index, findings));
}

function derivedCard(ground: CardGround, index: number, findings: readonly DerivedFinding[]): RankedCard {
  const [{ total, operands, reasons }] = findings as [DerivedFinding, ...DerivedFinding[]];
  const totalHere = total.member === ground.here;
  const shown = findings.flatMap((finding) => (totalHere ? finding.operands : [finding.total]));
  const who = nameSources(
    shown.map((each) => memberAt(ground, each.member)),
    memberAt(ground, ground.here),
    wordsOf(ground),
  );
  const words = operands.map((operand) => figureAt(ground, operand).text);
  const sum = figureAt(ground, total).text;
  const language = wordsOf(ground);
  const wording = wordingIn(language);
  const text = totalHere ? wording.addsUp(who, words, sum) : wording.addsUpTo(who, words, sum);
  const told = reasons.map((reason) => sayIn(language, reason));
  const evidence = shown.map((each) => figureEvidence(ground, each));
  const figure = figureAt(ground, { member: ground.here, index });
  return { rank: RANK.derived, card: makeCard(language, 'figure-derived', figure, figure.text, text, evidence, told) };
}

function partnersOf(findings: readonly FigureFinding[], claim: ClaimRef): Partner[] {
  const isIt = (ref: ClaimRef): boolean => ref.member === claim.member && ref.index === claim.index;
  return findings.flatMap((finding): Partner[] => {
    if (isIt(finding.a)) return [{ finding, other: finding.b, hereIsA: true }];
    return isIt(finding.b) ? [{ finding, other: finding.a, hereIsA: false }] : [];
  });
}

function sameMeasureHere(ground: CardGround, index: number): Set<number> {
  const group = ground.comparison.figures.measures.find((measure) =>
    measure.some((ref) => ref.member === ground.here && ref.index === index),
  );
  return new Set((group ?? []).filter((ref) => ref.member === ground.here).map((ref) => ref.index));
}

function printsHere(ground: CardGround, partners: readonly Partner[]): boolean {
  return partners.some(({ other }) => isMeasuredHere(ground, other));
}

/** Whether the open article prints a figure of the same measure. */
function isMeasuredHere(ground: CardGround, claim: ClaimRef): boolean {
  return ground.comparison.figures.measures.some(
    (measure) => hasClaim(measure, claim) && measure.some((ref) => ref.member === ground.here),
  );
}
