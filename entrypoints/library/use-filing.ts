import { useRef, useState } from 'preact/hooks';
import type { ExportId, Filing, FilingState, Scope } from '@/components/library/files-part.tsx';
import { exported, highlightsImported } from '@/components/library/outcomes.ts';
import { say } from '@/components/words/say.ts';
import { request } from '@/lib/browser/messages.ts';
import { CANCELLED, type Step } from '@/lib/exports/format.ts';
import { FORMATS } from '@/lib/exports/formats.ts';
import { readHighlights } from '@/lib/exports/read-highlights.ts';
import type { Highlight } from '@/lib/highlights/highlight.ts';
import { nextTask } from '@/lib/page/run-in-steps.ts';
import { writeFiles } from './write-files.ts';

const IDLE: FilingState = { kind: 'idle' };

/** Exports and imports, as the library shows them; `changed` is called once highlights were added or a backup was made. */
export function useFiling(
  highlightsOf: (scope: Scope) => readonly Highlight[],
  tell: (sentence: string) => void,
  changed: () => void,
): Filing {
  const [state, setState] = useState<FilingState>(IDLE);
  const read = useRef<readonly Highlight[]>([]);
  const stop = useRef(new AbortController());
  const begin = (sentence: string): Step => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    setState({ kind: 'working', sentence, share: null });
    return async (done, of) => {
      setState({ kind: 'working', sentence, share: of === 0 ? null : done / of });
      await nextTask();
      return !signal.aborted;
    };
  };
  const settle = (why: string | null) => setState(why === null || why === CANCELLED ? IDLE : { kind: 'failed', why });
  const send = (isTrial: boolean) => request('importHighlights', { highlights: read.current, isTrial });

  const onExport = async (id: ExportId, scope: Scope) => {
    const at = new Date().toISOString();
    const highlights = highlightsOf(scope);
    const written = await writeFiles(id, highlights, at, begin(say('library.files.writing')));
    settle(written.ok ? null : written.why);
    if (!written.ok || written.value === 0) return;
    tell(exported(highlights.length, id));
    if (scope === 'all' && FORMATS.some((format) => format.id === id && format.isReadBack))
      await request('noteBackup', { at });
    changed();
  };
  return {
    formats: [...FORMATS.map((format) => format.id), 'research'],
    state,
    onExport,
    async onChoose(file) {
      const found = await readHighlights(await file.text(), file.name, begin(say('library.files.readingFile')));
      if (!found.ok) return settle(found.why);
      read.current = found.value.highlights;
      begin(say('library.files.comparing'));
      const tried = await send(true);
      if (!tried.ok) return settle(tried.why);
      setState({ kind: 'preview', fileName: file.name, gain: tried.value, refused: found.value.refused });
    },
    async onImport() {
      begin(say('library.files.comparing'));
      const done = await send(false);
      settle(done.ok ? null : done.why);
      if (done.ok) tell(highlightsImported(done.value));
      changed();
    },
    onCancel() {
      stop.current.abort();
      setState(IDLE);
    },
  };
}
