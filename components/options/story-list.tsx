import { useState } from 'preact/hooks';
import type { NewCorrection, StoriesFound, StorySummary } from '@/lib/protocol.ts';
import { say, sayCount } from '../words/say.ts';
import { StoryItem } from './story-item.tsx';

interface Props {
  readonly found: StoriesFound | null;
  readonly onSearch: (words: string) => void;
  readonly onCorrect: (correction: NewCorrection) => void;
}

/** The stories of the store, to look through, to split an article off one, and to merge two. */
export function StoryList({ found, onSearch, onCorrect }: Props) {
  const [typed, setTyped] = useState('');
  const [merging, setMerging] = useState<StorySummary | null>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    onSearch(typed);
  };
  const mergeWith = (other: StorySummary) => {
    if (merging === null) return setMerging(other);
    setMerging(null);
    if (merging.id !== other.id) onCorrect(mergeOf(merging, other));
  };
  return (
    <>
      <h3>{say('options.corrections.stories')}</h3>
      <form class="field" onSubmit={submit}>
        <label>
          <span>{say('options.findStory')}</span>
          <input type="search" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        </label>
        <button type="submit">{typed === '' ? say('options.showNewest') : say('options.find')}</button>
      </form>
      {found !== null && (
        <p class="soft" role="status">
          {foundSentence(found)}
        </p>
      )}
      {merging !== null && (
        <p class="merging" role="status">
          {say('options.corrections.chooseMerge', { title: merging.title })}{' '}
          <button type="button" class="plain" onClick={() => setMerging(null)}>
            {say('options.cancel')}
          </button>
        </p>
      )}
      {found !== null && found.stories.length > 0 && (
        <ul class="box rows stories">
          {found.stories.map((story) => (
            <StoryItem
              key={story.id}
              story={story}
              merge={merging === null ? 'first' : merging.id === story.id ? 'chosen' : 'second'}
              onMerge={() => mergeWith(story)}
              onCorrect={onCorrect}
            />
          ))}
        </ul>
      )}
    </>
  );
}

function mergeOf(one: StorySummary, other: StorySummary): NewCorrection {
  const ids = ({ articles }: StorySummary) => articles.map(({ articleId }) => articleId);
  return { kind: 'together', one: ids(one), oneTitle: one.title, other: ids(other), otherTitle: other.title };
}

/** How much a search for stories found. */
export function foundSentence({ stories, isAll }: StoriesFound): string {
  if (stories.length === 0) return say('options.corrections.noneFound');
  const counted = { stories: sayCount('options.stories', stories.length) };
  return isAll ? say('options.corrections.foundAll', counted) : say('options.corrections.foundSome', counted);
}
