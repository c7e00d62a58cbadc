import type { Box, Size } from '@/lib/page/place-card.ts';
import type { Settings } from '@/lib/settings.ts';
import { OnPage } from '../overlay/on-page.tsx';
import { say } from '../words/say.ts';
import { HighlightActions } from './highlight-actions.tsx';
import type { HighlightEvents, HighlightMoment } from './highlight-moment.ts';
import { OpenHighlight } from './open-highlight.tsx';
import { placeSurface } from './place-surface.ts';

/** What the surface is drawn from. */
export interface HighlightView {
  readonly moment: HighlightMoment;
  /** Where the words are in the window; null puts the surface at its foot. */
  readonly words: Box | null;
  readonly viewport: Size;
  readonly appearance: Settings['appearance'];
}

/** The small surface beside words that are selected or highlighted: to save them, and to do something with what is saved. */
export function HighlightSurface({ view, events }: { view: HighlightView; events: HighlightEvents }) {
  const { moment, appearance } = view;
  return (
    <OnPage appearance={appearance}>
      <section
        class="highlight"
        data-kind={moment.kind}
        aria-label={say(moment.kind === 'offer' ? 'highlight.offer' : 'highlight.name')}
        tabIndex={-1}
        ref={(surface) => placeSurface(surface, view.words, view.viewport)}
        // Or a press would take the page's selection, and with it the words that are meant.
        onMouseDown={(event) => event.preventDefault()}
        onKeyDown={(event) => event.key === 'Escape' && events.onClose()}
      >
        {moment.kind !== 'offer' && (
          <p class="status" role="status">
            {sayMoment(moment)}
          </p>
        )}
        {moment.kind === 'open' && <OpenHighlight highlight={moment.highlight} onColour={events.onColour} />}
        <HighlightActions moment={moment} events={events} />
        {moment.kind !== 'offer' && moment.kind !== 'saving' && (
          <button type="button" class="close" aria-label={say('highlight.close')} onClick={events.onClose}>
            ×
          </button>
        )}
      </section>
    </OnPage>
  );
}

function sayMoment(moment: HighlightMoment): string {
  switch (moment.kind) {
    case 'offer':
      return '';
    case 'saving':
      return say('highlight.saving');
    case 'failed':
      return moment.why;
    case 'open':
      return moment.said || say(moment.highlight.found === 'orphan' ? 'highlight.notFound' : 'highlight.yours');
    case 'removed':
      return say('highlight.removed');
  }
}
