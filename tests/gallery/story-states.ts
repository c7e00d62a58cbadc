import type { PopupPage } from '@/components/popup/describe-page.ts';
import type { StoryReading } from '@/components/story/story-page.tsx';
import type { WholeStory } from '@/lib/ledger/whole-story.ts';
import { annotatedWith } from './invented-annotated.ts';
import { CARDS, STORY } from './invented-cards.ts';
import { BARE, LONG_STORY, ONE_FIGURE, RIGHT_TO_LEFT_STORY, WHOLE } from './invented-whole-story.ts';
import { POPUP_STATES } from './page-states.ts';

/** A moment of the side panel. */
export interface StoryState {
  readonly page: PopupPage;
  readonly reading: StoryReading;
  readonly isPrivate?: boolean;
  readonly textSize?: 'large';
  readonly correction?: { readonly sentence: string; readonly canUndo: boolean };
}

const PAGE: PopupPage = {
  kind: 'annotated',
  headline: 'Ferry aground',
  annotated: annotatedWith({ story: STORY, cards: CARDS }),
};
const PREVIEW: PopupPage = { ...PAGE, annotated: annotatedWith({ story: STORY, isPreview: true }) };
const READING: StoryReading = { kind: 'reading' };

/** The moments worth looking at. */
export const STORY_STATES: Readonly<Record<string, StoryState>> = {
  'story-asking': without('popup-asking'),
  'story-closed': without('popup-not-watched'),
  'story-not-article': without('popup-not-article'),
  'story-off': without('popup-off'),
  'story-paused': without('popup-paused'),
  'story-page-failed': without('popup-failed'),
  'story-empty': { ...without('popup-empty'), correction: { sentence: 'Taken out of this story.', canUndo: true } },
  'story-possible': without('popup-possible'),
  'story-loading': { page: PAGE, reading: READING },
  'story-failed': {
    page: PAGE,
    reading: {
      kind: 'failed',
      why: 'The store of stories could not be opened. Close other windows of Variorum and try again.',
    },
  },
  'story-bare': { page: PAGE, reading: read(BARE) },
  'story-preview': { page: PREVIEW, reading: read(BARE), isPrivate: true },
  'story-one': { page: PAGE, reading: read(ONE_FIGURE) },
  story: { page: PAGE, reading: read(WHOLE) },
  'story-large': { page: PAGE, reading: read(WHOLE), textSize: 'large' },
  'story-rtl': { page: PAGE, reading: read(RIGHT_TO_LEFT_STORY) },
  'story-long': { page: PAGE, reading: read(LONG_STORY) },
};

function without(popup: string): StoryState {
  return { page: POPUP_STATES[popup] ?? PAGE, reading: READING };
}

function read(whole: WholeStory): StoryReading {
  return { kind: 'read', whole };
}
