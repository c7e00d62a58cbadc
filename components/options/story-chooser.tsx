import { useState } from 'preact/hooks';
import type { StoriesFound } from '@/lib/protocol.ts';
import { say, sayCount } from '../words/say.ts';
import { Words } from '../words/words.tsx';
import { foundSentence } from './story-list.tsx';

/** A story that was chosen, by the title it was found under. */
export interface ChosenStory {
  readonly id: string;
  readonly title: string;
  readonly articles: number;
}

interface Props {
  readonly found: StoriesFound | null;
  readonly chosen: readonly ChosenStory[];
  readonly onSearch: (words: string) => void;
  readonly onChosen: (chosen: readonly ChosenStory[]) => void;
}

/** Stories to look for and to tick; what was ticked stays while others are looked for. */
export function StoryChooser({ found, chosen, onSearch, onChosen }: Props) {
  const [typed, setTyped] = useState('');
  const isChosen = (id: string) => chosen.some((story) => story.id === id);
  const others = (found?.stories ?? [])
    .filter(({ id }) => !isChosen(id))
    .map(({ id, title, articles }) => ({ id, title, articles: articles.length }));
  const choose = (story: ChosenStory, on: boolean) =>
    onChosen(on ? [...chosen, story] : chosen.filter(({ id }) => id !== story.id));
  return (
    <fieldset class="chooser">
      <legend>{say('options.packs.storiesIn', { number: chosen.length })}</legend>
      <div class="field">
        <label>
          <span>{say('options.findStory')}</span>
          <input
            type="search"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              // The form around it makes the pack.
              event.preventDefault();
              onSearch(typed);
            }}
          />
        </label>
        <button type="button" onClick={() => onSearch(typed)}>
          {typed === '' ? say('options.showNewest') : say('options.find')}
        </button>
      </div>
      {found !== null && (
        <p class="soft" role="status">
          {foundSentence(found)}
        </p>
      )}
      {chosen.length + others.length > 0 && (
        <ul class="box">
          {[...chosen, ...others].map((story) => (
            <li key={story.id}>
              <label class="switch">
                <input
                  type="checkbox"
                  checked={isChosen(story.id)}
                  onChange={(event) => choose(story, event.currentTarget.checked)}
                />
                <span>
                  <Words text={story.title} />
                  <small>{sayCount('options.articles', story.articles)}</small>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
