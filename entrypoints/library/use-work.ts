import { useRef, useState } from 'preact/hooks';
import type { FilingState } from '@/components/library/files-part.tsx';
import { cancelled } from '@/components/library/outcomes.ts';
import { say } from '@/components/words/say.ts';
import { logError } from '@/lib/browser/log.ts';
import type { Step } from '@/lib/exports/format.ts';
import { pause } from '@/lib/page/pause.ts';

const IDLE: FilingState = { kind: 'idle' };

/** Long work of the library, one at a time: where it stands, and how it begins, ends and is stopped. */
export interface Work {
  readonly state: FilingState;
  readonly setState: (state: FilingState) => void;
  readonly begin: (sentence: string) => Step;
  /** Ends it: well with null, or with the reason why not. */
  readonly settle: (why: string | null) => void;
  /** Does it to its end; a file or a disk that fails by throwing ends it with this sentence. */
  readonly attempt: (otherwise: string, task: () => Promise<void>) => Promise<void>;
  readonly onCancel: () => void;
}

/** Keeps where long work stands. */
export function useWork(): Work {
  const [state, setState] = useState<FilingState>(IDLE);
  const stop = useRef(new AbortController());
  const settle = (why: string | null) => setState(why === null || why === cancelled() ? IDLE : { kind: 'failed', why });
  return {
    state,
    setState,
    settle,
    begin(sentence) {
      stop.current = new AbortController();
      const { signal } = stop.current;
      setState({ kind: 'working', sentence, share: null });
      return async (done, of) => {
        if (signal.aborted) return false;
        setState({ kind: 'working', sentence, share: of === 0 ? null : done / of });
        await pause(0);
        return !signal.aborted;
      };
    },
    async attempt(otherwise, task) {
      try {
        await task();
      } catch (error) {
        logError(otherwise, error);
        settle(otherwise);
      }
    },
    onCancel() {
      stop.current.abort();
      // What is under way ends between two of its steps, and says so itself.
      const sentence = say('library.files.stopping');
      setState((now) => (now.kind === 'working' ? { kind: 'working', sentence, share: null } : IDLE));
    },
  };
}
