import { render } from 'preact';
import type { HighlightEvents, HighlightMoment } from '@/components/highlight/highlight-moment.ts';
import { HighlightSurface } from '@/components/highlight/highlight-surface.tsx';
import { say } from '@/components/words/say.ts';
import { sealAll } from '@/components/words/seal-words.ts';
import { keepMessages } from '@/lib/browser/browser-words.ts';
import { request } from '@/lib/browser/messages.ts';
import { makeOverlayHost } from '@/lib/page/overlay-host.ts';
import type { Box } from '@/lib/page/place-card.ts';
import type { Settings } from '@/lib/settings.ts';

/** What has to be said when the browser gives no words any more. */
const LAST_WORDS = ['name', 'saving', 'noAnswer', 'tryAgain', 'copyText', 'copied', 'notCopied', 'close'] as const;

/** Where the surface for highlights is drawn. Nothing is put into the page before there is something to show. */
export interface HighlightStage {
  /** Draws a moment beside words, or nothing; `takesFocus` brings the focus there. */
  draw(moment: HighlightMoment | null, words: Box | null, takesFocus?: boolean): Promise<void>;
  /** Whether an element of the page is the one that holds the surface. */
  isHost(target: EventTarget | null): boolean;
}

/** A stage that is there until the signal. The style is asked for where the page's notes did not bring it. */
export function makeHighlightStage(
  given: string | null,
  settings: () => Settings,
  events: HighlightEvents,
  signal: AbortSignal,
): HighlightStage {
  // A script that outlived its extension has still to offer the way out: the text, to be copied.
  for (const key of LAST_WORDS) keepMessages({ [`highlight_${key}`]: say(`highlight.${key}`) });
  let root: ShadowRoot | null = null;
  let asked: Promise<string> | null = null;
  let latest: HighlightMoment | null = null;
  const askForStyle = async () => {
    const answer = await request('highlightStyle', null);
    if (!answer.ok) return '';
    keepMessages(answer.value.messages);
    return answer.value.style;
  };
  signal.addEventListener('abort', () => root !== null && render(null, root), { once: true });
  return {
    async draw(moment, words, takesFocus = false) {
      latest = moment;
      if (root === null) {
        if (moment === null) return;
        asked ??= given === null ? askForStyle() : Promise.resolve(given);
        const style = await asked;
        if (signal.aborted || moment !== latest) return;
        root ??= makeOverlayHost(document, style, 'over', signal);
      }
      const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
      const view = moment && { moment, words, viewport, appearance: settings().appearance };
      sealAll();
      render(view && <HighlightSurface view={view} events={events} />, root);
      if (takesFocus) root.querySelector<HTMLElement>('.highlight')?.focus({ preventScroll: true });
    },
    isHost: (target) => root !== null && target === root.host,
  };
}
