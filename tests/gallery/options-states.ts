import type { OptionsProps } from '@/components/options/options-page.tsx';
import { DEFAULT_SETTINGS } from '@/lib/settings.ts';
import outlets from '../../assets/outlets.json';
import { CORRECTING, EMPTY_STORE, FULL_STORE } from './page-states.ts';

const ignore = () => undefined;
const EVENTS = { onChange: ignore, onAddSite: ignore, onRemoveSite: ignore, onImport: ignore, onForget: ignore };
const CORRECTS = { onCorrect: ignore, onUndo: ignore, onSearchStories: ignore };

/** The options page in use; what the other states differ in is said below. */
const FULL: OptionsProps = {
  settings: { ...DEFAULT_SETTINGS, sitesOff: ['quiet.example'] },
  outlets,
  store: FULL_STORE,
  correcting: { ...CORRECTING, ...CORRECTS },
  version: '0.1.0',
  notice: '',
  events: EVENTS,
};

const STATES: Readonly<Record<string, Partial<OptionsProps>>> = {
  options: { notice: 'Forgot 3 articles.' },
  'options-empty': {
    settings: DEFAULT_SETTINGS,
    store: EMPTY_STORE,
    correcting: { ...CORRECTS, corrections: [], parted: [], found: null },
  },
  'options-loading': {
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
