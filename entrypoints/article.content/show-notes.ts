import { render } from 'preact';
import { moveFocus } from '@/components/overlay/move-focus.ts';
import type { OverlayEvents } from '@/components/overlay/overlay-events.ts';
import { CLOSED, nextOverlay, type OverlayAction } from '@/components/overlay/overlay-state.ts';
import type { ArticleOnPage } from '@/lib/page/article-from-document.ts';
import { copyText } from '@/lib/page/copy-text.ts';
import { watchHover } from '@/lib/page/hover-intent.ts';
import { makeOverlayHost } from '@/lib/page/overlay-host.ts';
import { underlineCards } from '@/lib/page/underline-cards.ts';
import { watchLayout } from '@/lib/page/watch-layout.ts';
import type { PageNotes } from '@/lib/protocol.ts';
import type { Settings } from '@/lib/settings.ts';
import { makeCardActions } from './card-actions.ts';
import { type Drawn, drawOverlay } from './draw-overlay.tsx';
import { listenForKeys } from './note-keys.ts';
import { makeNoteSteps } from './note-steps.ts';
import { leaveFor, type Notes, type NotesWorld } from './notes.ts';
import { makeRailMover } from './rail-mover.ts';

/** Shows the notes of an article, until the signal: underlines, tab, panel and cards. */
export function showNotes(
  page: ArticleOnPage,
  annotated: PageNotes,
  settings: Settings,
  { again, highlights }: NotesWorld,
  signal: AbortSignal,
): Notes {
  const root = makeOverlayHost(document, annotated.style, 'over', signal);
  const underlines = underlineCards(document, page.textMap, annotated.cards, signal);
  let drawn: Drawn = { page, annotated, highlights: [], settings, state: CLOSED };

  const draw = (change: Partial<Drawn>) => {
    drawn = { ...drawn, ...change };
    drawOverlay(root, drawn, events);
    underlines.show(drawn.settings.appearance.underlines && !drawn.state.hidden);
  };
  const onAct = (action: OverlayAction) => {
    const before = drawn.state;
    const state = nextOverlay(before, action);
    if (state === before) return;
    draw({ state });
    moveFocus(root, before, state);
  };
  const { onShow, command } = makeNoteSteps(() => drawn, onAct);
  const onMoveRail = makeRailMover(
    () => drawn.settings,
    (settings) => draw({ settings }),
  );
  const actions = {
    ...makeCardActions((said) => onAct({ kind: 'say', said }), again),
    ...leaveFor(highlights, () => onAct({ kind: 'close-panel' })),
  };
  const { onOverCard } = watchHover(document, underlines.cardAt, onAct, signal);
  const events: OverlayEvents = { onAct, onShow, onOverCard, onCopy: copyText, onMoveRail, ...actions };
  const isOn = () => drawn.settings.keys && !drawn.state.hidden;
  listenForKeys(root, { onEscape: () => onAct({ kind: 'escape' }), command, isOn }, signal);
  watchLayout(document, () => drawn.state.floatingId !== null && draw({}), signal);
  signal.addEventListener('abort', () => render(null, root), { once: true });
  draw({});
  return {
    command,
    restyle: (settings) => draw({ settings }),
    list: (highlights) => draw({ highlights }),
    hasCardAt: (x, y) => !drawn.state.hidden && underlines.cardAt(x, y) !== null,
    refresh(annotated) {
      underlines.mark(annotated.cards);
      draw({ annotated });
      if (!annotated.cards.some(({ id }) => id === drawn.state.floatingId)) onAct({ kind: 'close-card' });
    },
  };
}
