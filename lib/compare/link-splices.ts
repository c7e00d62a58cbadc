import type { AlignedStep } from './align-words.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { UnitLink } from './unit-link.ts';
import type { ComparedWord } from './words.ts';

/** A block of so many words in a row, one of them with a meaning, is taken over from somewhere. */
const BLOCK_WORDS = 4;
/** A sentence of which this share stands in blocks elsewhere was put together from there. */
const SPLICED_SHARE = 0.7;
/** So many words in a row that another sentence has are taken already. */
const COVERED_RUN = 3;

interface Block {
  readonly link: UnitLink;
  readonly places: readonly number[];
}

/**
 * Links a sentence that is put together from several of its speaker's to each of them: every one holds a block of it, and
 * the blocks together most of its words. One block alone is a phrase, which people use again.
 */
export function linkSplices(
  pairs: readonly (readonly [QuoteUnit, QuoteUnit])[],
  links: readonly UnitLink[],
): UnitLink[] {
  const covered = new Map<QuoteUnit, Set<number>>();
  const cover = (unit: QuoteUnit, places: readonly number[]): void => {
    const known = covered.get(unit) ?? new Set();
    for (const each of places) known.add(each);
    covered.set(unit, known);
  };
  for (const { a, b, alignment } of links) {
    const same = inRuns(alignment.steps);
    cover(
      a,
      same.map((step) => step.a),
    );
    cover(
      b,
      same.map((step) => step.b),
    );
  }
  const candidates = new Map<QuoteUnit, Block[]>();
  for (const [left, right] of pairs) {
    const [a, b] = left.words.length <= right.words.length ? [left, right] : [right, left];
    const steps = longestRun(a.words, b.words);
    if (steps.length < BLOCK_WORDS || !steps.some((step) => a.words[step.a]?.content)) continue;
    const link: UnitLink = { a, b, alignment: { score: steps.length / a.words.length - 1, steps }, by: 'splice' };
    for (const unit of [a, b]) {
      const places = steps.map((step) => (unit === a ? step.a : step.b));
      // What is linked already came from there, and is used again by whoever else has it.
      if (places.some((place) => covered.get(unit)?.has(place))) continue;
      candidates.set(unit, [...(candidates.get(unit) ?? []), { link, places }]);
    }
  }
  const found = new Set<UnitLink>();
  for (const [unit, blocks] of candidates) {
    for (const { places } of blocks) cover(unit, places);
    const size = covered.get(unit)?.size ?? 0;
    if (size < unit.words.length * SPLICED_SHARE) continue;
    for (const { link, places } of blocks) if (size - places.length >= BLOCK_WORDS) found.add(link);
  }
  return [...found];
}

/** The steps that stand in runs of the same words: a word or two alike come from nowhere. */
function inRuns(steps: readonly AlignedStep[]): AlignedStep[] {
  const runs: AlignedStep[][] = [[]];
  for (const step of steps) {
    if (step.same) runs.at(-1)?.push(step);
    else if (runs.at(-1)?.length) runs.push([]);
  }
  return runs.filter((run) => run.length >= COVERED_RUN).flat();
}

/** The longest run of the same words in two sentences, step by step. */
function longestRun(a: readonly ComparedWord[], b: readonly ComparedWord[]): AlignedStep[] {
  let best = { a: 0, b: 0, length: 0 };
  // How long the run is that ends at each word of b and the word of a before.
  let before = new Uint8Array(b.length + 1);
  for (const [i, word] of a.entries()) {
    const ending = new Uint8Array(b.length + 1);
    for (const [j, other] of b.entries()) {
      if (word.key !== other.key) continue;
      const length = (before[j] ?? 0) + 1;
      ending[j + 1] = length;
      if (length > best.length) best = { a: i + 1 - length, b: j + 1 - length, length };
    }
    before = ending;
  }
  return Array.from({ length: best.length }, (_, at) => ({ a: best.a + at, b: best.b + at, same: true }));
}
