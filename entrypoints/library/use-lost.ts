import { useEffect, useRef, useState } from 'preact/hooks';
import type { LostSince } from '@/components/library/lost-since.ts';
import { say } from '@/components/words/say.ts';
import { logError } from '@/lib/browser/log.ts';
import { readLost } from '@/lib/browser/lost-highlights.ts';
import { request } from '@/lib/browser/messages.ts';
import { howSearchWent } from '@/lib/browser/wanted-highlight.ts';

/** Which highlights are lost, and the way to look for one on its page. */
export interface LostInLibrary {
  readonly lost: LostSince;
  readonly onFind: (id: string) => void;
}

/** Asks at first and whenever this page comes to the front: that is where a reader comes back to from another. */
export function useLost(tell: (sentence: string) => void): LostInLibrary {
  const [lost, setLost] = useState<LostSince>({});
  const sought = useRef<string | null>(null);
  const look = async () => {
    if (document.visibilityState !== 'visible') return;
    const now = await readLost();
    setLost((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    const id = sought.current;
    const went = id === null ? 'loading' : await howSearchWent(id);
    if (went === 'loading') return;
    sought.current = null;
    if (went === 'missed') tell(say('library.lost.missed'));
  };
  useEffect(() => {
    const listen = () => look().catch((error) => logError('Which highlights are lost is not known', error));
    listen();
    document.addEventListener('visibilitychange', listen);
    // The small window of a note is seen all the while.
    window.addEventListener('focus', listen);
    return () => {
      document.removeEventListener('visibilitychange', listen);
      window.removeEventListener('focus', listen);
    };
  }, []);
  return {
    lost,
    async onFind(id) {
      const answer = await request('findOnItsPage', { id });
      sought.current = answer.ok ? id : null;
      tell(answer.ok ? say('library.lost.opens') : answer.why);
    },
  };
}
