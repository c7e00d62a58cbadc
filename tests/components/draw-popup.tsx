import { vi } from 'vitest';
import { Popup } from '@/components/popup/popup.tsx';
import { DEFAULT_SETTINGS } from '@/lib/settings.ts';
import { POPUP_STATES } from '../gallery/page-states.ts';
import { draw } from './draw.ts';

/** What the popup tells, to be asked whether it was told. */
export const POPUP_EVENTS = {
  onShowNotes: vi.fn(),
  onWholeStory: vi.fn(),
  onReadPage: vi.fn(),
  onSite: vi.fn(),
  onPause: vi.fn(),
  onCardTypes: vi.fn(),
  onDensity: vi.fn(),
  onLibrary: vi.fn(),
  onOptions: vi.fn(),
  onNotThisStory: vi.fn(),
  onThisStory: vi.fn(),
  onUndo: vi.fn(),
};

/** The popup in one of the gallery's states. */
export function drawPopup(name: string, given: Partial<Parameters<typeof Popup>[0]> = {}): HTMLElement {
  const page = POPUP_STATES[name];
  if (page === undefined) throw new Error(`no state of the popup is called ${name}`);
  const plain = { host: 'news.example', settings: DEFAULT_SETTINGS, problem: null, correction: null, isPrivate: false };
  return draw(<Popup page={page} {...plain} {...given} events={POPUP_EVENTS} />);
}
