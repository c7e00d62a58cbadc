import { render } from 'preact';
import { Overlay, type OverlayEvents } from '@/components/overlay/overlay.tsx';
import { OVERLAY_CSS } from '@/components/overlay/overlay-css.ts';
import { CLOSED, nextOverlay, type OverlayAction } from '@/components/overlay/overlay-state.ts';
import { returnFocus } from '@/components/overlay/return-focus.ts';
import type { ArticleOnPage } from '@/lib/page/article-from-document.ts';
import { copyText } from '@/lib/page/copy-text.ts';
import { watchEscape } from '@/lib/page/escape-key.ts';
import { watchHover } from '@/lib/page/hover-intent.ts';
import { makeOverlayHost } from '@/lib/page/overlay-host.ts';
import { scrollToBox } from '@/lib/page/scroll-to.ts';
import { boxOf, sentenceOf } from '@/lib/page/text-boxes.ts';
import { underlineCards } from '@/lib/page/underline-cards.ts';
import { watchLayout } from '@/lib/page/watch-layout.ts';
import type { Annotated } from '@/lib/protocol.ts';
import type { Settings } from '@/lib/settings.ts';

type Appearance = Settings['appearance'];

/** The notes of one article, drawn over its page. */
export interface Notes {
  openRail(): void;
  restyle(appearance: Appearance): void;
}

/** Draws the notes of an article, until the signal: underlines, tab, panel and cards. */
export function showNotes(page: ArticleOnPage, annotated: Annotated, look: Appearance, signal: AbortSignal): Notes {
  const root = makeOverlayHost(document, OVERLAY_CSS, signal);
  const underlines = underlineCards(document, page.textMap, annotated.cards, signal);
  let appearance = look;
  let state = CLOSED;

  const boxOfCard = (id: string | null) => {
    const anchor = annotated.cards.find((card) => card.id === id)?.anchor;
    return anchor == null ? null : boxOf(document, page.textMap, sentenceOf(page.article, anchor));
  };
  const draw = () => {
    const card = annotated.cards.find(({ id }) => id === state.floatingId);
    const sentence = boxOfCard(state.floatingId);
    const floating = card === undefined || sentence === null ? null : { card, sentence, pinned: state.pinned };
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const { panelOpen, listedId } = state;
    const view = { annotated, appearance, panelOpen, listedId, floating, viewport };
    render(state.hidden ? null : <Overlay view={view} events={events} />, root);
    underlines.show(appearance.underlines && !state.hidden);
  };
  const act = (action: OverlayAction) => {
    const before = state;
    state = nextOverlay(state, action);
    if (state === before) return;
    draw();
    returnFocus(root, before, state);
  };
  const hover = watchHover(
    document,
    underlines.cardAt,
    {
      onRest: (id) => act({ kind: 'rest', id }),
      onAway: () => act({ kind: 'away' }),
      onPick: (id) => act({ kind: 'pick', id }),
    },
    signal,
  );
  const events: OverlayEvents = {
    onOpenPanel: () => act({ kind: 'open-panel' }),
    onClosePanel: () => act({ kind: 'close-panel' }),
    onHide: () => act({ kind: 'hide' }),
    onToggle: (id) => act({ kind: 'toggle', id }),
    onShow(id) {
      const box = boxOfCard(id);
      if (box !== null) scrollToBox(window, box, appearance.motion === 'system');
      act({ kind: 'show-in-text', id });
    },
    onCloseCard: () => act({ kind: 'close-card' }),
    onEnterCard: () => hover.overCard(true),
    onLeaveCard: () => hover.overCard(false),
    onCopy: copyText,
  };
  watchEscape(document, root, () => act({ kind: 'escape' }), signal);
  watchLayout(document, () => state.floatingId !== null && draw(), signal);
  signal.addEventListener('abort', () => render(null, root), { once: true });
  draw();
  return {
    openRail: () => act({ kind: 'open-panel' }),
    restyle(next) {
      appearance = next;
      draw();
    },
  };
}
