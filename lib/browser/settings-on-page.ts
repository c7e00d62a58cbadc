import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { storedSettings, watchStoredSettings } from './stored-settings.ts';

/**
 * The settings as a content script reads them. Only our own pages write them, and the background decodes what it acts on;
 * the decoder itself would be a tenth of all the script that a page has to take, so here the kinds of values are enough.
 */
export async function readSettingsOnPage(): Promise<Settings> {
  return settingsByKind(await storedSettings());
}

/** Calls back with the settings whenever they change, until the signal. */
export function watchSettingsOnPage(changed: (settings: Settings) => void, signal: AbortSignal): void {
  watchStoredSettings((stored) => changed(settingsByKind(stored)), signal);
}

/** What is stored, with the default for every field that is missing or of another kind. */
export function settingsByKind(stored: unknown): Settings {
  return likeDefault(stored, DEFAULT_SETTINGS) as Settings;
}

function likeDefault(stored: unknown, standard: unknown): unknown {
  if (Array.isArray(standard)) {
    return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : standard;
  }
  if (typeof standard !== 'object' || standard === null) return typeof stored === typeof standard ? stored : standard;
  const given: object = typeof stored === 'object' && stored !== null ? stored : {};
  return Object.fromEntries(
    Object.entries(standard).map(([key, value]) => [key, likeDefault(Reflect.get(given, key), value)]),
  );
}
