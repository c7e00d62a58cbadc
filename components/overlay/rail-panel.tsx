import type { PlacedHighlight } from '@/lib/highlight-protocol.ts';
import { DOORS, type PageNotes } from '@/lib/protocol.ts';
import { say } from '../words/say.ts';
import { CardList } from './card-list.tsx';
import type { OverlayEvents } from './overlay-events.ts';
import { PanelHighlights } from './panel-highlights.tsx';
import { StoryHeader } from './story-header.tsx';

interface Props {
  readonly annotated: PageNotes;
  readonly highlights: readonly PlacedHighlight[];
  readonly openId: string | null;
  readonly events: OverlayEvents;
}

/** The whole list: the story, the notes on this text, the notes on what it leaves out. */
export function RailPanel({ annotated, highlights, openId, events }: Props) {
  const list = { openId, events };
  return (
    <div class="panel">
      <header>
        <h1 tabIndex={-1}>{say('overlay.heading')}</h1>
        <button
          type="button"
          class="close"
          aria-label={say('overlay.closeNotes')}
          onClick={() => events.onAct({ kind: 'close-panel' })}
        >
          ×
        </button>
      </header>
      <div class="panel-body">
        {annotated.story !== null && <StoryHeader story={annotated.story} />}
        <p class="doors">
          {DOORS.filter((door) => door === 'library' || annotated.story !== null).map((door) => (
            <button type="button" class="plain" onClick={() => events.onDoor(door)}>
              {say(`overlay.doors.${door}`)}
            </button>
          ))}
        </p>
        {annotated.isPreview && <p class="empty">{say('words.preview')}</p>}
        {annotated.cards.length === 0 && <p class="empty">{annotated.nothing}</p>}
        <CardList
          title={say('overlay.inArticle')}
          cards={annotated.cards.filter(({ anchor }) => anchor !== null)}
          {...list}
        />
        <CardList
          title={say('overlay.notInArticle')}
          cards={annotated.cards.filter(({ anchor }) => anchor === null)}
          {...list}
        />
        <PanelHighlights highlights={highlights} onHighlight={events.onHighlight} />
      </div>
      <footer>
        <button type="button" class="plain" onClick={() => events.onAct({ kind: 'hide' })}>
          {say('overlay.hide')}
        </button>
        <span>{say('overlay.nothingSent')}</span>
      </footer>
    </div>
  );
}
