import { useRef } from 'preact/hooks';
import type { Filing, Scope } from '@/components/library/files-part.tsx';
import { cancelled, highlightsImported, importStopped } from '@/components/library/outcomes.ts';
import { say, spoken } from '@/components/words/say.ts';
import { addGain, NO_GAIN } from '@/lib/backup/gain.ts';
import { request } from '@/lib/browser/messages.ts';
import type { Step } from '@/lib/exports/format.ts';
import { FORMATS } from '@/lib/exports/formats.ts';
import { readHighlights } from '@/lib/exports/read-highlights.ts';
import type { Highlight } from '@/lib/highlights/highlight.ts';
import { sayIn } from '@/lib/words/sentence.ts';
import { exportHighlights } from './export-highlights.ts';
import { sendSlices } from './send-slices.ts';
import { useWork } from './use-work.ts';

/** Exports and imports, as the library shows them; `changed` is called once highlights were added or a backup was made. */
export function useFiling(
  highlightsOf: (scope: Exclude<Scope, 'all'>) => readonly Highlight[],
  tell: (sentence: string) => void,
  changed: () => void,
): Filing {
  const { state, setState, begin, settle, attempt, onCancel } = useWork();
  const read = useRef<readonly Highlight[]>([]);
  const send = (isTrial: boolean, step: Step) => {
    const ask = (highlights: readonly Highlight[]) => request('importHighlights', { highlights, isTrial });
    return sendSlices(read.current, NO_GAIN, ask, addGain, step);
  };
  /** Nothing was imported yet, and whoever stopped it is told so. */
  const left = (why: string) => {
    settle(why);
    if (why === cancelled()) tell(say('library.done.nothingImported'));
  };
  return {
    formats: [...FORMATS.map((format) => format.id), 'research'],
    state,
    onExport: (id, scope) =>
      attempt(say('library.files.notWritten'), async () => {
        const written = await exportHighlights(id, scope, highlightsOf, begin(say('library.files.writing')));
        settle(written.ok ? null : written.why);
        if (!written.ok && written.why === cancelled()) tell(say('library.done.stoppedExport'));
        if (!written.ok || written.value === null) return;
        tell(written.value);
        changed();
      }),
    onChoose: (file) =>
      attempt(say('library.files.notRead'), async () => {
        const step = begin(say('library.files.readingFile'));
        const found = await readHighlights(await file.text(), file.name, step);
        if (!found.ok) return left(sayIn(spoken(), found.why));
        read.current = found.value.highlights;
        const { value: gain, why } = await send(true, begin(say('library.files.comparing')));
        if (why !== null) return left(why);
        setState({ kind: 'preview', fileName: file.name, gain, refused: found.value.refused });
      }),
    async onImport() {
      const { value: gain, why } = await send(false, begin(say('library.files.adding')));
      settle(why);
      const hasGain = gain.added + gain.changed > 0;
      if (why === cancelled()) tell(importStopped(gain));
      else if (why === null || hasGain) tell(highlightsImported(gain));
      changed();
    },
    onCancel,
  };
}
