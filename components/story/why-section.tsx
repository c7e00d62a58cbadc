import type { StoryOnPage } from '@/lib/protocol.ts';
import { MatchedOn } from '../words/matched-on.tsx';
import { say } from '../words/say.ts';
import { StorySection } from './story-section.tsx';

interface Props {
  readonly story: StoryOnPage;
  /** Null where nothing may be kept. */
  readonly onNotThisStory: (() => void) | null;
}

/** On what grounds the page was put into this story, and the way out of it. */
export function WhySection({ story, onNotThisStory }: Props) {
  return (
    <StorySection id="why">
      <MatchedOn reasons={story.reasons} />
      <p class="soft">{say(onNotThisStory === null ? 'panel.privateWhy' : 'panel.wrongWhy')}</p>
      {onNotThisStory !== null && (
        <button type="button" onClick={onNotThisStory}>
          {say('popup.notThisStory')}
        </button>
      )}
    </StorySection>
  );
}
