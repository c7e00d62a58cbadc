import type { Quotation } from '../claims/claim.ts';
import type { Sentence } from '../words/sentence.ts';
import type { QuoteFinding, QuoteRelation } from './finding.ts';
import { type DaysApart, linkUnits } from './link-units.ts';
import { type QuotationPair, quotationPairs } from './quotation-pairs.ts';
import { metParts, type QuotePoint, quotePoints } from './quote-points.ts';
import { relateQuotations } from './quote-relation.ts';
import type { QuoteUnit } from './quote-units.ts';
import { findConflicts } from './speaker-conflicts.ts';
import type { UnitLink } from './unit-link.ts';

/** What the quotations of several articles have to do with each other. */
export interface QuoteComparison {
  readonly findings: readonly QuoteFinding[];
  readonly points: readonly QuotePoint[];
  readonly links: readonly UnitLink[];
}

/** Compares the quotations of several articles, sentence by sentence, then as whole quotations, pair by pair. */
export function compareQuotations(
  units: readonly QuoteUnit[],
  quotationOf: (unit: QuoteUnit) => Quotation,
  daysApart?: DaysApart,
): QuoteComparison {
  const links = linkUnits(units, daysApart);
  const parts = metParts(links);
  const pairs = quotationPairs(parts, links);
  const conflicts = findConflicts(pairs, units, quotationOf);
  const findings = pairs.map((pair) => judge(pair, quotationOf, conflicts.has(pair)));
  return { findings, points: quotePoints(units, parts), links };
}

function judge(pair: QuotationPair, quotationOf: (unit: QuoteUnit) => Quotation, conflict: boolean): QuoteFinding {
  const a = quotationOf(pair.a);
  const b = quotationOf(pair.b);
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
