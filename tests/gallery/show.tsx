import { render } from 'preact';
import type { HighlightMoment } from '@/components/highlight/highlight-moment.ts';
import { HighlightSurface } from '@/components/highlight/highlight-surface.tsx';
import { LibraryPage } from '@/components/library/library-page.tsx';
import { OptionsPage } from '@/components/options/options-page.tsx';
import { Overlay } from '@/components/overlay/overlay.tsx';
import { Popup } from '@/components/popup/popup.tsx';
import { StoryPage } from '@/components/story/story-page.tsx';
import { WelcomePage } from '@/components/welcome/welcome-page.tsx';
import { speakWith } from '@/components/words/say.ts';
import { sealAll } from '@/components/words/seal-words.ts';
import type { Box } from '@/lib/page/place-card.ts';
import { DEFAULT_SETTINGS } from '@/lib/settings.ts';
import { GALLERY_WORDS } from './gallery-words.ts';
import { HIGHLIGHT_STATES, NO_HIGHLIGHT_EVENTS } from './highlight-states.ts';
import { LIBRARY_STATES, libraryState } from './library-states.ts';
import { NO_EVENTS } from './no-events.ts';
import { optionsState } from './options-states.ts';
import { OVERLAY_STATES, overlayView } from './overlay-states.ts';
import { POPUP_STATES } from './page-states.ts';
import { STORY_STATES } from './story-states.ts';

speakWith(GALLERY_WORDS);
const ignore = () => undefined;

/** Draws one named state into the page, as the extension would. */
function show(name: string, theme: 'light' | 'dark', overlayCss: string, isSealed: boolean): void {
  const overlay = OVERLAY_STATES[name];
  const moment = HIGHLIGHT_STATES[name];
  if (overlay !== undefined || moment !== undefined) {
    const host = document.documentElement.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(overlayCss);
    root.adoptedStyleSheets = [sheet];
    const { left, top, right, bottom } = (document.querySelector('#sentence') as Element).getBoundingClientRect();
    const sentence = { left, top, right, bottom };
    if (isSealed) sealAll();
    if (overlay !== undefined)
      render(<Overlay view={overlayView(overlay, theme, sentence)} events={NO_EVENTS} />, root);
    if (moment !== undefined) render(surface(moment, theme, sentence), root);
    return;
  }
  document.documentElement.dir = GALLERY_WORDS.direction();
  document.body.className = 'variorum';
  document.body.dataset['theme'] = theme;
  document.body.dataset['density'] = name.endsWith('compact') ? 'compact' : 'comfortable';
  const story = STORY_STATES[name];
  if (story !== undefined) {
    document.body.dataset['size'] = story.textSize ?? 'medium';
    render(storyPage(story), document.body);
    return;
  }
  const page = POPUP_STATES[name];
  if (page !== undefined) render(popup(name, page), document.body);
  else if (Object.hasOwn(LIBRARY_STATES, name)) render(<LibraryPage {...libraryState(name)} />, document.body);
  else if (name === 'welcome') render(<WelcomePage outlets={418} onOptions={ignore} />, document.body);
  else render(<OptionsPage {...optionsState(name)} />, document.body);
}

function surface(moment: HighlightMoment, theme: 'light' | 'dark', words: Box) {
  const appearance = { ...DEFAULT_SETTINGS.appearance, theme };
  const view = { moment, words, viewport: { width: window.innerWidth, height: window.innerHeight }, appearance };
  return <HighlightSurface view={view} events={NO_HIGHLIGHT_EVENTS} />;
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
        onDensity: ignore,
        onLibrary: ignore,
        onOptions: ignore,
        onNotThisStory: ignore,
        onThisStory: ignore,
        onUndo: ignore,
      }}
    />
  );
}

Object.assign(window, { show });
