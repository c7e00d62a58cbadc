import type { OverlayView } from '@/components/overlay/overlay.tsx';
import type { Card } from '@/lib/cards/card.ts';
import type { Box } from '@/lib/page/place-card.ts';
import type { StoryOnPage } from '@/lib/protocol.ts';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings.ts';
import { placedHighlight } from './highlight-states.ts';
import { annotatedWith } from './invented-annotated.ts';
import { CARDS, LONG, MANY, MIXED_LETTERS, RIGHT_TO_LEFT, STORY } from './invented-cards.ts';

/** A moment of the overlay, without what depends on the window. */
export type OverlayState = Omit<OverlayView, 'appearance' | 'floating'> & {
  readonly floating: Card | null;
  readonly look?: Partial<Settings['appearance']>;
};

const LEFT = { side: 'left', top: 80 } as const;
const base = { highlights: [], listedId: null, floating: null, said: null };

/** The moments worth looking at. */
export const OVERLAY_STATES: Readonly<Record<string, OverlayState>> = {
  'tab-empty': { ...base, annotated: annotated([], null), panelOpen: false },
  'tab-many': { ...base, annotated: annotated(MANY), panelOpen: false },
  'panel-empty': { ...base, annotated: annotated([], null), panelOpen: true },
  'panel-story-only': { ...base, annotated: annotated([]), panelOpen: true },
  'panel-one': { ...base, annotated: annotated(CARDS.slice(0, 1)), panelOpen: true },
  panel: { ...base, annotated: annotated(CARDS), panelOpen: true, listedId: CARDS[1]?.id ?? null },
  'panel-preview': { ...base, annotated: annotated(CARDS.slice(0, 2), STORY, true), panelOpen: true },
  'panel-preview-empty': { ...base, annotated: annotated([], null, true), panelOpen: true },
  'panel-many': { ...base, annotated: annotated(MANY), panelOpen: true },
  'panel-long': { ...base, annotated: annotated(LONG), panelOpen: true, listedId: LONG[0]?.id ?? null },
  'panel-rtl': {
    ...base,
    annotated: annotated(RIGHT_TO_LEFT),
    panelOpen: true,
    listedId: RIGHT_TO_LEFT[1]?.id ?? null,
  },
  'panel-highlights': {
    ...base,
    annotated: annotated(CARDS.slice(0, 1)),
    panelOpen: true,
    highlights: [
      placedHighlight(),
      placedHighlight({
        id: 'h2',
        colour: 'pink',
        exact: 'The ferry had left the mainland a little after ten. '.repeat(5),
      }),
      placedHighlight({ id: 'h3', colour: 'blue', found: 'orphan', span: null, exact: 'Nobody was on the bridge.' }),
    ],
  },
  'tab-left': { ...base, annotated: annotated(MANY), panelOpen: false, look: { rail: LEFT } },
  'panel-left-compact': {
    ...base,
    annotated: annotated(MANY),
    panelOpen: true,
    listedId: CARDS[1]?.id ?? null,
    look: { rail: LEFT, density: 'compact' },
  },
  said: {
    ...base,
    annotated: annotated(CARDS),
    panelOpen: false,
    said: { words: 'Notes called “Same wording” are hidden on every page.', canUndo: true },
  },
  card: { ...base, annotated: annotated(CARDS), panelOpen: false, floating: CARDS[1] ?? null },
  'card-figure': { ...base, annotated: annotated(CARDS), panelOpen: false, floating: CARDS[0] ?? null },
  'card-long': { ...base, annotated: annotated(LONG), panelOpen: false, floating: LONG[0] ?? null },
  'card-rtl': { ...base, annotated: annotated(RIGHT_TO_LEFT), panelOpen: false, floating: RIGHT_TO_LEFT[0] ?? null },
  'card-mixed': { ...base, annotated: annotated(MIXED_LETTERS), panelOpen: false, floating: MIXED_LETTERS[0] ?? null },
  'card-large': {
    ...base,
    annotated: annotated(CARDS),
    panelOpen: false,
    floating: CARDS[1] ?? null,
    look: { textSize: 'large' },
  },
};

/** The whole view, once the window and the sentence on the page are known. */
export function overlayView(state: OverlayState, theme: 'light' | 'dark', sentence: Box): OverlayView {
  const { floating, look, ...rest } = state;
  const card = rest.annotated.cards.find(({ id }) => id === floating?.id);
  const viewport = { width: window.innerWidth, height: window.innerHeight };
  return {
    ...rest,
    appearance: { ...DEFAULT_SETTINGS.appearance, theme, ...look },
    floating: card === undefined ? null : { card, beside: rest.annotated.cards.slice(0, 2), sentence, viewport },
  };
}

function annotated(cards: readonly Card[], story: StoryOnPage | null = STORY, isPreview = false) {
  return annotatedWith({ isPreview, story, cards });
}
