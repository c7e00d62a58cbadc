import type { Gain } from '@/lib/backup/gain.ts';
import { say, sayCount } from '../words/say.ts';
import type { ExportId } from './files-part.tsx';

/** That highlights were written into a file. */
export function exported(count: number, id: ExportId): string {
  const highlights = sayCount('library.highlights', count);
  return say('library.done.exported', { highlights, format: say(`library.formats.${id}.name`) });
}

/** What an import brought. */
export function highlightsImported({ added, changed }: Gain): string {
  const counts = { added: sayCount('library.done.added', added), changed: sayCount('library.done.changed', changed) };
  return say('library.done.imported', counts);
}

/** That highlights were deleted, or brought back. */
export function deletedSentence(count: number, isUndone: boolean): string {
  return sayCount(isUndone ? 'library.done.broughtBack' : 'library.done.deleted', count);
}

/** That a tag goes by another name now. */
export function renamedSentence(from: string, to: string, isMerge: boolean): string {
  return say(isMerge ? 'library.done.merged' : 'library.done.renamed', { from, to });
}
