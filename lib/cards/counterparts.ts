import type { ClaimRef, QuoteFinding } from '../compare/finding.ts';
import type { QuoteUnit } from '../compare/quote-units.ts';
import type { CardGround } from './card-member.ts';

/** Two sentences that meet; `linked` where their own words say so, not those of a third. */
export interface UnitPair {
  readonly here: QuoteUnit;
  readonly there: QuoteUnit;
  readonly same: boolean;
  readonly linked: boolean;
}

/** A quotation in another article that carries words of one here: the sentences that meet, on both sides. */
export interface Counterpart {
  readonly finding: QuoteFinding;
  readonly other: ClaimRef;
  readonly pairs: readonly UnitPair[];
}

/** For each quotation of the open article that has any: those elsewhere that carry words of it, in text order. */
export function findCounterparts(ground: CardGround): Map<number, Counterpart[]> {
  const found = new Map<number, Counterpart[]>();
  for (const finding of ground.comparison.quotes.findings) {
    const hereIsA = finding.a.member === ground.here;
    if (!hereIsA && finding.b.member !== ground.here) continue;
    const [mine, other] = hereIsA ? [finding.a, finding.b] : [finding.b, finding.a];
    const counterpart = { finding, other, pairs: pairsOf(ground, finding, mine, other) };
    found.set(mine.index, [...(found.get(mine.index) ?? []), counterpart]);
  }
  return new Map([...found].sort(([a], [b]) => a - b));
}

function pairsOf(ground: CardGround, finding: QuoteFinding, mine: ClaimRef, other: ClaimRef): UnitPair[] {
  if (finding.links.length > 0) {
    const pairs = finding.links.map(({ a, b, alignment }): UnitPair => {
      const [here, there] = a.member === ground.here ? [a, b] : [b, a];
      return { here, there, same: alignment.score === 0, linked: true };
    });
    return pairs.sort((x, y) => x.here.start - y.here.start);
  }
  return ground.comparison.quotes.points.flatMap(({ units }): UnitPair[] => {
    const here = units.find((unit) => unit.member === mine.member && unit.quotation === mine.index);
    const there = units.find((unit) => unit.member === other.member && unit.quotation === other.index);
    return here && there ? [{ here, there, same: false, linked: false }] : [];
  });
}

/** The sentences of a quotation, in order. */
export function unitsOf(ground: CardGround, ref: ClaimRef): QuoteUnit[] {
  return ground.comparison.units.filter((unit) => unit.member === ref.member && unit.quotation === ref.index);
}

// Asked of every sentence of every counterpart; worked out once for a page, and held no longer than it.
const ALSO_HERE = new WeakMap<CardGround, ReadonlySet<number>>();

/** Whether the open article quotes a version of a sentence. */
export function isAlsoHere(ground: CardGround, unit: QuoteUnit): boolean {
  let ids = ALSO_HERE.get(ground);
  if (ids === undefined) {
    const points = ground.comparison.quotes.points.filter(({ units }) =>
      units.some((each) => each.member === ground.here),
    );
    ids = new Set(points.flatMap(({ units }) => units.map((each) => each.id)));
    ALSO_HERE.set(ground, ids);
  }
  return ids.has(unit.id);
}
