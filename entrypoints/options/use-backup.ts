import { useRef, useState } from 'preact/hooks';
import type { BackingUp, BackupState } from '@/components/options/backup-section.tsx';
import { backedUp, restored } from '@/components/options/outcomes.ts';
import { say } from '@/components/words/say.ts';
import { restoreBackupFile, type Watching, writeBackupFile } from '@/lib/browser/backup-file.ts';
import { request } from '@/lib/browser/messages.ts';
import { saveFile } from '@/lib/page/save-file.ts';

/** Backing up and restoring, as the options page shows it; `changed` is called once something was restored. */
export function useBackup(tell: (sentence: string) => void, changed: () => void): BackingUp {
  const [state, setState] = useState<BackupState>({ kind: 'idle' });
  const chosen = useRef<File | null>(null);
  const stop = useRef(new AbortController());

  const watch = (sentence: (articles: number) => string): Watching => {
    stop.current = new AbortController();
    const onProgress = (share: number | null, articles: number) =>
      setState({ kind: 'working', share, sentence: sentence(articles) });
    onProgress(null, 0);
    return { signal: stop.current.signal, onProgress };
  };
  return {
    state,
    async onBackUp() {
      const now = new Date().toISOString();
      const written = await writeBackupFile(
        now,
        watch((count) => say('options.backup.writing', { lines: count })),
      );
      if (!written.ok) return setState({ kind: 'failed', why: written.why });
      saveFile(document, written.value.content, `variorum-backup-${now.slice(0, 10)}.jsonl`);
      await request('noteBackup', { at: now, isWhole: true });
      setState({ kind: 'idle' });
      tell(backedUp(written.value.content.size, written.value.leftOut));
    },
    async onChoose(file) {
      chosen.current = file;
      const tried = await restoreBackupFile(
        file,
        true,
        watch((count) => say('options.backup.readingFile', { articles: count })),
      );
      setState(
        tried.ok ? { kind: 'preview', fileName: file.name, gain: tried.value } : { kind: 'failed', why: tried.why },
      );
    },
    async onRestore() {
      if (chosen.current === null) return;
      const done = await restoreBackupFile(
        chosen.current,
        false,
        watch((count) => say('options.backup.restoring', { articles: count })),
      );
      setState(done.ok ? { kind: 'idle' } : { kind: 'failed', why: done.why });
      if (done.ok) tell(restored(done.value));
      changed();
    },
    onCancel() {
      stop.current.abort();
      setState({ kind: 'idle' });
    },
  };
}
