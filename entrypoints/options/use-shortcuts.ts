import { useEffect, useState } from 'preact/hooks';
import type { Shortcut, Shortcuts } from '@/components/options/shortcuts-section.tsx';
import { openShortcutSettings, readShortcuts, runsInFirefox } from '@/lib/browser/shortcuts.ts';

/** The keys that are set, read again whenever the page comes to the front: they are changed on a page of the browser's. */
export function useShortcuts(): Shortcuts {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[] | null>(null);
  useEffect(() => {
    const read = () => readShortcuts().then(setShortcuts);
    read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return { shortcuts, browser: runsInFirefox() ? 'firefox' : 'chromium', onChangeKeys: openShortcutSettings };
}
