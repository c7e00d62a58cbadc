import { useEffect, useState } from 'preact/hooks';
import { request } from '@/lib/browser/messages.ts';
import { putOffReminder, readPutOff } from '@/lib/browser/reminder-put-off.ts';
import type { HighlightsHealth } from '@/lib/highlight-protocol.ts';

/** After so many highlights without a backup the library speaks of one, and after as many more when it was put off. */
const REMIND_AFTER = 25;

/** How the highlights are kept, and whether a backup is to be spoken of. */
export interface HealthInLibrary {
  readonly health: HighlightsHealth | null;
  readonly isReminding: boolean;
  readonly onLater: () => void;
  readonly readHealth: () => Promise<void>;
}

/** Asks how the highlights are kept, at first and whenever `readHealth` is called. */
export function useHealth(): HealthInLibrary {
  const [health, setHealth] = useState<HighlightsHealth | null>(null);
  const [putOff, setPutOff] = useState<number | null>(null);
  const readHealth = async () => {
    const answer = await request('highlightsHealth', null);
    // A store that does not answer is told of where the highlights would be.
    if (answer.ok) setHealth(answer.value);
  };
  useEffect(() => {
    readHealth();
    readPutOff().then(setPutOff);
  }, []);
  const since = health?.sinceBackup ?? 0;
  // A backup made since then begins a new count.
  const from = putOff !== null && putOff <= since ? putOff : 0;
  return {
    health,
    isReminding: putOff !== null && since - from >= REMIND_AFTER,
    readHealth,
    onLater() {
      setPutOff(since);
      putOffReminder(since);
    },
  };
}
