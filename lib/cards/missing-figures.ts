import { type ClaimRef, hasClaim } from '../compare/finding.ts';
import { numeralsIn } from '../compare/numerals.ts';
import { vocabularyOf } from '../compare/vocabulary.ts';
import {
  type CardGround,
  type CardMember,
  figureAt,
  isReadAlike,
  memberAt,
  type RankedCard,
  vocabularyHere,
  wordsOf,
} from './card-member.ts';
import { citableSource } from './cite.ts';
import { conversionsOf, isConversion } from './converted.ts';
import { countTexts, reasonCarried } from './count-texts.ts';
import { figureEvidence, makeCard } from './evidence.ts';
import { wasKnownThen } from './known-then.ts';
import { mightBeCounted, mightBePrinted, printsNumber } from './might-be-printed.ts';
import { nameSources } from './name-sources.ts';
import { printedLine } from './printed-line.ts';
import { rankOfGap } from './rank.ts';
import { sharpest } from './sharpest.ts';
import { isDetail, isMissed, shareFate } from './telling-figures.ts';
import { whoseWords } from './whose-words.ts';
import { wordingIn } from './wording.ts';

/** Among more articles than these, what one text alone has is its own colour ten times as often as what the others left out. */
const MANY_MEMBERS = 3;
/** So surely two figures must be one for a gap to be told by two: a little more than makes a pair, which their digits alone may do. */
const SURE = 0.35;
/** The growth of what another figure counts has so many of its words: one may be of anything. */
const SHARED_TERMS = 2;

/** A measure that others print and the open article does not: the sharpest figure of it, all of its figures, and those that differ from it. */
interface Gap {
  readonly main: ClaimRef;
  readonly refs: readonly ClaimRef[];
  readonly differing: readonly ClaimRef[];
}

/** Cards on figures that other articles carry and the open one does not; figures of one sentence are one card. */
export function missingFigures(ground: CardGround): RankedCard[] {
  const bySentence = new Map<string, Gap[]>();
  for (const gap of findGaps(ground)) {
    const key = `${gap.main.member}.${figureAt(ground, gap.main).sentence.start}`;
    bySentence.set(key, [...(bySentence.get(key) ?? []), gap]);
  }
  return [...bySentence.values()].map((gaps) => cardFor(ground, gaps));
}

function cardFor(ground: CardGround, gaps: readonly Gap[]): RankedCard {
  const refs = gaps.flatMap((gap) => gap.refs);
  const sources = refs.map((ref) => memberAt(ground, ref.member));
  const [first, ...others] = gaps.map((gap) => figureAt(ground, gap.main)) as [Figure, ...Figure[]];
  const printed = printedLine(first);
  const who = nameSources(sources, memberAt(ground, ground.here), wordsOf(ground));
  const words = wordsOf(ground);
  const { language } = memberAt(ground, gaps[0]?.main.member ?? 0);
  // The line may name its source itself.
  const isSourced = first.attribution !== null && printed.toLowerCase().includes(first.attribution.toLowerCase());
  const source = isSourced ? null : citableSource(first.attribution, vocabularyOf(language));
  const untold = others.map((figure) => figure.text).filter((text) => !printed.includes(text));
  const start = Math.min(...refs.map((ref) => figureAt(ground, ref).start));
  const differing = gaps.flatMap((gap) => gap.differing);
  const tellers = [...sources, ...differing.map((ref) => memberAt(ground, ref.member))];
  const evidence = [...refs, ...differing].map((ref) => figureEvidence(ground, ref));
  const text = wordingIn(words).missingFigure(who, printed, source, untold, whoseWords(printed, evidence));
  const reasons = [words.say('reason.noFigure'), ...reasonCarried(sources, words)];
  return {
    rank: rankOfGap('figure', countTexts(tellers), ground.members.length - 1, start),
    card: makeCard(words, 'missing-figure', null, null, text, evidence, reasons),
  };
}

/** The missing measures; a part goes with its total, where that is missing too. */
function findGaps(ground: CardGround): Gap[] {
  const { measures, findings } = ground.comparison.figures;
  const here = memberAt(ground, ground.here);
  const numerals = numeralsIn(ground.text);
  const missing = measures.filter(
    (measure) =>
      isMissing(ground, numerals, measure) &&
      !isToldAtOwnFigure(ground, measure) &&
      wasKnownThen(
        here,
        measure.map((ref) => memberAt(ground, ref.member)),
      ),
  );
  const measureOf = (ref: ClaimRef): readonly ClaimRef[] | undefined =>
    missing.find((measure) => hasClaim(measure, ref));
  const totalOf = new Map<readonly ClaimRef[], readonly ClaimRef[]>();
  for (const { relation, a, b } of findings) {
    const [part, total] = [measureOf(a), measureOf(b)];
    if (relation === 'part-of' && part && total && part !== total && !totalOf.has(total)) totalOf.set(part, total);
  }
  const differingOf = new Map(missing.map((measure) => [measure, differingFrom(ground, measure)]));
  // A thing of which others print two numbers is one gap, told by the number that more of them print.
  const isToldByOther = (measure: readonly ClaimRef[]): boolean => {
    const others = missing.filter((each) => differingOf.get(measure)?.some((ref) => hasClaim(each, ref)));
    return others.some(
      (other) =>
        other.length > measure.length ||
        (other.length === measure.length && missing.indexOf(other) < missing.indexOf(measure)),
    );
  };
  return missing
    .filter((measure) => !totalOf.has(measure) && !isToldByOther(measure))
    .flatMap((measure): Gap[] => {
      const parts = missing.filter((part) => totalOf.get(part) === measure);
      const main = sharpest(ground, measure);
      const sentence = figureAt(ground, main).sentence.start;
      // Told from the sentence that ties them, where it prints both.
      const beside = (ref: ClaimRef): boolean =>
        ref.member === main.member && figureAt(ground, ref).sentence.start === sentence;
      const partGaps = parts.map((refs) => ({
        main: refs.find(beside) ?? sharpest(ground, refs),
        refs,
        differing: [],
      }));
      return [{ main, refs: measure, differing: differingOf.get(measure) ?? [] }, ...partGaps];
    });
}

/** A card at its part or its total, at a sum with it or at another value for it, in the open article tells of it already. */
function isToldAtOwnFigure({ comparison, here }: CardGround, measure: readonly ClaimRef[]): boolean {
  const isOne = (ref: ClaimRef): boolean => hasClaim(measure, ref);
  const { findings, derived } = comparison.figures;
  return (
    [...findings, ...comparison.updated].some(
      ({ relation, a, b }) =>
        (relation === 'part-of' || relation === 'differ') &&
        ((a.member === here && isOne(b)) || (b.member === here && isOne(a))),
    ) ||
    derived.some(
      ({ total, operands }) =>
        (total.member === here && operands.some(isOne)) ||
        (isOne(total) && operands.every((operand) => operand.member === here)),
    )
  );
}

function isMissing(ground: CardGround, numerals: readonly string[], measure: readonly ClaimRef[]): boolean {
  if (measure.some((ref) => ref.member === ground.here)) return false;
  if (!measure.some((ref) => isReadAlike(ground, ref.member))) return false;
  const main = figureAt(ground, sharpest(ground, measure));
  const hasKey = measure.some((ref) => figureAt(ground, ref).salience === 'key');
  const vocabulary = vocabularyHere(ground);
  const tellers = countTexts(
    [...surelyOne(ground, measure), ...differingFrom(ground, measure)].map((ref) => memberAt(ground, ref.member)),
  );
  if (main.quoted || !isMissed(main, hasKey, tellers, ground.members.length - 1, vocabulary)) return false;
  if (isToldInOtherMoney(ground, measure)) return false;
  // Perhaps it is here after all, in words we could not read: unsure means silent.
  const own = ground.members[ground.here]?.quantities ?? [];
  if (
    tellers === 1 &&
    ground.members.length > MANY_MEMBERS &&
    isDetail(main, vocabulary) &&
    !isGrowthOfStory(ground, main)
  )
    return false;
  // The dead of another hour or of last year's storm: this article has its own, and who tells of these are few.
  const isOfFew = tellers < 2 || tellers <= (ground.members.length - 1) / 2;
  if (isOfFew && own.some((figure) => figure.salience !== 'noise' && shareFate(main, figure, vocabulary))) return false;
  if (mightBeCounted(main, own, vocabulary)) return false;
  return !mightBePrinted(main, own, vocabulary) && !printsNumber(numerals, main, own);
}

/** The figures of a measure that are surely one with another of it: two that little more than their digits join do not make it told by several. */
function surelyOne({ comparison }: CardGround, measure: readonly ClaimRef[]): ClaimRef[] {
  const sure = comparison.figures.findings.filter(
    ({ identity, relation, a, b }) =>
      relation !== 'part-of' &&
      relation !== 'differ' &&
      identity >= SURE &&
      hasClaim(measure, a) &&
      hasClaim(measure, b),
  );
  const [first] = measure;
  const found = measure.filter((ref) => sure.some(({ a, b }) => hasClaim([a, b], ref)));
  return found.length > 0 || first === undefined ? found : [first];
}

/** The figures that differ from a measure: who prints another number for a thing tells of it too. */
function differingFrom({ comparison }: CardGround, measure: readonly ClaimRef[]): ClaimRef[] {
  return comparison.figures.findings.flatMap(({ relation, a, b }) => {
    if (relation !== 'differ') return [];
    return [...(hasClaim(measure, a) ? [b] : []), ...(hasClaim(measure, b) ? [a] : [])];
  });
}

/** Whether all of a measure is for readers elsewhere, or some article ties it to a sum that stands here in another money. */
function isToldInOtherMoney(ground: CardGround, measure: readonly ClaimRef[]): boolean {
  if (measure.every((ref) => isConversion(ground, ref))) return true;
  const tied = measure.flatMap((ref) => conversionsOf(ground, ref));
  const { measures } = ground.comparison.figures;
  return tied.some((ref) =>
    measures.some((other) => hasClaim(other, ref) && other.some(({ member }) => member === ground.here)),
  );
}

/** Whether a change is of something that several texts count: how it has grown is news of the story itself. A share may be of anything. */
function isGrowthOfStory(ground: CardGround, { unit, role, terms }: Figure): boolean {
  if (unit !== 'percent' || role !== 'change') return false;
  const counted = ground.comparison.figures.measures.filter(
    (measure) => countTexts(measure.map((ref) => memberAt(ground, ref.member))) > 1,
  );
  return counted.some((measure) =>
    measure.some((ref) => figureAt(ground, ref).terms.filter((term) => terms.includes(term)).length >= SHARED_TERMS),
  );
}

type Figure = CardMember['quantities'][number];
