import type { WholeStory } from '@/lib/ledger/whole-story.ts';
import type { PossibleStory, StoryOnPage } from '@/lib/protocol.ts';
import { TryAgain } from '../controls/try-again.tsx';
import { queryOfView, WHOLE_LIBRARY } from '../library/library-view.ts';
import { CorrectionMade } from '../popup/correction-made.tsx';
import type { PopupPage } from '../popup/describe-page.ts';
import { PossibleStories } from '../popup/possible-stories.tsx';
import { say } from '../words/say.ts';
import { Words } from '../words/words.tsx';
import { GapsSection } from './gaps-section.tsx';
import { LedgerSection } from './ledger-section.tsx';
import { OutletsSection } from './outlets-section.tsx';
import { accountForPanel } from './panel-account.ts';
import { QuotesSection } from './quotes-section.tsx';
import { StoryContents } from './story-contents.tsx';
import { TimelineSection } from './timeline-section.tsx';
import { WhySection } from './why-section.tsx';

/** The whole story of the open page as far as it is known: being read, refused with a reason, or there. */
export type StoryReading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'read'; readonly whole: WholeStory };

/** What a reader can do in the side panel. */
export interface StoryEvents {
  readonly onNotThisStory: () => void;
  readonly onThisStory: (story: PossibleStory) => void;
  readonly onUndo: () => void;
  readonly onResume: () => void;
  readonly onReadAgain: () => void;
  readonly onCopy: (text: string) => Promise<boolean>;
}

interface Props {
  readonly page: PopupPage;
  readonly reading: StoryReading;
  /** A plain sentence where the last thing asked for did not work. */
  readonly problem: string | null;
  readonly correction: { readonly sentence: string; readonly canUndo: boolean } | null;
  /** In a private window, where nothing may be kept. */
  readonly isPrivate: boolean;
  readonly events: StoryEvents;
}

/** The side panel: the whole story of the article in the tab beside it. */
export function StoryPage({ page, reading, problem, correction, isPrivate, events }: Props) {
  const account = accountForPanel(page);
  const annotated = page.kind === 'annotated' ? page.annotated : null;
  const story = annotated?.story ?? null;
  return (
    <div class="story">
      <header class="story-head">
        <p class="masthead">
          Variorum
          <a href={libraryAddress(story?.id ?? null)} target="_blank" rel="noopener">
            {story === null ? say('library.title') : say('panel.asTable')}
            <span class="aside">{say('library.newTab')}</span>
          </a>
        </p>
        <div role="status">
          <h1>{account === null ? <Words text={story?.title ?? ''} /> : account.title}</h1>
          {account !== null && account.sentence !== '' && <p>{account.sentence}</p>}
          {story !== null && <p class="soft">{story.sources}</p>}
        </div>
        {page.kind === 'paused' && (
          <button type="button" onClick={events.onResume}>
            {say('panel.takePauseOff')}
          </button>
        )}
        {correction !== null && (
          <CorrectionMade sentence={correction.sentence} onUndo={correction.canUndo ? events.onUndo : null} />
        )}
        {problem !== null && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
      </header>
      <main>
        {annotated !== null && annotated.couldBe.length > 0 && (
          <PossibleStories stories={annotated.couldBe} onThisStory={isPrivate ? null : events.onThisStory} />
        )}
        {story !== null && (
          <Story
            story={story}
            reading={reading}
            isPreview={annotated?.isPreview ?? false}
            isPrivate={isPrivate}
            events={events}
          />
        )}
      </main>
    </div>
  );
}

/** The library, with the ledger of a story as one table where there is a story. */
function libraryAddress(storyId: string | null): string {
  return `library.html${queryOfView({ ...WHOLE_LIBRARY, part: storyId === null ? 'highlights' : 'stories', ledger: storyId })}`;
}

interface StoryProps {
  readonly story: StoryOnPage;
  readonly reading: StoryReading;
  readonly isPreview: boolean;
  readonly isPrivate: boolean;
  readonly events: StoryEvents;
}

function Story({ story, reading, isPreview, isPrivate, events }: StoryProps) {
  switch (reading.kind) {
    case 'reading':
      return <p class="soft">{say('panel.comparing')}</p>;
    case 'failed':
      return <TryAgain why={reading.why} onAgain={events.onReadAgain} />;
    case 'read':
      return (
        <>
          <StoryContents whole={reading.whole} />
          <LedgerSection whole={reading.whole} onCopy={events.onCopy} />
          <QuotesSection whole={reading.whole} />
          <GapsSection whole={reading.whole} isPreview={isPreview} />
          <TimelineSection whole={reading.whole} />
          <OutletsSection whole={reading.whole} story={story} />
          <WhySection story={story} onNotThisStory={isPrivate ? null : events.onNotThisStory} />
        </>
      );
  }
}
