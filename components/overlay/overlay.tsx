import type { ShownCard } from '@/lib/cards/show-card.ts';
import type { PlacedHighlight } from '@/lib/highlight-protocol.ts';
import type { Box, Size } from '@/lib/page/place-card.ts';
import type { PageNotes } from '@/lib/protocol.ts';
import type { Settings } from '@/lib/settings.ts';
import { say } from '../words/say.ts';
import { Announcement } from './announcement.tsx';
import { FloatingCard } from './floating-card.tsx';
import { OnPage } from './on-page.tsx';
import type { OverlayEvents } from './overlay-events.ts';
import type { Said } from './overlay-state.ts';
import { RailPanel } from './rail-panel.tsx';
import { RailTab } from './rail-tab.tsx';
import { SaidLine } from './said-line.tsx';

/** Everything the overlay shows at one moment. */
export interface OverlayView {
  readonly annotated: PageNotes;
  /** The reader's highlights of this page. */
  readonly highlights: readonly PlacedHighlight[];
  readonly appearance: Settings['appearance'];
  readonly panelOpen: boolean;
  /** The card opened in the panel. */
  readonly listedId: string | null;
  /** The card open over the page, with the sentence it is about. */
  readonly floating: {
    readonly card: ShownCard;
    /** All cards about the same words, this one among them. */
    readonly beside: readonly ShownCard[];
    readonly sentence: Box;
    /** Asked for only here: a page that has just changed is laid out anew to tell it. */
    readonly viewport: Size;
  } | null;
  readonly said: Said | null;
}

/** All that is drawn over a page: the tab or the panel, and at most one card. */
export function Overlay({ view, events }: { view: OverlayView; events: OverlayEvents }) {
  const { annotated, appearance, floating } = view;
  const count = annotated.cards.length;
  return (
    <OnPage appearance={appearance}>
      <aside aria-label={say('overlay.name')}>
        <Announcement words={count === 0 ? '' : say('overlay.announced', { tally: annotated.tally })} />
        {view.panelOpen ? (
          <RailPanel annotated={annotated} highlights={view.highlights} openId={view.listedId} events={events} />
        ) : (
          <RailTab count={count} tally={annotated.tally} rail={appearance.rail} events={events} />
        )}
      </aside>
      {floating !== null && <FloatingCard key={floating.card.id} {...floating} events={events} />}
      {view.said !== null && <SaidLine said={view.said} events={events} />}
    </OnPage>
  );
}
