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
import { boxOf, sentenceOf } from '@/lib/page/text-boxes.ts';
import { watchLayout } from '@/lib/page/watch-layout.ts';
import type { Annotated } from '@/lib/protocol.ts';
import type { Settings } from '@/lib/settings.ts';

/** The notes of one article, drawn over its page. */
export interface Notes {
  openRail(): void;
  restyle(appearance: Settings['appearance']): void;
}

/** Draws the notes of an article, until the signal: underlines, tab, panel and cards. */
export function showNotes(
  { article, textMap }: ArticleOnPage,
  annotated: Annotated,
  settings: Settings,
  signal: AbortSignal,
): Notes {
  const root = makeOverlayHost(document, OVERLAY_CSS, signal);
  const { appearance } = settings;
  let state = CLOSED;

  const floating = () => {
    const card = annotated.cards.find(({ id }) => id === state.floatingId);
    const sentence = card?.anchor ? boxOf(document, textMap, sentenceOf(article, card.anchor)) : null;
    return card === undefined || sentence === null ? null : { card, sentence, pinned: state.pinned };
  };
  const draw = () => {
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const { panelOpen, listedId } = state;
    const view = { annotated, appearance, panelOpen, listedId, floating: floating(), viewport };
    render(state.hidden ? null : <Overlay view={view} events={events} />, root);
  };
  const act = (action: OverlayAction) => {
    const before = state;
    state = nextOverlay(state, action);
    if (state === before) return;
    draw();
    returnFocus(root, before, state);
  };
  return { openRail() {}, restyle() {} };
}
