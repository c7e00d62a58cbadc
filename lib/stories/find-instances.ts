import { instanceWordsOf } from '../languages/instance-words-of.ts';
import type { Language } from '../languages/language.ts';
import type { Token } from '../text/tokens.ts';

/** Past a hundred a number is rather a year or a count than a place in a series. */
const LAST_INSTANCE = 100;

/**
 * Which one of a series a text is on, as `series:number`: "Day 2", "the second leg", "3rd round", "12. Verhandlungstag".
 * Reports of the same people in the same place tell two events where these differ.
 */
export function findInstances(tokens: readonly Token[], { tag, quantities }: Language): string[] {
  const { numbered, ordered } = instanceWordsOf(tag);
  const { ordinals, small, ordinalSuffixes, pointOrdinals } = quantities.numbers;
  const found = new Set<string>();
  const add = (series: string | undefined, number: number | null | undefined): void => {
    if (series === undefined || number == null || !Number.isInteger(number)) return;
    if (number >= 1 && number <= LAST_INSTANCE) found.add(`${series}:${number}`);
  };
  const ordinalAt = (at: number): number | null => {
    const [token, before] = [tokens[at], tokens[at - 1]];
    if (token === undefined) return null;
    const isEnd =
      before?.kind === 'number' &&
      before.end === token.start &&
      (ordinalSuffixes.has(token.lower) || (pointOrdinals && token.text === '.'));
    return isEnd ? Number(before.text) : (ordinals.get(token.lower) ?? null);
  };
  for (const [at, { lower, kind }] of tokens.entries()) {
    if (kind !== 'word') continue;
    add(ordered.get(lower), ordinalAt(at - 1));
    const next = tokens[at + 1];
    if (next !== undefined)
      add(numbered.get(lower), next.kind === 'number' ? Number(next.text) : small.get(next.lower));
  }
  return [...found];
}

/** Of each series the first that is named: what a text is on; the others it looks back to or ahead. */
export function firstOfEach(instances: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const each of instances) if (!first.has(seriesOf(each))) first.set(seriesOf(each), each);
  return [...first.values()];
}

/** Whether two texts are on two of one series: both name some of it, and none that the other names. */
export function areOtherInstances(a: readonly string[], b: readonly string[]): boolean {
  const series = new Set(b.map(seriesOf));
  return a.some((each) => series.has(seriesOf(each)) && !shares(seriesOf(each), a, b));
}

function shares(series: string, a: readonly string[], b: readonly string[]): boolean {
  return a.some((each) => seriesOf(each) === series && b.includes(each));
}

function seriesOf(instance: string): string {
  return instance.slice(0, instance.indexOf(':'));
}
