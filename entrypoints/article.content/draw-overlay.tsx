import { render } from 'preact';
import { cardsBeside } from '@/components/overlay/cards-beside.ts';
import { Overlay, type OverlayEvents } from '@/components/overlay/overlay.tsx';
import type { OverlayState } from '@/components/overlay/overlay-state.ts';
import { sealAllWords } from '@/components/words/seal-words.ts';
import type { ArticleOnPage } from '@/lib/page/article-from-document.ts';
import type { Box } from '@/lib/page/place-card.ts';
import { sentenceBox } from '@/lib/page/text-boxes.ts';
import type { PageNotes } from '@/lib/protocol.ts';
import type { Settings } from '@/lib/settings.ts';

/** What the overlay of one article is drawn from. */
export interface Drawn {
  readonly page: ArticleOnPage;
  readonly annotated: PageNotes;
  readonly appearance: Settings['appearance'];
  readonly state: OverlayState;
}

/** Where the sentence of a card is in the window, or null where it has none or the page hides it. */
export function boxOfCard({ page, annotated }: Drawn, id: string | null): Box | null {
  const anchor = annotated.cards.find((card) => card.id === id)?.anchor ?? null;
  return anchor === null ? null : sentenceBox(document, page, anchor);
}

/** Draws the overlay into its root as it should be now. */
export function drawOverlay(root: ShadowRoot, drawn: Drawn, events: OverlayEvents): void {
  const { annotated, appearance, state } = drawn;
  const card = annotated.cards.find(({ id }) => id === state.floatingId);
  const sentence = boxOfCard(drawn, state.floatingId);
  const beside = cardsBeside(annotated.cards, card);
  const floating = card === undefined || sentence === null ? null : { card, beside, sentence };
  const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const { panelOpen, listedId } = state;
  const view = { annotated, appearance, panelOpen, listedId, floating, viewport };
  sealAllWords();
  render(state.hidden ? null : <Overlay view={view} events={events} />, root);
}
