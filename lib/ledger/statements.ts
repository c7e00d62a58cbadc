import { type CardGround, memberAt } from '../cards/card-member.ts';
import { countTexts } from '../cards/count-texts.ts';
import { joinUnits } from '../cards/evidence.ts';
import { wordDiff } from '../cards/word-diff.ts';
import { claimKey, type QuoteFinding } from '../compare/finding.ts';
import type { QuotePoint } from '../compare/quote-points.ts';
import type { QuoteUnit } from '../compare/quote-units.ts';
import type { Statement, Wording } from './whole-story.ts';
import { relateWordings } from './wording-relation.ts';

/** One article's words for a statement: sentences of one quotation of it. */
interface Version {
  readonly units: readonly QuoteUnit[];
  readonly words: string;
  /** The same for words that differ in typography and spelling alone. */
  readonly key: string;
}

/**
 * The statements that are quoted, each in all its wordings: sentences that the same quotations carry in a row are one
 * statement. Those of the open article come first, in its order, then those that most independent texts carry.
 */
export function findStatements(ground: CardGround): Statement[] {
  const findings = new Map(
    ground.comparison.quotes.findings.flatMap((finding) => [
      [`${claimKey(finding.a)} ${claimKey(finding.b)}`, finding] as const,
      [`${claimKey(finding.b)} ${claimKey(finding.a)}`, finding] as const,
    ]),
  );
  return joinPoints(ground.comparison.quotes.points)
    .map((versions) => ({ versions, place: placeOf(ground, versions) }))
    .sort((a, b) => a.place - b.place)
    .map(({ versions }, at) => statement(ground, `quote-${at + 1}`, versions, findings));
}

type Findings = ReadonlyMap<string, QuoteFinding>;

/** Points that the same quotations make are told together, in the order they are made. */
function joinPoints(points: readonly QuotePoint[]): Version[][] {
  const joined = new Map<string, QuoteUnit[]>();
  for (const { units } of points) {
    const key = [...new Set(units.map(quotationKey))].sort().join(' ');
    joined.set(key, [...(joined.get(key) ?? []), ...units]);
  }
  return [...joined.values()].map((units) => {
    const byQuotation = new Map<string, Map<number, QuoteUnit>>();
    for (const unit of units) {
      const own = byQuotation.get(quotationKey(unit)) ?? new Map<number, QuoteUnit>();
      byQuotation.set(quotationKey(unit), own.set(unit.id, unit));
    }
    return [...byQuotation.values()].map((own) => version([...own.values()].sort((a, b) => a.order - b.order)));
  });
}

function version(units: readonly QuoteUnit[]): Version {
  const key = units.flatMap(({ words }) => words.map((word) => word.key)).join(' ');
  return { units, words: joinUnits(units), key };
}

function statement(ground: CardGround, id: string, versions: readonly Version[], findings: Findings): Statement {
  const [first, ...others] = wordingsOf(ground, versions) as [Version[], ...Version[][]];
  const [lead] = first as [Version];
  const finding = (other: Version): QuoteFinding | null =>
    findings.get(`${quotationKey(lead.units[0])} ${quotationKey(other.units[0])}`) ?? null;
  const speakers = versions.flatMap(({ units }) => units[0]?.speaker ?? []);
  return {
    id,
    speaker: lead.units[0]?.speaker ?? mostOften(speakers),
    isContested: versions.some((one) =>
      versions.some((other) => {
        const key = `${quotationKey(one.units[0])} ${quotationKey(other.units[0])}`;
        return findings.get(key)?.attributionConflict === true;
      }),
    ),
    wordings: [
      { words: lead.words, carriers: carriersOf(first), relation: null, diff: null },
      ...others.map((same): Wording => {
        const other = same[0] as Version;
        // Shown word against word only where both are of one language.
        const vocabulary = lead.units[0]?.vocabulary;
        const diff =
          vocabulary === undefined || other.units[0]?.vocabulary !== vocabulary
            ? null
            : wordDiff(lead.words, other.words, vocabulary);
        const relation = relateWordings(diff, same.map(finding).find((found) => found !== null) ?? null);
        return { words: other.words, carriers: carriersOf(same), relation, diff };
      }),
    ],
  };
}

/** Versions by wording: the open article's first, then by how many texts carry each, the longer before the shorter. */
function wordingsOf(ground: CardGround, versions: readonly Version[]): Version[][] {
  const byKey = new Map<string, Version[]>();
  for (const each of versions) byKey.set(each.key, [...(byKey.get(each.key) ?? []), each]);
  const weigh = (same: readonly Version[]): number =>
    same.some(({ units }) => units[0]?.member === ground.here)
      ? Number.MAX_SAFE_INTEGER
      : countTexts(same.map(({ units }) => memberAt(ground, units[0]?.member ?? ground.here)));
  return [...byKey.values()].sort(
    (a, b) => weigh(b) - weigh(a) || (b[0]?.words.length ?? 0) - (a[0]?.words.length ?? 0),
  );
}

/** One article that prints a wording twice carries it once. */
function carriersOf(same: readonly Version[]): Wording['carriers'] {
  const byArticle = new Map<number, { article: number; speaker: string | null }>();
  for (const { units } of same) {
    const [unit] = units;
    if (unit !== undefined && !byArticle.has(unit.member)) {
      byArticle.set(unit.member, { article: unit.member, speaker: unit.speaker });
    }
  }
  return [...byArticle.values()].sort((a, b) => a.article - b.article);
}

function placeOf(ground: CardGround, versions: readonly Version[]): number {
  const own = versions.flatMap(({ units }) => units.filter(({ member }) => member === ground.here));
  if (own.length > 0) return Math.min(...own.map(({ start }) => start));
  const carriers = versions.map(({ units }) => memberAt(ground, units[0]?.member ?? ground.here));
  return ground.text.length + ground.members.length - countTexts(carriers);
}

function mostOften(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function quotationKey(unit: QuoteUnit | undefined): string {
  return claimKey({ member: unit?.member ?? -1, index: unit?.quotation ?? -1 });
}
