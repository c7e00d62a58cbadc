import { render } from 'preact';
import { OptionsPage } from '@/components/options/options-page.tsx';
import { Overlay } from '@/components/overlay/overlay.tsx';
import { Popup } from '@/components/popup/popup.tsx';
import { StoryPage } from '@/components/story/story-page.tsx';
import { sealAllWords } from '@/components/words/seal-words.ts';
import { DEFAULT_SETTINGS } from '@/lib/settings.ts';
import outlets from '../../assets/outlets.json';
import { NO_EVENTS } from './no-events.ts';
import { OVERLAY_STATES, overlayView } from './overlay-states.ts';
import { CORRECTING, EMPTY_STORE, FULL_STORE, POPUP_STATES } from './page-states.ts';
import { STORY_STATES } from './story-states.ts';

const ignore = () => undefined;

/** Draws one named state into the page, as the extension would. */
function show(name: string, theme: 'light' | 'dark', overlayCss: string): void {
  const overlay = OVERLAY_STATES[name];
  if (overlay !== undefined) {
    const host = document.documentElement.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(overlayCss);
    root.adoptedStyleSheets = [sheet];
    const { left, top, right, bottom } = (document.querySelector('#sentence') as Element).getBoundingClientRect();
    sealAllWords();
    render(<Overlay view={overlayView(overlay, theme, { left, top, right, bottom })} events={NO_EVENTS} />, root);
    return;
  }
  document.body.className = 'variorum';
  document.body.dataset['theme'] = theme;
  const story = STORY_STATES[name];
  if (story !== undefined) {
    document.body.dataset['size'] = story.textSize ?? 'medium';
    render(storyPage(story), document.body);
    return;
  }
  const page = POPUP_STATES[name];
  render(page === undefined ? options(name) : popup(name, page), document.body);
}

function storyPage({ page, reading, isPrivate = false, correction }: (typeof STORY_STATES)[string]) {
  return (
    <StoryPage
      page={page}
      reading={reading}
      problem={null}
      correction={correction ?? null}
      isPrivate={isPrivate}
      events={{
        onNotThisStory: ignore,
        onThisStory: ignore,
        onUndo: ignore,
        onResume: ignore,
        onReadAgain: ignore,
        onCopy: async () => true,
      }}
    />
  );
}

function popup(name: string, page: (typeof POPUP_STATES)[string]) {
  return (
    <Popup
      page={page}
      host={page.kind === 'closed' ? null : 'news.harbour-courier.example'}
      settings={{ ...DEFAULT_SETTINGS, paused: page.kind === 'paused' }}
      problem={page.kind === 'failed' ? 'The notes could not be shown. Reload the page and try again.' : null}
      correction={name === 'popup-corrected' ? { sentence: 'Taken out of this story.', canUndo: true } : null}
      isPrivate={name === 'popup-private'}
      events={{
        onShowNotes: ignore,
        onWholeStory: ignore,
        onReadPage: ignore,
        onSite: ignore,
        onPause: ignore,
        onCardTypes: ignore,
        onOptions: ignore,
        onNotThisStory: ignore,
        onThisStory: ignore,
        onUndo: ignore,
      }}
    />
  );
}

function options(name: string) {
  const store = name === 'options' ? FULL_STORE : name === 'options-empty' ? EMPTY_STORE : null;
  return (
    <OptionsPage
      settings={{ ...DEFAULT_SETTINGS, sitesOff: name === 'options' ? ['quiet.example'] : [] }}
      outlets={outlets}
      store={store}
      correcting={{
        ...(name === 'options'
          ? CORRECTING
          : {
              corrections: name === 'options-empty' ? [] : null,
              parted: name === 'options-empty' ? [] : null,
              found: null,
            }),
        onCorrect: ignore,
        onUndo: ignore,
        onSearchStories: ignore,
      }}
      version="0.1.0"
      notice={name === 'options' ? 'Forgot 3 articles.' : ''}
      events={{ onChange: ignore, onAddSite: ignore, onRemoveSite: ignore, onImport: ignore, onForget: ignore }}
    />
  );
}

Object.assign(window, { show });
