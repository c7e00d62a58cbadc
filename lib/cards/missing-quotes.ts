import { indexRuns, type RunIndex } from '../compare/matching-runs.ts';
import type { QuotePoint } from '../compare/quote-points.ts';
import { type QuoteUnit, quotationKey } from '../compare/quote-units.ts';
import { type CardGround, isReadAlike, memberAt, type RankedCard, vocabularyHere, wordsOf } from './card-member.ts';
import { countTexts } from './count-texts.ts';
import { joinUnits, makeCard, quoteEvidence } from './evidence.ts';
import { wasKnownThen } from './known-then.ts';
import { nameSources } from './name-sources.ts';
import { rankOfGap } from './rank.ts';
import { sureSpeaker } from './sure-speaker.ts';
import { printsUnmarked } from './unmarked-words.ts';
import { whoseWords } from './whose-words.ts';
import { wordingIn } from './wording.ts';
import { isWorthMissing } from './worth-missing.ts';

/** Shorter than this, words in marks are a label, not a statement somebody could miss. */
const MISSED_WORDS = 6;

/** Cards on statements that other articles quote and the open one prints nowhere. */
export function missingQuotes(ground: CardGround): RankedCard[] {
  const { points } = ground.comparison.quotes;
  const article = indexRuns(ground.text, vocabularyHere(ground));
  const absent = points.flatMap(({ units }) => {
    const own = ofOnePoint(points, units);
    return isAbsent(ground, article, units, own) ? [{ units, own }] : [];
  });
  // Sentences that one quotation carries in a row are one gap.
  const gaps = new Map<string, { lead: QuoteUnit[]; all: QuoteUnit[] }>();
  for (const { units, own } of absent) {
    const lead = own.reduce((longest, unit) => (unit.words.length > longest.words.length ? unit : longest));
    const key = quotationKey(lead);
    const gap = gaps.get(key) ?? { lead: [], all: [] };
    gap.lead.push(lead);
    gap.all.push(...units);
    gaps.set(key, gap);
  }
  return [...gaps.values()].flatMap(({ lead, all }) => {
    const ordered = lead.sort((a, b) => a.start - b.start);
    const carriers = all.map((unit) => memberAt(ground, unit.member));
    if (!isWorthMissing(ordered, all, article, ground.members.length)) return [];
    if (all.every((unit) => carriedByTrimmed(ground, unit))) return [];
    if (!wasKnownThen(memberAt(ground, ground.here), carriers)) return [];
    const members = new Map<string, QuoteUnit[]>();
    for (const unit of all) {
      const key = quotationKey(unit);
      members.set(key, [...(members.get(key) ?? []), unit]);
    }
    const evidence = [...members.values()].map((units) =>
      quoteEvidence(
        ground,
        units[0]?.member ?? 0,
        units.sort((a, b) => a.start - b.start),
      ),
    );
    const sources = [...members.values()].map((units) => memberAt(ground, units[0]?.member ?? 0));
    const words = wordsOf(ground);
    const who = nameSources(sources, memberAt(ground, ground.here), words);
    const texts = countTexts(sources);
    const start = Math.min(...all.map((unit) => unit.start));
    const told = joinUnits(ordered);
    const outlet = whoseWords(told, evidence);
    const text = wordingIn(words).missingQuote(who, sureSpeaker(ground, all), told, outlet);
    const reasons = [words.say('reason.noQuote')];
    return [
      {
        rank: rankOfGap('quote', texts, ground.members.length - 1, start),
        card: makeCard(words, 'missing-quote', null, null, text, evidence, reasons),
      },
    ];
  });
}

/** The sentences of a point that make no other point as well: those that say what this one is. */
function ofOnePoint(points: readonly QuotePoint[], units: readonly QuoteUnit[]): readonly QuoteUnit[] {
  const own = units.filter((unit) => points.filter((point) => point.units.includes(unit)).length === 1);
  return own.length > 0 ? own : units;
}

function isAbsent(
  ground: CardGround,
  article: RunIndex,
  units: readonly QuoteUnit[],
  own: readonly QuoteUnit[],
): boolean {
  if (units.some((unit) => unit.member === ground.here || !isReadAlike(ground, unit.member))) return false;
  const longest = own.reduce((best, unit) => (unit.words.length > best.words.length ? unit : best));
  if (longest.words.length < MISSED_WORDS || longest.speaker === null) return false;
  return !own.some((unit) => printsUnmarked(article, unit));
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
