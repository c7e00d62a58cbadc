import type { Span } from '../text/span.ts';
import { tokenize } from '../text/tokens.ts';
import { foldWords } from './fold-text.ts';
import type { HighlightTarget } from './selectors.ts';
import { sharedInOrder } from './word-differences.ts';

/** What of a target's context stands beside a place of a text. */
export interface Standing {
  /** How many characters of the rest of the paragraph were saved, where all of them are the same on both sides; else null. */
  readonly sameBeside: number | null;
  /** How many of the two sides stand: most of their words are there, those of the neighbouring paragraph among them. */
  readonly sides: number;
  /** Whether the figures in the rest of the paragraph, as far as it was saved, are the same: they tell look-alikes apart. */
  readonly hasSameFigures: boolean;
  /** How many of the two neighbouring paragraphs are known and stand there. */
  readonly neighbours: number;
  /** The shares of words that are there, of both sides together: 0 to 2. */
  readonly score: number;
}

/** Of a side's words, and of those from the neighbouring paragraph, this share must be there for it to stand. */
const ENOUGH = 0.6;
/** The same of a side of which no neighbour is known: it may be that of a look-alike as well. */
const ENOUGH_ALONE = 0.85;
/** A context of our own that is shorter, and has no other paragraph in it, ends where its text does. */
const CUT_LENGTH = 350;
/** Words were put in: the context is looked for in so much more than its own length. */
const SLACK = 60;

/** Makes a function that says how well a target's context stands around a place. */
export function surroundingsOf({ quote, position }: HighlightTarget): (text: string, place: Span) => Standing {
  const isKnown = position !== null;
  const before = sideOf(quote.prefix, 'before', isKnown && position.start === quote.prefix.length);
  const endsText = quote.suffix.length < CUT_LENGTH && !quote.suffix.includes('\n\n');
  const after = sideOf(quote.suffix, 'after', isKnown && endsText);
  return (text, { start, end }) => {
    const left = weigh(before, (from, to) => text.slice(Math.max(0, start - to), Math.max(0, start - from)));
    const right = weigh(after, (from, to) => text.slice(end + from, end + to));
    return {
      sameBeside: left.isSame && right.isSame ? before.near.length + after.near.length : null,
      hasSameFigures: left.hasSameFigures && right.hasSameFigures,
      sides: Number(left.stands) + Number(right.stands),
      neighbours: Number(left.stands && before.far.length > 0) + Number(right.stands && after.far.length > 0),
      score: left.share + right.share,
    };
  };
}

interface Side {
  readonly length: number;
  readonly words: readonly string[];
  /** What is of the same paragraph, folded, and which end of it touches the words. */
  readonly near: string;
  readonly nearLength: number;
  readonly nearFigures: readonly string[];
  readonly touches: 'before' | 'after';
  readonly far: readonly string[];
  readonly farLength: number;
  /** The text begins or ends with this side. */
  readonly isEdge: boolean;
}

function sideOf(context: string, touches: Side['touches'], isEdge: boolean): Side {
  const at = touches === 'before' ? context.lastIndexOf('\n\n') : context.indexOf('\n\n');
  const [first, second] = at < 0 ? ['', ''] : [context.slice(0, at), context.slice(at + 2)];
  const [near, far] = at < 0 ? [context, ''] : touches === 'before' ? [second, first] : [first, second];
  return {
    length: context.length,
    words: wordsOf(context),
    near: foldWords(near),
    nearLength: near.length,
    nearFigures: figuresOf(near),
    touches,
    far: wordsOf(far),
    farLength: far.length,
    isEdge,
  };
}

/** `slice` gives the text from and to so many characters away from the words. */
function weigh(side: Side, slice: (from: number, to: number) => string) {
  const beside = foldWords(slice(0, side.nearLength + SLACK));
  const isSame = side.touches === 'before' ? beside.endsWith(side.near) : beside.startsWith(side.near);
  const share = side.length === 0 ? 0 : sharedInOrder(side.words, wordsOf(slice(0, side.length + SLACK)));
  const figures = new Set(figuresOf(beside));
  const hasSameFigures = side.nearFigures.every((figure) => figures.has(figure));
  return { isSame, hasSameFigures, share, stands: stands(side, share, slice) };
}

function stands(side: Side, share: number, slice: (from: number, to: number) => string): boolean {
  if (side.isEdge && slice(0, side.length + SLACK).trim().length > side.length + SLACK / 2) return false;
  if (side.length === 0) return side.isEdge;
  if (side.far.length === 0) return share >= ENOUGH_ALONE;
  const from = Math.max(0, Math.floor(side.nearLength * 0.8) - 20);
  const beyond = wordsOf(slice(from, side.nearLength + side.farLength + SLACK));
  return share >= ENOUGH && sharedInOrder(side.far, beyond) >= ENOUGH;
}

function wordsOf(text: string): string[] {
  return tokenize(text).flatMap(({ kind, lower }) => (kind === 'mark' ? [] : [lower]));
}

function figuresOf(text: string): string[] {
  return tokenize(text).flatMap(({ kind, lower }) => (kind === 'number' ? [lower] : []));
}
