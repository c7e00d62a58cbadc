import { type HighlightMoment, isWaiting } from '@/components/highlight/highlight-moment.ts';
import { INTERACTIVE } from '@/lib/page/hover-intent.ts';
import { watchKeys } from '@/lib/page/watch-keys.ts';
import { watchLayout } from '@/lib/page/watch-layout.ts';
import { watchSelection } from '@/lib/page/watch-selection.ts';

/** What a reader's doings on the page lead to. */
export interface HighlightWatch {
  readonly moment: () => HighlightMoment | null;
  readonly selectionChanged: () => void;
  /** Saves what is selected, by the key; false where nothing is or the key is switched off. */
  readonly save: () => boolean;
  /** Opens the highlight at a point of the window, if there is one. */
  readonly openAt: (x: number, y: number) => void;
  readonly close: () => void;
  readonly redraw: () => void;
  readonly refresh: () => void;
  /** Whether an event came from the surface itself. */
  readonly isOwn: (event: Event) => boolean;
}

const SAVE_KEY = 'h';

/** Listens on the page for what is meant for highlights, until the signal. */
export function watchForHighlights(watch: HighlightWatch, signal: AbortSignal): void {
  const use = (key: string): boolean => {
    if (key === 'Escape' && !isWaiting(watch.moment())) watch.close();
    return key === SAVE_KEY && watch.save();
  };
  watchKeys(document, null, use, signal);
  watchSelection(document, watch.selectionChanged, signal);
  watchLayout(document, () => watch.moment() !== null && watch.redraw(), signal);
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || (event.target instanceof Element && event.target.closest(INTERACTIVE))) return;
      if (watch.isOwn(event) || document.getSelection()?.isCollapsed === false) return;
      // What is open and can be opened again gives way; an orphan stays, for the words it is to be tied to are looked for.
      if (watch.moment()?.kind === 'removed' || isOnPage(watch.moment())) watch.close();
      watch.openAt(event.clientX, event.clientY);
    },
    { signal },
  );
  // Their notes and tags are written in another window.
  window.addEventListener('focus', watch.refresh, { signal });
}

function isOnPage(moment: HighlightMoment | null): boolean {
  return moment?.kind === 'open' && moment.highlight.found !== 'orphan';
}
