import type { Gain } from '@/lib/backup/gain.ts';
import { CANCELLED } from '@/lib/exports/format.ts';
import type { HighlightChange } from '@/lib/highlight-protocol.ts';
import { sayIn } from '@/lib/words/sentence.ts';
import { say, sayCount, sayNumber, spoken } from '../words/say.ts';

import type { ExportId } from './files-part.tsx';

/** That highlights were written into a file, and that some are not in it because this version cannot read them. */
export function exported(count: number, id: ExportId, unread: number): string {
  const highlights = sayCount('library.highlights', count);
  const done = say('library.done.exported', { highlights, format: say(`library.formats.${id}.name`) });
  return unread === 0 ? done : `${done} ${say('library.done.unread', { number: sayNumber(unread) })}`;
}

/** That an export was stopped on the way. */
export function stoppedWriting(count: number, of: number): string {
  return say('library.done.stoppedWriting', { done: sayNumber(count), all: sayNumber(of) });
}

/** That long work was not to go on. */
export function cancelled(): string {
  return sayIn(spoken(), CANCELLED);
}

/** What an import brought. */
export function highlightsImported({ added, changed }: Gain): string {
  const counts = { added: sayCount('library.done.added', added), changed: sayCount('library.done.changed', changed) };
  return say('library.done.imported', counts);
}

/** That an import was stopped on the way, and what it brought until then. */
export function importStopped({ added, changed }: Gain): string {
  const counts = { added: sayCount('library.done.added', added), changed: sayCount('library.done.changed', changed) };
  return say('library.done.stoppedImport', counts);
}

/** That a change was refused, and how many highlights it had reached by then. */
export function partlyDone(count: number, of: number, why: string): string {
  return count === 0 ? why : say('library.done.partly', { done: sayNumber(count), all: sayNumber(of), why });
}

/** How far a change of many highlights is. */
export function changedSoFar(count: number, of: number): string {
  return say('library.done.soFar', { done: sayNumber(count), all: sayNumber(of) });
}

/** What a change made of so many highlights. */
export function changedSentence(count: number, change: HighlightChange): string {
  const highlights = sayCount('library.highlights', count);
  switch (change.kind) {
    case 'colour':
      return say('library.done.coloured', { highlights, colour: say(`highlight.colours.${change.colour}`) });
    case 'tags':
      return change.add.length > 0
        ? say('library.done.tagged', { highlights, tags: change.add.join(', ') })
        : say('library.done.untagged', { highlights, tags: change.remove.join(', ') });
    case 'note':
      return say('highlight.saved');
  }
}

/** That a change was taken back, and of how many it was not because they were changed since. */
export function undoneSentence(count: number, left: number): string {
  const done = say('library.done.undone', { highlights: sayCount('library.highlights', count) });
  if (left === 0) return done;
  return `${done} ${say('library.done.leftAsIs', { highlights: sayCount('library.highlights', left) })}`;
}

/** That highlights were deleted, or brought back. */
export function deletedSentence(count: number, isUndone: boolean): string {
  return sayCount(isUndone ? 'library.done.broughtBack' : 'library.done.deleted', count);
}

/** That a tag goes by another name now. */
export function renamedSentence(from: string, to: string, isMerge: boolean): string {
  return say(isMerge ? 'library.done.merged' : 'library.done.renamed', { from, to });
}
