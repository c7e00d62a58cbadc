import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/lib/settings.ts';
import { say } from '../words/say.ts';

/** Where settings are kept, as the page that uses this hands it in. */
export interface SettingsItem {
  readonly read: () => Promise<Settings>;
  readonly change: (change: Partial<Settings>) => Promise<Settings>;
  readonly watch: (changed: (settings: Settings) => void, signal: AbortSignal) => void;
}

/** The settings of one of our own pages, null until read, and the way to change them. */
export interface SettingsInPage {
  readonly settings: Settings | null;
  /** A plain sentence where the last change was not kept. */
  readonly problem: string | null;
  readonly change: (change: Partial<Settings>) => Promise<void>;
}

/** Reads the settings, follows changes made in other windows, and writes changes made here at once. */
export function useSettings(item: SettingsItem): SettingsInPage {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const life = new AbortController();
    item.watch(setSettings, life.signal);
    item.read().then(setSettings);
    return () => life.abort();
  }, [item]);
  const change = async (part: Partial<Settings>) => {
    // Shown before it is stored: a switch that answers late is switched twice.
    setSettings((now) => now && { ...now, ...part });
    try {
      setSettings(await item.change(part));
      setProblem(null);
    } catch {
      setSettings(await item.read());
      setProblem(say('controls.notKept'));
    }
  };
  return { settings, problem, change };
}
