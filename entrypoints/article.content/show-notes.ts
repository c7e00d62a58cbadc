import { render } from 'preact';
import { moveFocus } from '@/components/overlay/move-focus.ts';
import { OVERLAY_CSS } from '@/components/overlay/overlay-css.ts';
import type { OverlayEvents } from '@/components/overlay/overlay-events.ts';
import { CLOSED, nextOverlay, type OverlayAction } from '@/components/overlay/overlay-state.ts';
import type { ArticleOnPage } from '@/lib/page/article-from-document.ts';
import { copyText } from '@/lib/page/copy-text.ts';
import { watchHover } from '@/lib/page/hover-intent.ts';
import { makeOverlayHost } from '@/lib/page/overlay-host.ts';
import { scrollToBox } from '@/lib/page/scroll-to.ts';
import { stepCards } from '@/lib/page/step-cards.ts';
import { underlineCards } from '@/lib/page/underline-cards.ts';
import { watchLayout } from '@/lib/page/watch-layout.ts';
import type { NoteCommand, PageNotes } from '@/lib/protocol.ts';
import type { Settings } from '@/lib/settings.ts';
import { type Drawn, drawOverlay, placedCards } from './draw-overlay.tsx';
import { listenForKeys } from './note-keys.ts';

/** The notes of one article, drawn over its page. */
export interface Notes {
  openRail(): void;
  command(command: NoteCommand): void;
  restyle(settings: Settings): void;
}

/** Shows the notes of an article, until the signal: underlines, tab, panel and cards. */
export function showNotes(page: ArticleOnPage, annotated: PageNotes, settings: Settings, signal: AbortSignal): Notes {
  const root = makeOverlayHost(document, OVERLAY_CSS, signal);
  const underlines = underlineCards(document, page.textMap, annotated.cards, signal);
  let drawn: Drawn = { page, annotated, settings, state: CLOSED };
  /** The last card that was open over the page. */
  let seen: string | null = null;

  const draw = (change: Partial<Drawn>) => {
    drawn = { ...drawn, ...change };
    drawOverlay(root, drawn, events);
    underlines.show(drawn.settings.appearance.underlines && !drawn.state.hidden);
  };
  const onAct = (action: OverlayAction) => {
    const before = drawn.state;
    const state = nextOverlay(before, action);
    if (state === before) return;
    seen = state.floatingId ?? seen;
    draw({ state });
    moveFocus(root, before, state);
  };
  const onShow = (id: string | undefined) => {
    const card = placedCards(drawn).find((each) => each.id === id);
    if (card === undefined) return;
    scrollToBox(window, card.box, drawn.settings.appearance.motion === 'system');
    onAct({ kind: 'show-in-text', id: card.id });
  };
  const command = (command: NoteCommand) => {
    if (command === 'toggle-notes') onAct({ kind: drawn.state.panelOpen ? 'close-panel' : 'open-panel' });
    else onShow(stepCards(placedCards(drawn), seen, command === 'next-note' ? 1 : -1)?.id);
  };
  const hover = watchHover(
    document,
    underlines.cardAt,
    {
      onRest: (id) => onAct({ kind: 'rest', id }),
      onAway: () => onAct({ kind: 'away' }),
      onPick: (id) => onAct({ kind: 'pick', id }),
    },
    signal,
  );
  const events: OverlayEvents = { onAct, onShow, onOverCard: hover.overCard, onCopy: copyText };
  const isOn = () => drawn.settings.keys && !drawn.state.hidden;
  listenForKeys(root, { onEscape: () => onAct({ kind: 'escape' }), command, isOn }, signal);
  watchLayout(document, () => drawn.state.floatingId !== null && draw({}), signal);
  signal.addEventListener('abort', () => render(null, root), { once: true });
  draw({});
  return { openRail: () => onAct({ kind: 'open-panel' }), command, restyle: (settings) => draw({ settings }) };
}
