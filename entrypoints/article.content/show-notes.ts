import { render } from 'preact';
import { moveFocus } from '@/components/overlay/move-focus.ts';
import type { OverlayEvents } from '@/components/overlay/overlay.tsx';
import { OVERLAY_CSS } from '@/components/overlay/overlay-css.ts';
import { CLOSED, nextOverlay, type OverlayAction } from '@/components/overlay/overlay-state.ts';
import type { ArticleOnPage } from '@/lib/page/article-from-document.ts';
import { copyText } from '@/lib/page/copy-text.ts';
import { watchEscape } from '@/lib/page/escape-key.ts';
import { watchHover } from '@/lib/page/hover-intent.ts';
import { makeOverlayHost } from '@/lib/page/overlay-host.ts';
import { scrollToBox } from '@/lib/page/scroll-to.ts';
import { underlineCards } from '@/lib/page/underline-cards.ts';
import { watchLayout } from '@/lib/page/watch-layout.ts';
import type { PageNotes } from '@/lib/protocol.ts';
import type { Settings } from '@/lib/settings.ts';
import { boxOfCard, type Drawn, drawOverlay } from './draw-overlay.tsx';

type Appearance = Settings['appearance'];

/** The notes of one article, drawn over its page. */
export interface Notes {
  openRail(): void;
  restyle(appearance: Appearance): void;
}

/** Shows the notes of an article, until the signal: underlines, tab, panel and cards. */
export function showNotes(page: ArticleOnPage, annotated: PageNotes, look: Appearance, signal: AbortSignal): Notes {
  const root = makeOverlayHost(document, OVERLAY_CSS, signal);
  const underlines = underlineCards(document, page.textMap, annotated.cards, signal);
  let drawn: Drawn = { page, annotated, appearance: look, state: CLOSED };

  const draw = (change: Partial<Drawn>) => {
    drawn = { ...drawn, ...change };
    drawOverlay(root, drawn, events);
    underlines.show(drawn.appearance.underlines && !drawn.state.hidden);
  };
  const act = (action: OverlayAction) => {
    const before = drawn.state;
    const state = nextOverlay(before, action);
    if (state === before) return;
    draw({ state });
    moveFocus(root, before, state);
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
      const box = boxOfCard(drawn, id);
      if (box !== null) scrollToBox(window, box, drawn.appearance.motion === 'system');
      act({ kind: 'show-in-text', id });
    },
    onNext: (id) => act({ kind: 'pick', id }),
    onCloseCard: () => act({ kind: 'close-card' }),
    onEnterCard: () => hover.overCard(true),
    onLeaveCard: () => hover.overCard(false),
    onCopy: copyText,
  };
  watchEscape(document, root, () => act({ kind: 'escape' }), signal);
  watchLayout(document, () => drawn.state.floatingId !== null && draw({}), signal);
  signal.addEventListener('abort', () => render(null, root), { once: true });
  draw({});
  return { openRail: () => act({ kind: 'open-panel' }), restyle: (appearance) => draw({ appearance }) };
}
