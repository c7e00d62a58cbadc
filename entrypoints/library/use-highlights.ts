import { useEffect, useRef, useState } from 'preact/hooks';
import { changeShown } from '@/components/library/change-shown.ts';
import { keepSame } from '@/components/library/keep-same.ts';
import type { HighlightsReading } from '@/components/library/library-page.tsx';
import type { Highlight } from '@/lib/highlights/highlight.ts';
import { listAll } from './list-all.ts';
import { type SentChanges, sendBack, sendChange, sendDeletion } from './send-changes.ts';

/** All highlights as they are kept, and the ways to change them. Nothing is shown as changed before it is kept. */
export interface KeptHighlights {
  readonly highlights: readonly Highlight[];
  /** Some of them, to be looked at until all are read; none where there are few. */
  readonly early: readonly Highlight[];
  readonly reading: HighlightsReading;
  readonly readAgain: () => void;
  /** All answer what came of it. */
  readonly change: typeof sendChange;
  readonly remove: typeof sendDeletion;
  readonly takeBack: typeof sendBack;
}

/** Reads all highlights, a page of them after the other; and again when this tab comes to the front. */
export function useHighlights(count: number | null, tell: (sentence: string) => void): KeptHighlights {
  const [highlights, setHighlights] = useState<readonly Highlight[]>([]);
  const [reading, setReading] = useState<HighlightsReading>({ kind: 'reading', read: 0, of: null });
  const [early, setEarly] = useState<readonly Highlight[]>([]);
  const turn = useRef(0);

  const read = async (isQuiet: boolean) => {
    turn.current += 1;
    const own = turn.current;
    const listed = await listAll(async (read) => {
      if (own !== turn.current) return false;
      if (!isQuiet) setReading({ kind: 'reading', read, of: null });
      return true;
    }, setEarly);
    // Something was changed or asked for anew meanwhile: what was read may be old.
    if (own !== turn.current) return;
    if (!listed.ok) return isQuiet ? tell(listed.why) : setReading({ kind: 'failed', why: listed.why });
    setHighlights((before) => keepSame(before, listed.value.highlights));
    setEarly([]);
    setReading({ kind: 'read' });
  };
  useEffect(() => {
    const readIfSeen = () => document.visibilityState === 'visible' && read(true);
    read(false);
    document.addEventListener('visibilitychange', readIfSeen);
    return () => document.removeEventListener('visibilitychange', readIfSeen);
  }, []);
  const settle = async (sending: Promise<SentChanges>) => {
    const sent = await sending;
    // What is being read meanwhile is older than this.
    if (reading.kind === 'read') turn.current += 1;
    setHighlights((now) => changeShown(now, sent.value));
    return sent;
  };
  return {
    highlights,
    early,
    reading: reading.kind === 'reading' ? { ...reading, of: count } : reading,
    readAgain() {
      setReading({ kind: 'reading', read: 0, of: null });
      read(false);
    },
    change: (...asked) => settle(sendChange(...asked)),
    remove: (...asked) => settle(sendDeletion(...asked)),
    takeBack: (...asked) => settle(sendBack(...asked)),
  };
}
