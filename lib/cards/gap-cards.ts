import type { Quantity } from '../claims/claim.ts';
import { identify, isSameDimension } from '../compare/figure-identity.ts';
import { figureInterval, overlaps, significantDigits } from '../compare/figure-interval.ts';
import type { ClaimRef } from '../compare/finding.ts';
import type { QuoteUnit } from '../compare/quote-units.ts';
import { type CardGround, type CardMember, figureAt, memberAt, type RankedCard } from './card-member.ts';
import { figureEvidence, makeCard, quoteEvidence } from './evidence.ts';
import { countWord, nameSources } from './name-sources.ts';
import { printsUnmarked } from './unmarked-words.ts';
import { citableSource, citeFigure, inMarks, wording } from './wording.ts';

const RANK = { missingFigure: 70, missingQuote: 60, onlyFigure: 30, onlyQuote: 32 } as const;
/** More gaps than this are a list, not a note: the ones that most outlets carry come first. */
const MAX_EACH = 8;
const MAX_ONLY = 5;
/** Shorter than this, words in marks are a label, not a statement somebody could miss. */
const MISSED_WORDS = 6;

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

function missingFigures(ground: CardGround): RankedCard[] {
  const { measures, findings } = ground.comparison.figures;
  const missing = measures.filter((measure) => isMissing(ground, measure));
  const partOf = new Map<string, ClaimRef>();
  for (const { relation, a, b } of findings) if (relation === 'part-of') partOf.set(`${a.member}.${a.index}`, b);
  // A part is told together with its total, where that is missing too.
  const told = new Set<number>();
  const cards: RankedCard[] = [];
  const withParts = missing.map((measure, at) => {
    const parts = missing.filter(
      (other, k) => k !== at && other.some((ref) => isIn(measure, partOf.get(`${ref.member}.${ref.index}`))),
    );
    for (const part of parts) told.add(missing.indexOf(part));
    return { measure, parts };
  });
  withParts.forEach(({ measure, parts }, at) => {
    if (told.has(at)) return;
    const refs = [...measure, ...parts.flat()];
    const figures = refs.map((ref) => figureAt(ground, ref));
    const who = nameSources(
      refs.map((ref) => memberAt(ground, ref.member)),
      memberAt(ground, ground.here),
    );
    const main = sharpest(measure.map((ref) => figureAt(ground, ref)));
    const partWords = parts.map((part) => sharpest(part.map((ref) => figureAt(ground, ref))).text);
    const printed = printedOf(main);
    const words = wording.missingFigure(who, printed, citableSource(main.attribution));
    const untold = partWords.filter((part) => !printed.includes(part));
    const text = untold.length ? `${words.slice(0, -1)}, of which ${untold.map(inMarks).join(' and ')}.` : words;
    const outlets = new Set(refs.map((ref) => ref.member)).size;
    const early = Math.min(...figures.map((figure) => figure.start)) / 4000;
    const evidence = refs.map((ref) => figureEvidence(memberAt(ground, ref.member), figureAt(ground, ref)));
    const reasons = ['No figure here measures the same thing, and the number does not stand in this article.'];
    cards.push({
      rank: RANK.missingFigure + 4 * Math.min(4, outlets) - Math.min(4, early),
      card: makeCard('missing-figure', null, null, text, evidence, reasons),
    });
  });
  return cards;
}

function isMissing(ground: CardGround, measure: readonly ClaimRef[]): boolean {
  if (measure.some((ref) => ref.member === ground.here)) return false;
  const figures = measure.map((ref) => figureAt(ground, ref));
  const main = sharpest(figures);
  if (main.value === null || main.quoted || !figures.some((figure) => figure.salience === 'key')) return false;
  const own = ground.members[ground.here]?.quantities ?? [];
  // Perhaps it is here after all, of a measure we could not recognise: unsure means silent.
  return !own.some((figure) => isSameDimension(figure, main) && couldBe(figure, main));
}

function couldBe(a: Quantity, b: Quantity): boolean {
  if (a.value === null || b.value === null) return false;
  if (a.value === b.value) return true;
  const [left, right] = [figureInterval(a), figureInterval(b)];
  const digits = Math.min(significantDigits(a.value), significantDigits(b.value));
  if (left === null || right === null || digits < 2 || !overlaps(left, right)) return false;
  return identify(a, b).sharedTerms.length > 0;
}

function missingQuotes(ground: CardGround): RankedCard[] {
  const { points } = ground.comparison.quotes;
  const absent = points.filter(({ units }) => units.length > 0 && isAbsent(ground, units));
  // Sentences that one quotation carries in a row are one gap.
  const gaps = new Map<string, { lead: QuoteUnit[]; all: QuoteUnit[] }>();
  for (const { units } of absent) {
    const lead = units.reduce((longest, unit) => (unit.words.length > longest.words.length ? unit : longest));
    const key = `${lead.member}.${lead.quotation}`;
    const gap = gaps.get(key) ?? { lead: [], all: [] };
    gap.lead.push(lead);
    gap.all.push(...units);
    gaps.set(key, gap);
  }
  return [...gaps.values()].flatMap(({ lead, all }) => {
    const ordered = lead.sort((a, b) => a.start - b.start);
    const first = ordered[0];
    if (first === undefined || carriedByTrimmed(ground, first)) return [];
    const members = new Map<string, QuoteUnit[]>();
    for (const unit of all) {
      const key = `${unit.member}.${unit.quotation}`;
      members.set(key, [...(members.get(key) ?? []), unit]);
    }
    const evidence = [...members.values()].map((units) =>
      quoteEvidence(
        memberAt(ground, units[0]?.member ?? 0),
        units.sort((a, b) => a.start - b.start),
      ),
    );
    const who = nameSources(
      [...members.values()].map((units) => memberAt(ground, units[0]?.member ?? 0)),
      memberAt(ground, ground.here),
    );
    const outlets = new Set(all.map((unit) => unit.member)).size;
    const text = wording.missingQuote(who, first.speaker, ordered.map((unit) => unit.text).join(' '));
    const reasons = [
      'Neither these words nor a version of them stand in this article, inside quotation marks or outside.',
    ];
    return [
      {
        rank: RANK.missingQuote + 3 * Math.min(4, outlets),
        card: makeCard('missing-quote', null, null, text, evidence, reasons),
      },
    ];
  });
}

function isAbsent(ground: CardGround, units: readonly QuoteUnit[]): boolean {
  if (units.some((unit) => unit.member === ground.here)) return false;
  const longest = units.reduce((best, unit) => (unit.words.length > best.words.length ? unit : best));
  if (longest.words.length < MISSED_WORDS || longest.speaker === null) return false;
  return !units.some((unit) => printsUnmarked(ground.text, unit));
}

/** Told already by a card that says another article carries more of a statement quoted here. */
function carriedByTrimmed(ground: CardGround, unit: QuoteUnit): boolean {
  return ground.comparison.quotes.findings.some(({ relation, a, b }) => {
    const [mine, theirs] = a.member === ground.here ? [a, b] : [b, a];
    return (
      relation === 'trimmed' &&
      mine.member === ground.here &&
      theirs.member === unit.member &&
      theirs.index === unit.quotation
    );
  });
}

function onlyHere(ground: CardGround): RankedCard[] {
  const others = ground.members.length - 1;
  const rest = others === 1 ? 'one other' : `${countWord(others)} others`;
  const reasons = ['Nothing in the other articles on this story measures or says the same.'];
  const cards: RankedCard[] = [];
  for (const measure of ground.comparison.figures.measures) {
    if (!measure.every((ref) => ref.member === ground.here)) continue;
    const figure = figureAt(ground, measure[0] as ClaimRef);
    if (figure.salience !== 'key' || figure.value === null || figure.quoted || isRelated(ground, measure)) continue;
    const text = wording.onlyHereFigure(rest, citeFigure(figure));
    cards.push({ rank: RANK.onlyFigure, card: makeCard('only-here', figure, figure.text, text, [], reasons) });
  }
  const quotations = ground.members[ground.here]?.quotations ?? [];
  quotations.forEach((quotation, index) => {
    const units = ground.comparison.units.filter((unit) => unit.member === ground.here && unit.quotation === index);
    const words = units.reduce((sum, unit) => sum + unit.words.length, 0);
    const isAlone = ground.comparison.quotes.points.every(
      (point) =>
        !point.units.some((unit) => units.includes(unit)) || point.units.every((unit) => unit.member === ground.here),
    );
    if (!isAlone || words < MISSED_WORDS || quotation.quotationKind !== 'full') return;
    const text = wording.onlyHereQuote(rest, quotation.speaker);
    const rank = RANK.onlyQuote + Math.min(5, words / 20);
    cards.push({ rank, card: makeCard('only-here', units[0] ?? null, units[0]?.text ?? null, text, [], reasons) });
  });
  return cards;
}

function isRelated(ground: CardGround, measure: readonly ClaimRef[]): boolean {
  const { findings, derived } = ground.comparison.figures;
  const isOne = (ref: ClaimRef): boolean => isIn(measure, ref);
  return (
    findings.some(({ relation, a, b }) => relation === 'differ' && (isOne(a) || isOne(b))) ||
    derived.some(({ total, operands }) => isOne(total) || operands.some(isOne))
  );
}

function sharpest(figures: readonly CardMember['quantities'][number][]): CardMember['quantities'][number] {
  const digits = (figure: Quantity): number => (figure.value === null ? 0 : significantDigits(figure.value));
  return figures.reduce((best, figure) => (digits(figure) > digits(best) ? figure : best));
}

function printedOf(figure: CardMember['quantities'][number]): string {
  return figure.printed ?? figure.text;
}

function isIn(measure: readonly ClaimRef[], ref: ClaimRef | undefined): boolean {
  return ref !== undefined && measure.some((each) => each.member === ref.member && each.index === ref.index);
}
