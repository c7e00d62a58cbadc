import type { ExportId, Scope } from '@/components/library/files-part.tsx';
import { exported } from '@/components/library/outcomes.ts';
import { request } from '@/lib/browser/messages.ts';
import type { Step } from '@/lib/exports/format.ts';
import { FORMATS } from '@/lib/exports/formats.ts';
import type { Highlight } from '@/lib/highlights/highlight.ts';
import type { Answer } from '@/lib/protocol.ts';
import { listAll } from './list-all.ts';
import { writeFiles } from './write-files.ts';

/**
 * Exports highlights and answers the sentence to tell, null where the reader chose no folder. All of them are read anew: what
 * the page shows may not be read yet, or be older than what another window saved, and a file that lacks them is no backup.
 */
export async function exportHighlights(
  id: ExportId,
  scope: Scope,
  chosen: (scope: Exclude<Scope, 'all'>) => readonly Highlight[],
  step: Step,
): Promise<Answer<string | null>> {
  const at = new Date().toISOString();
  let unread = 0;
  const highlightsOf = async (): Promise<Answer<readonly Highlight[]>> => {
    if (scope !== 'all') return { ok: true, value: chosen(scope) };
    const listed = await listAll(step);
    if (!listed.ok) return listed;
    unread = listed.value.unread;
    return { ok: true, value: listed.value.highlights };
  };
  const written = await writeFiles(id, highlightsOf, at, step);
  if (!written.ok) return written;
  if (written.value === null) return { ok: true, value: null };
  const format = FORMATS.find((each) => each.id === id);
  // Highlights that cannot be read are in the backup of everything alone.
  if (scope === 'all' && format?.isReadBack && unread === 0) await request('noteBackup', { at, isWhole: false });
  return { ok: true, value: exported(written.value, id, unread) };
}
