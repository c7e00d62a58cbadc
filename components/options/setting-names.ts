import type { Settings } from '@/lib/settings.ts';
import type { WordKey } from '@/lib/words/words.ts';
import { say } from '../words/say.ts';

const NAMES: Readonly<Record<keyof Settings, WordKey>> = {
  paused: 'options.settings.paused',
  sitesOff: 'options.settings.sitesOff',
  sitesAdded: 'options.settings.sitesAdded',
  cardTypes: 'options.settings.cardTypes',
  cardLimit: 'options.settings.cardLimit',
  hedges: 'options.settings.hedges',
  learning: 'options.settings.learning',
  badge: 'options.settings.badge',
  keys: 'options.settings.keys',
  saving: 'options.settings.saving',
  appearance: 'options.settings.appearance',
};

/** Settings by the names a reader knows them by. */
export function settingNames(settings: readonly string[]): string[] {
  const names: Readonly<Record<string, WordKey>> = NAMES;
  return settings.map((setting) => {
    const name = names[setting];
    return name === undefined ? setting : say(name);
  });
}
