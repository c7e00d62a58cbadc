import type { Quantity } from '../claims/claim.ts';
import { isMeasured, isSpan } from '../claims/unit-kinds.ts';
import { isStatedRange } from '../compare/figure-values.ts';
import type { Vocabulary } from '../compare/vocabulary.ts';
import { FEW } from '../compare/weigh-figures.ts';

/** Spans of time below this are ways of counting; "seven years" is a sentence. */
const BRIEF_BELOW = 4;
/** Of these two are a span that somebody measured: "a two-year inquiry". */
const LONG_SPANS: ReadonlySet<string> = new Set(['month', 'year']);
const LONG_BELOW = 2;
/** What one outlet alone counts of things, below this, is a detail of its report. */
const DETAIL_BELOW = 1000;
/** The first lists of opposites, and of near-synonyms, are of what happens to people: killed, hurt, rescued, arrested, lost lives. */
const FIRST_OPPOSITES = 2;
const FIRST_KIN = 6;
/** Below, a count is of whatever the sentence has two or three of. */
const FEW_BELOW = 5;
/** So many outlets make a detail a part of the story. */
const SEVERAL = 2;

/** Whether a figure is too small to say anything of: it would agree with any other of its kind. */
export function isTrivial({ value, unit, salience }: Quantity): boolean {
  if (value === null || !Number.isInteger(value) || isMeasured(unit)) return false;
  if (isSpan(unit)) return Math.abs(value) < (LONG_SPANS.has(unit) ? LONG_BELOW : BRIEF_BELOW);
  return Math.abs(value) < FEW && !(unit === 'people' && salience === 'key');
}

/**
 * Whether a reader misses a figure that so many texts of the `others` carry: a key one, or a detail that several thought worth
 * telling, and more than left it out.
 */
export function isMissed(
  figure: Quantity,
  hasKey: boolean,
  texts: number,
  others: number,
  vocabulary: Vocabulary,
): boolean {
  const { unit } = figure;
  const value = isStatedRange(figure) ? figure.max : figure.value;
  if (value === null) return false;
  const isThing = !isMeasured(unit) && unit !== 'people';
  // Thirty sheep on a runway that half of the others tell of are colour; people were tried too, and more of them were missed.
  const isColour = isThing && Math.abs(value) < DETAIL_BELOW && unit !== 'none' && isDetail(figure, vocabulary);
  if (isColour && others > 2 && texts <= others / 2) return false;
  if (hasKey && (texts >= SEVERAL || !isThing)) return true;
  // Beside one or two others each is a voice; among more, what one of them alone counts is its own colour unless it is much.
  if (hasKey) return Math.abs(value) >= (others <= SEVERAL ? FEW_BELOW : DETAIL_BELOW);
  if (texts < SEVERAL || texts <= others / 2 || isMeasured(unit) || unit === 'none') return false;
  return Math.abs(value) >= (isSpan(unit) ? BRIEF_BELOW : FEW_BELOW);
}

/**
 * Whether a figure that one text among many carries is that text's own colour, its research or its misreading. The dead, the
 * arrested and the rescued are news in any number; where a language has no list of what happens to people, anybody may be.
 */
export function isDetail(figure: Quantity, vocabulary: Vocabulary): boolean {
  if (figure.unit !== 'people') return true;
  if (vocabulary.contrasts.size === 0) return false;
  return !figure.terms.some((term) => isDoneToPeople(term, vocabulary));
}

/** Whether two figures count people to whom the same happened: the dead of the one and the dead of the other. */
export function shareFate(a: Quantity, b: Quantity, vocabulary: Vocabulary): boolean {
  if (a.unit !== 'people' || b.unit !== 'people') return false;
  const fates = new Set(a.terms.flatMap((term) => fatesOf(term, vocabulary)));
  return b.terms.some((term) => fatesOf(term, vocabulary).some((fate) => fates.has(fate)));
}

function isDoneToPeople(term: string, vocabulary: Vocabulary): boolean {
  return fatesOf(term, vocabulary).length > 0 || (vocabulary.kin.get(term) ?? []).some((each) => each < FIRST_KIN);
}

/** Which side of which of the first opposites a word is on: the killed, the hurt, the rescued. */
function fatesOf(term: string, { contrasts }: Vocabulary): string[] {
  const sides = (contrasts.get(term) ?? []).filter(({ list }) => list < FIRST_OPPOSITES);
  return sides.map(({ list, side }) => `${list}:${side}`);
}
