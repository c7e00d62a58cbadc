import { useState } from 'preact/hooks';
import type { StoredStory } from '@/lib/ledger/whole-story.ts';
import type { StoriesFound, StorySummary } from '@/lib/protocol.ts';
import { foundSentence } from '../options/story-list.tsx';
import { say, sayCount, sayDate } from '../words/say.ts';
import { Words } from '../words/words.tsx';
import { StoryLedger } from './story-ledger.tsx';

/** The stories that were looked for: being read, refused with a reason, or there. */
export type StoriesReading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'read'; readonly found: StoriesFound };

/** The story whose ledger was asked for. */
export type LedgerReading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'read'; readonly story: StoredStory };

/** The stories of the store as the library shows them, and what can be done with them. */
export interface Shelving {
  readonly stories: StoriesReading;
  /** Null where no story is asked for. */
  readonly ledger: LedgerReading | null;
  readonly onSearch: (words: string) => void;
  /** Shows the ledger of a story, or all stories again. */
  readonly onStory: (story: { readonly id: string; readonly articleId: string | null } | null) => void;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** The stories of the store, to look through, and the ledger of one. */
export function StoriesPart({ stories, ledger, onSearch, onStory, onCopy }: Shelving) {
  const [typed, setTyped] = useState('');
  if (ledger !== null) return <StoryLedger ledger={ledger} onBack={() => onStory(null)} onCopy={onCopy} />;
  const submit = (event: Event) => {
    event.preventDefault();
    onSearch(typed);
  };
  return (
    <section class="stories-part" aria-labelledby="stories-title">
      <h2 id="stories-title">{say('library.parts.stories')}</h2>
      <form class="story-search" onSubmit={submit}>
        <label class="field-line">
          <span>{say('options.findStory')}</span>
          <input
            type="search"
            dir="auto"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <button type="submit">{say(typed === '' ? 'options.showNewest' : 'options.find')}</button>
      </form>
      {stories.kind === 'reading' && <p role="status">{say('library.stories.reading')}</p>}
      {stories.kind === 'failed' && (
        <p class="problem" role="alert">
          {stories.why}
        </p>
      )}
      {stories.kind === 'read' && (
        <>
          <p class="soft" role="status">
            {stories.found.stories.length === 0 && typed === ''
              ? say('library.stories.empty')
              : foundSentence(stories.found)}
          </p>
          <ul class="story-list">
            {stories.found.stories.map((story) => (
              <StoryLine key={story.id} story={story} onStory={onStory} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function StoryLine({ story, onStory }: { story: StorySummary } & Pick<Shelving, 'onStory'>) {
  const { id, title, articles } = story;
  const days = articles.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
  const outlets = [...new Set(articles.flatMap(({ outlet }) => outlet ?? []))];
  return (
    <li>
      <h3>
        <Words text={title} />
      </h3>
      <p class="source">
        <span>{sayCount('options.articles', articles.length)}</span>
        <span>{sayDate(days.at(-1) ?? null)}</span>
        <Words text={outlets.join(' · ')} />
      </p>
      <button type="button" onClick={() => onStory({ id, articleId: articles[0]?.articleId ?? null })}>
        {say('library.stories.openLedger')}
        <span class="aside">{say('controls.about', { about: title })}</span>
      </button>
    </li>
  );
}
