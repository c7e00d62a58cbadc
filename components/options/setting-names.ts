import type { Settings } from '@/lib/settings.ts';

const NAMES: Readonly<Record<keyof Settings, string>> = {
  paused: 'pause everywhere',
  sitesOff: 'sites switched off',
  sitesAdded: 'your own sites',
  cardTypes: 'kinds of notes',
  cardLimit: 'the most notes on one page',
  hedges: 'how words before a figure are read',
  learning: 'learning',
  badge: 'the number on the button',
  keys: 'keys on articles',
  saving: 'the offer to save selected words',
  appearance: 'appearance',
};

/** Settings by the names a reader knows them by. */
export function settingNames(settings: readonly string[]): string[] {
  const names: Readonly<Record<string, string>> = NAMES;
  return settings.map((setting) => names[setting] ?? setting);
}
