import type { StoryOnPage } from '@/lib/protocol.ts';
import { countOf } from '../words/count-of.ts';
import { MatchedOn } from '../words/matched-on.tsx';
import { Words } from '../words/words.tsx';

// More reasons than this say no more to a reader in a hurry; the panel on the page lists all.
const REASONS_SHOWN = 6;

/** The story of the page in the popup: its title, how much there is on it, and why it was matched. */
export function PageStory({ story }: { story: StoryOnPage }) {
  return (
    <div class="page-story">
      <p class="story-title" dir="auto">
        <Words text={story.title} />
      </p>
      <p>
        {countOf(story.articles, 'other article')} from {countOf(story.outlets, 'outlet')}
      </p>
      <MatchedOn reasons={story.reasons.slice(0, REASONS_SHOWN)} />
    </div>
  );
}
