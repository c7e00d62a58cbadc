import type { OptionsProps } from '@/components/options/options-page.tsx';
import { NO_BACKUP_GAIN, NO_GAIN } from '@/lib/backup/gain.ts';
import type { PackPreview } from '@/lib/protocol.ts';
import { DEFAULT_SETTINGS } from '@/lib/settings.ts';
import outlets from '../../assets/outlets.json';
import { CORRECTING, EMPTY_STORE, FULL_STORE } from './page-states.ts';

const ignore = () => undefined;
const EVENTS = { onChange: ignore, onForget: ignore };
const SITES = { onAddSite: ignore, onRemoveSite: ignore };
const CORRECTS = { onCorrect: ignore, onUndo: ignore, onSearchStories: ignore };

const PACKS = {
  onChoose: ignore,
  onAdd: ignore,
  onCancel: ignore,
  onTakeBack: ignore,
  onRemove: ignore,
  onSearchStories: ignore,
  onMake: ignore,
};
const BACKS_UP = { onBackUp: ignore, onChoose: ignore, onRestore: ignore, onCancel: ignore };

/** The options page in use; what the other states differ in is said below. */
const FULL: OptionsProps = {
  settings: { ...DEFAULT_SETTINGS, sitesOff: ['quiet.example'], sitesAdded: ['harbour.example', 'taken-away.example'] },
  outlets,
  sites: { ...SITES, allowed: ['harbour.example'] },
  store: FULL_STORE,
  correcting: { ...CORRECTING, ...CORRECTS },
  packing: { ...PACKS, preview: null, added: null, problem: null, found: null },
  backingUp: { ...BACKS_UP, state: { kind: 'idle' } },
  shortcuts: {
    browser: 'chromium',
    onChangeKeys: ignore,
    shortcuts: [
      { name: '_execute_action', does: 'Open the popup', keys: 'Alt+Shift+V' },
      { name: 'next-note', does: 'Go to the next note on the page', keys: '' },
    ],
  },
  room: 8_200_000_000,
  version: '0.1.0',
  notice: '',
  events: EVENTS,
};

const RIGHT_TO_LEFT = 'נמלים ומעבורות: חבילה לקורס';

/** A pack that was looked into; a version of it is in the gallery's store. */
const LOOKED_INTO: PackPreview = {
  pack: {
    id: 'harbours',
    title: 'Harbours and ferries, a course pack with a rather long title for the room it has',
    licence: 'CC BY-SA 4.0',
    maintainer: 'Ines Okafor, harbour school',
    createdAt: '2031-04-02',
    stories: 31,
    articles: 214,
    bundled: false,
  },
  bytes: 1_830_000,
  there: FULL_STORE.packs[1] ?? null,
  isSame: false,
  articles: { added: 200, changed: 3, same: 11, gone: 1 },
  known: 9,
  outlets: ['The Harbour Courier', 'קול הנמל', ...Array.from({ length: 14 }, (_, at) => `Outlet ${at + 1}`)].map(
    (name, at) => ({ name, count: 90 - 5 * at }),
  ),
  titles: Array.from({ length: 20 }, (_, at) =>
    at === 3 ? RIGHT_TO_LEFT : `Ferry ${at + 1} runs aground off Skarvik`,
  ),
};

const GAIN = {
  settings: ['cardLimit', 'appearance'],
  highlights: { added: 31, changed: 4, same: 208, leftOut: 0 },
  corrections: { added: 2, changed: 0, same: 1, leftOut: 3 },
  packs: { added: 1, changed: 1, same: 0, leftOut: 0 },
  packsRemoved: 1,
  articles: { added: 10_204, changed: 12, same: 340, leftOut: 0 },
};
const NOTHING = { ...NO_GAIN, same: 3 };

const STATES: Readonly<Record<string, Partial<OptionsProps>>> = {
  options: { notice: 'Forgot 3 articles.' },
  'options-previews': {
    packing: { ...PACKS, preview: LOOKED_INTO, added: null, problem: null, found: null },
    backingUp: { ...BACKS_UP, state: { kind: 'preview', fileName: 'variorum-backup-2031-04-02.jsonl', gain: GAIN } },
  },
  'options-added': {
    packing: { ...PACKS, preview: null, added: LOOKED_INTO.pack, problem: null, found: CORRECTING.found },
    backingUp: {
      ...BACKS_UP,
      state: { kind: 'working', sentence: 'Restoring… 4,120 articles so far.', share: 0.4 },
    },
  },
  'options-nothing-new': {
    packing: {
      ...PACKS,
      preview: {
        ...LOOKED_INTO,
        pack: { ...LOOKED_INTO.pack, title: RIGHT_TO_LEFT, maintainer: 'אינס אוקאפור', licence: null },
        isSame: true,
        titles: [RIGHT_TO_LEFT],
      },
      added: null,
      problem: null,
      found: null,
    },
    backingUp: {
      ...BACKS_UP,
      state: { kind: 'preview', fileName: 'backup.jsonl', gain: { ...NO_BACKUP_GAIN, articles: NOTHING } },
    },
  },
  'options-refused': {
    packing: {
      ...PACKS,
      preview: null,
      added: null,
      problem:
        'This file is not a story pack: it is not JSON, or it was cut short on the way. Nothing in your store was changed.',
      found: null,
    },
    backingUp: {
      ...BACKS_UP,
      state: {
        kind: 'failed',
        why: 'This backup was cut short on the way: its end is missing. Use another copy of the file.',
      },
    },
  },
  'options-compact': {
    settings: { ...DEFAULT_SETTINGS, appearance: { ...DEFAULT_SETTINGS.appearance, density: 'compact' } },
  },
  'options-empty': {
    shortcuts: { browser: 'firefox', onChangeKeys: ignore, shortcuts: [] },
    room: null,
    settings: DEFAULT_SETTINGS,
    store: EMPTY_STORE,
    correcting: { ...CORRECTS, corrections: [], parted: [], found: null },
  },
  'options-loading': {
    shortcuts: { browser: 'firefox', onChangeKeys: ignore, shortcuts: null },
    room: null,
    sites: { ...SITES, allowed: null },
    settings: DEFAULT_SETTINGS,
    store: null,
    correcting: { ...CORRECTS, corrections: null, parted: null, found: null },
  },
};

/** The names of the states of the options page. */
export const OPTIONS_STATES = Object.keys(STATES);

/** What the options page is given in one of its states. */
export function optionsState(name: string): OptionsProps {
  return { ...FULL, ...STATES[name] };
}
