import type { StoryOnPage } from '@/lib/protocol.ts';
import { MatchedOn } from '../words/matched-on.tsx';
import { ShownWords } from '../words/shown-words.tsx';

/** Which story the page was matched to, on what grounds, and how much the store holds on it. */
export function StoryHeader({ story }: { story: StoryOnPage }) {
  return (
    <div class="story">
      <h2 dir="auto">
        <ShownWords text={story.title} />
      </h2>
      <p>{story.sources}</p>
      <MatchedOn reasons={story.reasons} />
    </div>
  );
}
