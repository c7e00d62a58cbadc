import type { PossibleStory } from '@/lib/protocol.ts';
import { say, sayCount } from '../words/say.ts';
import { Words } from '../words/words.tsx';

interface Props {
  readonly stories: readonly PossibleStory[];
  /** Null where nothing may be kept. */
  readonly onThisStory: ((story: PossibleStory) => void) | null;
}

/** The stories that the page could be one of, and the way to say which. */
export function PossibleStories({ stories, onThisStory }: Props) {
  return (
    <div class="possible">
      <h2>{sayCount('popup.couldBe', stories.length)}</h2>
      <ul>
        {stories.map((story) => (
          <li key={story.id}>
            <span class="story-title" dir="auto">
              <Words text={story.title} />
            </span>
            {onThisStory !== null && (
              <button type="button" onClick={() => onThisStory(story)}>
                {say('popup.thisOne')}
                <span class="aside">{say('controls.about', { about: story.title })}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {onThisStory === null && <p>{say('popup.privateChoice')}</p>}
    </div>
  );
}
