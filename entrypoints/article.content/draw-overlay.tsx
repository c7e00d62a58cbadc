import { render } from 'preact';
import { cardsBeside } from '@/components/overlay/cards-beside.ts';
import { Overlay } from '@/components/overlay/overlay.tsx';
import type { OverlayEvents } from '@/components/overlay/overlay-events.ts';
import type { OverlayState } from '@/components/overlay/overlay-state.ts';
import { sealAll } from '@/components/words/seal-words.ts';
import type { ShownCard } from '@/lib/cards/show-card.ts';
import type { PlacedHighlight } from '@/lib/highlight-protocol.ts';
import type { ArticleOnPage } from '@/lib/page/article-from-document.ts';
import { layOut } from '@/lib/page/lay-out.ts';
import type { Box, Size } from '@/lib/page/place-card.ts';
import type { PlacedCard } from '@/lib/page/step-cards.ts';
import { sentenceBox } from '@/lib/page/text-boxes.ts';
import type { PageNotes } from '@/lib/protocol.ts';
import type { Settings } from '@/lib/settings.ts';

/** What the overlay of one article is drawn from. */
export interface Drawn {
  readonly page: ArticleOnPage;
  readonly annotated: PageNotes;
  /** The reader's highlights of the page. */
  readonly highlights: readonly PlacedHighlight[];
  readonly settings: Settings;
  readonly state: OverlayState;
}

/** The cards with words on the page that it shows, and where their sentences are in the window. */
export function placedCards({ page, annotated }: Drawn): PlacedCard[] {
  return annotated.cards.flatMap(({ id, anchor }) => {
    const box = boxOf(page, anchor);
    return box === null ? [] : [{ id, box }];
  });
}

/** Draws the overlay into its root as it should be now. */
export function drawOverlay(root: ShadowRoot, drawn: Drawn, events: OverlayEvents): void {
  const { page, annotated, highlights, settings, state } = drawn;
  const card = annotated.cards.find(({ id }) => id === state.floatingId);
  const sentence = boxOf(page, card?.anchor ?? null);
  const beside = cardsBeside(annotated.cards, card);
  const floating =
    card === undefined || sentence === null ? null : { card, beside, sentence, viewport: sizeOfWindow() };
  const { panelOpen, listedId, said } = state;
  const { appearance } = settings;
  const view = { annotated, highlights, appearance, panelOpen, listedId, floating, said };
  sealAll();
  render(state.hidden ? null : <Overlay view={view} events={events} />, root);
  layOut(root.host);
}

function sizeOfWindow(): Size {
  return { width: document.documentElement.clientWidth, height: window.innerHeight };
}

/** Where the sentence of a card is in the window, or null where it has none or the page hides it. */
function boxOf(page: ArticleOnPage, anchor: ShownCard['anchor']): Box | null {
  return anchor === null ? null : sentenceBox(document, page, anchor);
}
