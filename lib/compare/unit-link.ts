import type { AlignedStep, Alignment } from './align-words.ts';
import type { WordRange } from './cited-words.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { ComparedWord } from './words.ts';

/** Two sentences, in two articles, that are versions of one. `a` has no more words than `b`. */
export interface UnitLink {
  readonly a: QuoteUnit;
  readonly b: QuoteUnit;
  readonly alignment: Alignment;
  /**
   * `words`: they align; `content`: the same speaker, most of the same meaning-bearing words; `ends`: the same speaker, one
   * end and a run before it the same; `splice`: one is put together from the other and a third; `context`: neighbours do.
   */
  readonly by: 'words' | 'content' | 'ends' | 'splice' | 'context';
}

/** So many words at an end that meet nothing, some of them with a meaning, come from elsewhere. */
const PART_WORDS = 4;
const PART_CONTENT = 2;
const OPENING_WORDS = 12;
/** What a sentence is with a word or two put before it. */
const MOST_OF_IT = 0.7;

/**
 * Which of its words each side of a link meets the other in. A sentence that was cut out of one meets a part of it; one
 * that was made of two meets either in a part of its own. A free rewording meets all of it.
 */
export function meetingWords({ a, b, alignment, by }: UnitLink): readonly [WordRange, WordRange] {
  const { steps } = alignment;
  const isLive = (step: AlignedStep): boolean => step.same && (a.words[step.a] as ComparedWord).content;
  const [first, last] = [steps.findIndex(isLive), steps.findLastIndex(isLive)];
  const live = first < 0 ? steps : steps.slice(withNeighbours(steps, first, -1), withNeighbours(steps, last, 1) + 1);
  const [inA, inB] = [rangeOf(live.map((step) => step.a)), rangeOf(live.map((step) => step.b))];
  const whole = { from: 0, to: a.words.length };
  if (by === 'ends') return [whole, { from: 0, to: b.words.length }];
  if (by === 'splice' || isPart(a, inA)) return [inA, inB];
  if (by === 'words') return [whole, rangeOf(steps.map((step) => step.b))];
  return [whole, isPart(b, inB) ? inB : { from: 0, to: b.words.length }];
}

/** Whether one sentence is the beginning of the other, to the last word, and so long that nobody says it by chance. */
export function isLongOpening({ steps }: Alignment): boolean {
  return steps.length >= OPENING_WORDS && steps.every((step, at) => step.same && step.b === at);
}

/** Whether one sentence is the other, word for word, but for a word or two before or after that tell nothing: "And then …". */
export function isSameButTrifles({ a, b, alignment }: Pick<UnitLink, 'a' | 'b' | 'alignment'>): boolean {
  if (alignment.score < 0 || a.words.length < b.words.length * MOST_OF_IT) return false;
  const [first, last] = [alignment.steps[0]?.b ?? 0, alignment.steps.at(-1)?.b ?? -1];
  return ![...b.words.slice(0, first), ...b.words.slice(last + 1)].some((word) => word.content);
}

/** Whether two parts of one sentence are the same part: they share half of the shorter. */
export function arePartsOne(one: WordRange, other: WordRange): boolean {
  const shared = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  return shared * 2 >= Math.min(one.to - one.from, other.to - other.from);
}

/** Whether a sentence says something else before or after what it shares. */
function isPart({ words }: QuoteUnit, { from, to }: WordRange): boolean {
  return [words.slice(0, from), words.slice(to)].some(
    (rest) => rest.length >= PART_WORDS && rest.filter((word) => word.content).length >= PART_CONTENT,
  );
}

/** The step furthest from one, in a direction, that is the same without a break. */
function withNeighbours(steps: readonly AlignedStep[], from: number, direction: 1 | -1): number {
  let at = from;
  while (steps[at + direction]?.same) at += direction;
  return at;
}

function rangeOf(places: readonly number[]): WordRange {
  const placed = places.filter((place) => place >= 0);
  return { from: placed[0] ?? 0, to: (placed.at(-1) ?? -1) + 1 };
}
