import type { Quotation } from '../claims/claim.ts';
import type { Sentence } from '../words/sentence.ts';
import type { QuoteFinding, QuoteRelation } from './finding.ts';
import { type DaysApart, linkUnits, TWO_SPEAKERS_SAME } from './link-units.ts';
import { type MetPart, metParts, type QuotePoint, quotePoints } from './quote-points.ts';
import { relateQuotations } from './quote-relation.ts';
import type { QuoteUnit } from './quote-units.ts';
import { areTwoPeople, isSameSpeaker, speakersConflict } from './speakers.ts';
import { arePartsOne, isLongOpening, type UnitLink } from './unit-link.ts';

/** What the quotations of several articles have to do with each other. */
export interface QuoteComparison {
  readonly findings: readonly QuoteFinding[];
  readonly points: readonly QuotePoint[];
  readonly links: readonly UnitLink[];
}

/** Only words this alike, in order, may be called one line that two speakers are given. */
const CONFLICT_SCORE = -0.2;
const CONFLICT_WORDS = 8;
/** … and most of both sentences: a phrase inside another sentence may be taken up by anybody. */
const CONFLICT_WHOLE = 0.7;
/**
 * A conflict of speakers is an accusation: both must be named beside their words, by name or by office, or by a pronoun
 * beyond doubt, which is as sure as a name; and one of them as surely as by name. On a thousand articles, other pronouns
 * made nine in ten of the conflicts, all of them ours.
 */
const CONFLICT_CONFIDENCE = 0.8;
const CONFLICT_BY_NAME = 0.9;
/** With both tagged by name ("…," said Ada Marlow) there is nothing left to resolve wrongly. */
const CONFLICT_BY_TAG = 0.95;

/** Compares the quotations of several articles, sentence by sentence, then as whole quotations, pair by pair. */
export function compareQuotations(
  units: readonly QuoteUnit[],
  quotationOf: (unit: QuoteUnit) => Quotation,
  daysApart?: DaysApart,
): QuoteComparison {
  const links = linkUnits(units, daysApart);
  const parts = metParts(links);
  const quoted = (member: number, speaker: string): boolean =>
    units.some(
      ({ member: own, speaker: named, vocabulary }) =>
        own === member && named !== null && isSameSpeaker(named, speaker, vocabulary),
    );
  // Two of one surname are two ways of printing one person, for all we know, unless one article quotes both.
  const areKnownTwo = (one: string, other: string): boolean =>
    units.some(
      ({ member, speaker, vocabulary }) =>
        speaker !== null &&
        isSameSpeaker(speaker, one, vocabulary) &&
        !isSameSpeaker(speaker, other, vocabulary) &&
        units.some(
          (unit) =>
            unit.member === member &&
            unit.speaker !== null &&
            isSameSpeaker(unit.speaker, other, vocabulary) &&
            !isSameSpeaker(unit.speaker, speaker, vocabulary) &&
            !isSameSpeaker(unit.speaker, one, vocabulary),
        ),
    );
  const findings = [...quotationPairs(parts, links).values()].map((pair) =>
    judge(pair, quotationOf, { quoted, areKnownTwo }),
  );
  return { findings, points: quotePoints(units, parts), links };
}

/** Whom the articles of a story quote. */
interface Quoted {
  readonly quoted: (member: number, speaker: string) => boolean;
  /** Whether some article quotes the one and the other. */
  readonly areKnownTwo: (one: string, other: string) => boolean;
}

interface QuotationPair {
  readonly a: QuoteUnit;
  readonly b: QuoteUnit;
  readonly links: UnitLink[];
}

/** Pairs of quotations with the links between their sentences; none where both meet the same part of a third. */
function quotationPairs(
  parts: readonly (readonly MetPart[])[],
  links: readonly UnitLink[],
): Map<string, QuotationPair> {
  const pairs = new Map<string, QuotationPair>();
  const pairOf = (a: QuoteUnit, b: QuoteUnit): QuotationPair => {
    const [first, second] = a.member < b.member ? [a, b] : [b, a];
    const key = `${first.member}.${first.quotation}|${second.member}.${second.quotation}`;
    let pair = pairs.get(key);
    if (pair === undefined) {
      pair = { a: first, b: second, links: [] };
      pairs.set(key, pair);
    }
    return pair;
  };
  for (const link of links) pairOf(link.a, link.b).links.push(link);
  for (const own of parts) {
    for (const part of own) {
      const met = own.filter((other) => arePartsOne(part, other)).flatMap(({ others }) => others);
      for (const a of part.others) for (const b of met) if (a.member < b.member) pairOf(a, b);
    }
  }
  return pairs;
}

function judge(pair: QuotationPair, quotationOf: (unit: QuoteUnit) => Quotation, quotes: Quoted): QuoteFinding {
  const a = quotationOf(pair.a);
  const b = quotationOf(pair.b);
  const conflict = isConflict(pair, a, b, quotes);
  const [shorter, longer] = length(a) <= length(b) ? [a, b] : [b, a];
  const relation = relateQuotations(pair.links, shorter, longer, pair.a.vocabulary);
  const score = Math.max(-1, ...pair.links.map((link) => link.alignment.score));
  const refA = { member: pair.a.member, index: pair.a.quotation };
  const refB = { member: pair.b.member, index: pair.b.quotation };
  const swap = shorter === b;
  return {
    kind: 'quotes',
    relation,
    a: swap ? refB : refA,
    b: swap ? refA : refB,
    links: pair.links,
    attributionConflict: conflict,
    score,
    reasons: [
      ...reasonsFor(relation, pair.links),
      ...(conflict
        ? [{ key: 'reason.twoSpeakers', values: { one: a.speaker ?? '', other: b.speaker ?? '' } } as const]
        : []),
    ],
  };
}

/**
 * Whether two articles give one line to two people. Unless both tag it by name, both must quote both of them: an article
 * that names only one may mean the other by an office that we resolve wrongly, and then the conflict would be ours.
 */
function isConflict(pair: QuotationPair, a: Quotation, b: Quotation, quotes: Quoted): boolean {
  if (a.speaker === null || b.speaker === null || a.mention === null || b.mention === null) return false;
  const { areKnownTwo, quoted } = quotes;
  const isTold = isNamedInFull(a) && isNamedInFull(b) && areTwoPeople(a.speaker, b.speaker, pair.a.vocabulary);
  const isOther = isTold && areKnownTwo(a.speaker, b.speaker);
  if (!isOther && !speakersConflict(a.speaker, b.speaker, pair.a.vocabulary)) return false;
  if (Math.min(a.confidence, b.confidence) < CONFLICT_CONFIDENCE) return false;
  if (Math.max(a.confidence, b.confidence) < CONFLICT_BY_NAME) return false;
  const bothQuoteBoth = quoted(pair.a.member, b.speaker) && quoted(pair.b.member, a.speaker);
  if (!bothQuoteBoth && Math.min(a.confidence, b.confidence) < CONFLICT_BY_TAG) return false;
  return pair.links.some(({ a: shorter, b: longer, alignment }) => {
    const isSame = alignment.score === 0 && shorter.words.length === longer.words.length;
    const isWhole =
      shorter.words.length >= (isSame ? TWO_SPEAKERS_SAME : CONFLICT_WORDS) &&
      shorter.words.length >= longer.words.length * CONFLICT_WHOLE;
    return (isWhole || isLongOpening(alignment)) && alignment.score >= CONFLICT_SCORE;
  });
}

/** Whether the whole name stands beside the words: a surname alone may be read as another's of the family. */
function isNamedInFull({ mention, speaker }: Quotation): boolean {
  return mention !== null && speaker !== null && mention.end - mention.start === speaker.length;
}

function length(quotation: Quotation): number {
  return quotation.segments.reduce((sum, segment) => sum + segment.text.length, 0);
}

function reasonsFor(relation: QuoteRelation, links: readonly UnitLink[]): Sentence[] {
  const best = links.find((link) => link.by === 'words') ?? links[0];
  switch (relation) {
    case 'verbatim':
      return [{ key: 'reason.everyWord' }];
    case 'trimmed':
      return [{ key: 'reason.amongOthers' }];
    case 'spliced':
      return [{ key: 'reason.moreBetween' }];
    case 'reworded':
      if (best === undefined) return [{ key: 'reason.thirdQuotes' }];
      if (best.by === 'words') return [{ key: 'reason.mostWords' }];
      if (best.by === 'ends') return [{ key: 'reason.sameEnds' }];
      if (best.by === 'splice') return [{ key: 'reason.sameRun' }];
      if (best.by === 'content') return [{ key: 'reason.sameContent' }];
      return [{ key: 'reason.betweenSame' }];
  }
}
