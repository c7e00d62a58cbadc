import type { WordRange } from './cited-words.ts';
import { clusters } from './clusters.ts';
import type { QuoteUnit } from './quote-units.ts';
import { arePartsOne, meetingWords, type UnitLink } from './unit-link.ts';

/** A point that was made: one sentence and its versions in all articles that quote it. A sentence made of two is in both. */
export interface QuotePoint {
  readonly units: readonly QuoteUnit[];
}

/** A part of a sentence and the sentences elsewhere that meet it there. */
export interface MetPart extends WordRange {
  readonly unit: QuoteUnit;
  readonly others: readonly QuoteUnit[];
}

/** The parts in which sentences are met, each once: ranges of words, and who meets them. */
export function metParts(links: readonly UnitLink[]): MetPart[][] {
  const byUnit = new Map<number, Map<string, MetPart & { others: QuoteUnit[] }>>();
  const meet = (unit: QuoteUnit, { from, to }: WordRange, other: QuoteUnit): void => {
    const parts = byUnit.get(unit.id) ?? new Map<string, MetPart & { others: QuoteUnit[] }>();
    const part = parts.get(`${from}-${to}`) ?? { unit, from, to, others: [] };
    part.others.push(other);
    parts.set(`${from}-${to}`, part);
    byUnit.set(unit.id, parts);
  };
  for (const link of links) {
    const [inA, inB] = meetingWords(link);
    meet(link.a, inA, link.b);
    meet(link.b, inB, link.a);
  }
  return [...byUnit.values()].map((parts) => [...parts.values()]);
}

/** The points of a story: sentences joined by their links, part by part, and each that has none by itself. */
export function quotePoints(units: readonly QuoteUnit[], parts: readonly (readonly MetPart[])[]): QuotePoint[] {
  const all = parts.flat();
  const idOf = new Map(all.map((part, id) => [part, id]));
  const joins: [number, number][] = [];
  const meeting = new Map<string, number>();
  for (const own of parts) {
    for (const [at, part] of own.entries()) {
      const id = idOf.get(part) as number;
      for (const other of part.others) {
        // Both sides of a link ask for the other's part; the second to ask finds the first.
        const known = meeting.get(`${other.id}>${part.unit.id}`);
        if (known === undefined) meeting.set(`${part.unit.id}>${other.id}`, id);
        else joins.push([known, id]);
      }
      for (const before of own.slice(0, at)) {
        if (arePartsOne(before, part)) joins.push([idOf.get(before) as number, id]);
      }
    }
  }
  const met = new Set(all.map(({ unit }) => unit.id));
  const joined = clusters(all.length, joins).map((ids) => {
    const found = new Map(ids.map((id) => [all[id]?.unit.id, all[id]?.unit as QuoteUnit]));
    return { units: [...found.values()].sort((a, b) => a.id - b.id) };
  });
  return [...joined, ...units.filter(({ id }) => !met.has(id)).map((unit) => ({ units: [unit] }))];
}
