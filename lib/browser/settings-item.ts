import { CARD_TYPES } from '../cards/card.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { browser } from './extension-api.ts';
import { decodeSettings } from './settings-schema.ts';
import { SETTINGS_KEY, storedSettings, watchStoredSettings } from './stored-settings.ts';

const LOCK = 'variorum-settings';

/** The settings as they are now. */
export async function readSettings(): Promise<Settings> {
  return decodeSettings(await storedSettings());
}

/**
 * Changes some settings and answers with all of them, once they are stored. One change at a time: two switches thrown at
 * once, or in two windows, would otherwise each write back what the other had just changed.
 */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return navigator.locks.request(LOCK, async () => {
    const item = changed(await storedSettings(), change);
    await store(item);
    return decodeSettings(item);
  });
}

/** Everything as it was at first. */
export async function resetSettings(): Promise<Settings> {
  return changeSettings(DEFAULT_SETTINGS);
}

/** Calls back with the settings whenever they change, here or in another window, until the signal. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  watchStoredSettings((stored) => changed(decodeSettings(stored)), signal);
}

/** What is to be stored. What a newer version stored, on another device perhaps, stays though this one cannot read it. */
function changed(stored: unknown, change: Partial<Settings>): object {
  const item = typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {};
  if (change.cardTypes === undefined) return { ...item, ...change };
  const kinds: unknown = Reflect.get(item, 'cardTypes');
  const known: readonly unknown[] = CARD_TYPES;
  const unknownKinds = Array.isArray(kinds) ? kinds.filter((kind) => !known.includes(kind)) : [];
  return { ...item, ...change, cardTypes: [...change.cardTypes, ...unknownKinds] };
}

async function store(settings: object): Promise<void> {
  try {
    await browser.storage.sync.set({ [SETTINGS_KEY]: settings });
    await browser.storage.local.remove(SETTINGS_KEY);
  } catch {
    // Sync storage is switched off, full, or written to too often; this device's own storage is none of these.
    await browser.storage.local.set({ [SETTINGS_KEY]: settings });
  }
}
