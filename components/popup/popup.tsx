import type { CardType } from '@/lib/cards/card.ts';
import type { PossibleStory } from '@/lib/protocol.ts';
import { hostIsListed, type Settings } from '@/lib/settings.ts';
import { CardKinds } from '../controls/card-kinds.tsx';
import { Choice } from '../controls/choice.tsx';
import { densities } from '../controls/densities.ts';
import { Switch } from '../controls/switch.tsx';
import type { SectionId } from '../options/section-titles.ts';
import { say } from '../words/say.ts';
import { sayAround } from '../words/say-around.ts';
import { CorrectionMade } from './correction-made.tsx';
import { describePage, type PopupPage } from './describe-page.ts';
import { PageStory } from './page-story.tsx';
import { PossibleStories } from './possible-stories.tsx';

/** What the reader can do in the popup. */
export interface PopupEvents {
  readonly onShowNotes: () => void;
  readonly onWholeStory: () => void;
  readonly onReadPage: () => void;
  readonly onSite: (on: boolean) => void;
  readonly onPause: (paused: boolean) => void;
  readonly onCardTypes: (types: readonly CardType[]) => void;
  readonly onDensity: (density: Settings['appearance']['density']) => void;
  readonly onLibrary: () => void;
  /** Opens the options page, at a section where one is named. */
  readonly onOptions: (section: SectionId | null) => void;
  readonly onNotThisStory: () => void;
  readonly onThisStory: (story: PossibleStory) => void;
  readonly onUndo: () => void;
}

interface Props {
  readonly page: PopupPage;
  readonly host: string | null;
  readonly settings: Settings;
  /** A plain sentence where the last thing asked for did not work. */
  readonly problem: string | null;
  /** What the reader just said of the page's story, and whether that can still be taken back. */
  readonly correction: { readonly sentence: string; readonly canUndo: boolean } | null;
  /** In a private window, where nothing may be kept. */
  readonly isPrivate: boolean;
  readonly events: PopupEvents;
}

/** Where else there is something to see or to set. */
const DOORS: readonly ('learning' | 'packs' | 'shortcuts' | null)[] = [null, 'learning', 'packs', 'shortcuts'];

/** The popup: what this page is, what was found, and the switches a reader reaches for. */
export function Popup({ page, host, settings, problem, correction, isPrivate, events }: Props) {
  const account = describePage(page, host);
  const annotated = page.kind === 'annotated' ? page.annotated : null;
  return (
    <main class="popup">
      <header class="masthead">Variorum</header>
      <section class="page-account" aria-live="polite">
        <h1>{account.title}</h1>
        {account.sentence !== '' && <p>{account.sentence}</p>}
        {annotated?.isPreview === true && <p>{say('words.preview')}</p>}
        {correction !== null && (
          <CorrectionMade sentence={correction.sentence} onUndo={correction.canUndo ? events.onUndo : null} />
        )}
        {annotated?.story != null && (
          <PageStory story={annotated.story} onNotThisStory={isPrivate ? null : events.onNotThisStory} />
        )}
        {annotated !== null && annotated.couldBe.length > 0 && (
          <PossibleStories stories={annotated.couldBe} onThisStory={isPrivate ? null : events.onThisStory} />
        )}
        {annotated !== null && (
          <button type="button" class="primary" onClick={events.onShowNotes}>
            {say(annotated.cards.length > 0 ? 'popup.showNotes' : 'popup.openPanel')}
          </button>
        )}
        {annotated?.story != null && (
          <button type="button" class="whole-story" onClick={events.onWholeStory}>
            {say('popup.wholeStory')}
          </button>
        )}
        {page.kind === 'not-watched' && (
          <button type="button" class="primary" onClick={events.onReadPage}>
            {say('popup.readPage')}
          </button>
        )}
        {problem !== null && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
      </section>
      <section class="popup-switches">
        {host !== null && (
          <Switch
            label={sayAround('popup.onFor', { host: <bdi key="host">{host}</bdi> })}
            on={!hostIsListed(host, settings.sitesOff)}
            disabled={settings.paused}
            onChange={events.onSite}
          />
        )}
        <Switch label={say('popup.pause')} on={settings.paused} onChange={events.onPause} />
      </section>
      <section class="popup-kinds">
        <h2>{say('popup.showNotesOn')}</h2>
        <CardKinds types={settings.cardTypes} examples={null} onChange={events.onCardTypes} />
      </section>
      <section class="popup-density">
        <Choice
          name="density"
          label={say('controls.density')}
          value={settings.appearance.density}
          options={densities()}
          onChange={events.onDensity}
        />
      </section>
      <nav aria-label={say('popup.moreOf')}>
        <ul>
          <li>
            <button type="button" class="plain" onClick={events.onLibrary}>
              {say('popup.doors.library')}
            </button>
          </li>
          {DOORS.map((section) => (
            <li key={section}>
              <button type="button" class="plain" onClick={() => events.onOptions(section)}>
                {say(`popup.doors.${section ?? 'options'}`)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <footer>{say('popup.footer')}</footer>
    </main>
  );
}
