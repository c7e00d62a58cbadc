import type { StoryOnPage } from '@/lib/protocol.ts';
import { MatchedOn } from '../words/matched-on.tsx';
import { StorySection } from './story-section.tsx';

const PRIVATE = 'In a private window nothing is kept, so the match cannot be corrected here.';
const WRONG = 'If this article tells of something else, say so: its notes go at once, and you can undo it.';

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
      <p class="soft">{onNotThisStory === null ? PRIVATE : WRONG}</p>
      {onNotThisStory !== null && (
        <button type="button" onClick={onNotThisStory}>
          Not this story
        </button>
      )}
    </StorySection>
  );
}
