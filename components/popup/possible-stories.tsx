import type { PossibleStory } from '@/lib/protocol.ts';
import { Words } from '../words/words.tsx';

const COUNTS = ['none', 'one', 'two', 'three', 'four'];

interface Props {
  readonly stories: readonly PossibleStory[];
  /** Null where nothing may be kept. */
  readonly onThisStory: ((story: PossibleStory) => void) | null;
}

/** The stories that the page could be one of, and the way to say which. */
export function PossibleStories({ stories, onThisStory }: Props) {
  return (
    <div class="possible">
      <h2>Could be one of {COUNTS[stories.length] ?? stories.length} stories</h2>
      <ul>
        {stories.map((story) => (
          <li key={story.id}>
            <span class="story-title" dir="auto">
              <Words text={story.title} />
            </span>
            {onThisStory !== null && (
              <button type="button" onClick={() => onThisStory(story)}>
                This one<span class="aside">: {story.title}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {onThisStory === null && <p>In a private window nothing is kept, so you cannot say which.</p>}
    </div>
  );
}
