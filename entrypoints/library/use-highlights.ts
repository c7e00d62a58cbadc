import { useEffect, useRef, useState } from 'preact/hooks';
import { changeShown } from '@/components/library/change-shown.ts';
import { keepSame } from '@/components/library/keep-same.ts';
import type { HighlightsReading } from '@/components/library/library-page.tsx';
import { request } from '@/lib/browser/messages.ts';
import type { HighlightChange, HighlightRequests } from '@/lib/highlight-protocol.ts';
import type { Highlight } from '@/lib/highlights/highlight.ts';
import type { Outcome } from '@/lib/protocol.ts';

type ListAnswer = Outcome<HighlightRequests['listHighlights']['answer']>;

/** All highlights as they are kept, and the ways to change them. Nothing is shown as changed before it is kept. */
export interface KeptHighlights {
  readonly highlights: readonly Highlight[];
  readonly reading: HighlightsReading;
  readonly readAgain: () => void;
  /** Both answer whether it is kept; if not, the reader was told why. */
  readonly change: (ids: readonly string[], change: HighlightChange) => Promise<boolean>;
  readonly remove: (ids: readonly string[], isUndone: boolean) => Promise<boolean>;
}

/** Reads all highlights, a page of them after the other; and again when this tab comes to the front. */
export function useHighlights(count: number | null, tell: (sentence: string) => void): KeptHighlights {
  const [highlights, setHighlights] = useState<readonly Highlight[]>([]);
  const [reading, setReading] = useState<HighlightsReading>({ kind: 'reading', read: 0, of: null });
  const turn = useRef(0);

  const read = async (isQuiet: boolean) => {
    turn.current += 1;
    const own = turn.current;
    const all: Highlight[] = [];
    for (let after: string | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
      const answer: ListAnswer = await request('listHighlights', { after });
      // Something was changed or asked for anew meanwhile: what was read may be old.
      if (own !== turn.current) return;
      if (!answer.ok) return isQuiet ? tell(answer.why) : setReading({ kind: 'failed', why: answer.why });
      all.push(...answer.value.highlights);
      after = answer.value.next;
      if (!isQuiet) setReading({ kind: 'reading', read: all.length, of: null });
    }
    setHighlights((before) => keepSame(before, all));
    setReading({ kind: 'read' });
  };
  useEffect(() => {
    const readIfSeen = () => document.visibilityState === 'visible' && read(true);
    read(false);
    document.addEventListener('visibilitychange', readIfSeen);
    return () => document.removeEventListener('visibilitychange', readIfSeen);
  }, []);
  const settle = (done: Outcome<number>, what: Parameters<typeof changeShown>[2], ids: readonly string[]) => {
    // What is being read meanwhile is older than this.
    if (reading.kind === 'read') turn.current += 1;
    if (done.ok) setHighlights((now) => changeShown(now, ids, what));
    else tell(done.why);
    return done.ok;
  };
  return {
    highlights,
    reading: reading.kind === 'reading' ? { ...reading, of: count } : reading,
    readAgain() {
      setReading({ kind: 'reading', read: 0, of: null });
      read(false);
    },
    async change(ids, what) {
      const done = await request('changeHighlights', { ids, change: what });
      return settle(done, what, ids);
    },
    async remove(ids, isUndone) {
      const done = await request('deleteHighlights', { ids, isUndone });
      return settle(done, { kind: 'deleted', at: isUndone ? null : new Date().toISOString() }, ids);
    },
  };
}
