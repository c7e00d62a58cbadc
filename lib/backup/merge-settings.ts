import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';

/** The settings once a backup is restored, and the names of those that become others. */
export interface MergedSettings {
  readonly settings: Settings;
  readonly changed: readonly (keyof Settings)[];
}

/** Settings as a backup has them; the lists of sites hold what either has, so that nothing a reader added is lost. */
export function mergeSettings(now: Settings, kept: Settings): MergedSettings {
  const settings: Settings = {
    ...kept,
    sitesOff: union(now.sitesOff, kept.sitesOff),
    sitesAdded: union(now.sitesAdded, kept.sitesAdded),
  };
  const names = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  return { settings, changed: names.filter((name) => JSON.stringify(now[name]) !== JSON.stringify(settings[name])) };
}

/** The path of the first field that settings of this version do not have, or null. */
export function unknownSetting(given: unknown, known: object = DEFAULT_SETTINGS): string | null {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return null;
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(known, name)) return name;
    const below: unknown = Reflect.get(known, name);
    const inside = typeof below === 'object' && below !== null && !Array.isArray(below) ? below : null;
    const path = inside && unknownSetting(value, inside);
    if (path !== null) return `${name} › ${path}`;
  }
  return null;
}

function union(now: readonly string[], kept: readonly string[]): string[] {
  return [...new Set([...now, ...kept])];
}
