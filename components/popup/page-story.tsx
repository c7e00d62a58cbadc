import type { StoryOnPage } from '@/lib/protocol.ts';
import { MatchedOn } from '../words/matched-on.tsx';
import { say } from '../words/say.ts';
import { Words } from '../words/words.tsx';

// More reasons than this say no more to a reader in a hurry; the panel on the page lists all.
const REASONS_SHOWN = 6;

interface Props {
  readonly story: StoryOnPage;
  /** Null where nothing may be kept. */
  readonly onNotThisStory: (() => void) | null;
}

/** The story of the page in the popup: its title, how much there is on it, why it was matched, and the way out of it. */
export function PageStory({ story, onNotThisStory }: Props) {
  return (
    <div class="page-story">
      <p class="story-title" dir="auto">
        <Words text={story.title} />
      </p>
      <p>{story.sources}</p>
      <MatchedOn reasons={story.reasons.slice(0, REASONS_SHOWN)} />
      {onNotThisStory !== null && (
        <button type="button" class="plain" onClick={onNotThisStory}>
          {say('popup.notThisStory')}
        </button>
      )}
    </div>
  );
}
