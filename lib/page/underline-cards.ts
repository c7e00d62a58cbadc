import type { Card } from '../cards/card.ts';
import { type Paint, type Painting, type PaintStyles, paintSpans } from './highlighter.ts';
import type { TextMap } from './text-map.ts';

/** What is needed of a card to underline its words. */
type MarkedCard = Pick<Card, 'id' | 'type' | 'anchor'>;

/** The underlines of one article's cards. */
export interface Underlines {
  /** Draws them or takes them away. */
  show(isShown: boolean): void;
  /** Underlines the words of these cards instead. */
  mark(cards: readonly MarkedCard[]): void;
  /** The card whose words are at a point of the window, or null. */
  cardAt(x: number, y: number): string | null;
}

// Told apart by shape: dots under figures, a thin line under quotations. The colour is in the middle of the scale, to be
// seen on light and on dark pages alike.
const LINES: PaintStyles = {
  'variorum-figure': 'text-decoration: underline dotted #5b87ad 2px; text-underline-offset: 3px',
  'variorum-quote': 'text-decoration: underline solid #5b87ad 1px; text-underline-offset: 3px',
};

/** Underlines the words of this article that cards are about, until the signal. */
export function underlineCards(
  document: Document,
  textMap: TextMap,
  cards: readonly MarkedCard[],
  signal: AbortSignal,
): Underlines {
  let marked = inOrder(cards);
  let drawn: Drawn | null = null;
  const paint = (): Drawn => {
    const life = new AbortController();
    const ends = AbortSignal.any([signal, life.signal]);
    const paints = marked.map((each) => each.paint);
    return { life, painting: paintSpans(document, textMap, paints, LINES, ends) };
  };
  return {
    show(isShown) {
      if (isShown === (drawn !== null)) return;
      drawn?.life.abort();
      drawn = isShown ? paint() : null;
    },
    mark(next) {
      marked = inOrder(next);
      if (drawn === null) return;
      const before = drawn.life;
      drawn = paint();
      // Those there were stay until these are painted.
      Promise.resolve(drawn.painting?.painted).then(() => before.abort());
    },
    cardAt(x, y) {
      const at = drawn?.painting?.paintAt(x, y) ?? null;
      return at === null ? null : (marked[at]?.id ?? null);
    },
  };
}

interface Drawn {
  readonly life: AbortController;
  readonly painting: Painting | null;
}

interface Marked {
  readonly id: string;
  readonly paint: Paint;
}

// Short spans first: where a figure stands inside a quotation, its own card is the one meant.
function inOrder(cards: readonly MarkedCard[]): Marked[] {
  const marked = cards.flatMap((card) =>
    card.anchor === null ? [] : [{ id: card.id, paint: paintOf(card, card.anchor) }],
  );
  return marked.sort((a, b) => lengthOf(a.paint) - lengthOf(b.paint));
}

function paintOf(card: MarkedCard, span: Paint['span']): Paint {
  const isQuote = card.type.startsWith('quote-') || card.type === 'missing-quote';
  return { name: isQuote ? 'variorum-quote' : 'variorum-figure', span };
}

function lengthOf({ span }: Paint): number {
  return span.end - span.start;
}
