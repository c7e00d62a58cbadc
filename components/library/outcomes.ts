import type { Gain } from '@/lib/backup/gain.ts';
import { countOf } from '../words/count-of.ts';

/** The file that is no format of highlights alone, as it is offered beside those. */
export const RESEARCH = {
  id: 'research',
  name: 'Research file',
  purpose: 'The highlights, the ledgers of their stories, the facts behind them and how they were made, to be checked.',
} as const;

/** That highlights were written into a file. */
export function exported(count: number, format: string): string {
  return `${countOf(count, 'highlight')} exported as ${format}.`;
}

/** What an import brought. */
export function highlightsImported({ added, changed }: Gain): string {
  return `Imported: ${countOf(added, 'new highlight')}, and ${countOf(changed, 'later version')} of others.`;
}

/** That highlights were deleted, or brought back. */
export function deletedSentence(count: number, isUndone: boolean): string {
  return isUndone ? `${countOf(count, 'highlight')} brought back.` : `${countOf(count, 'highlight')} deleted.`;
}

/** That a tag goes by another name now. */
export function renamedSentence(from: string, to: string, isMerge: boolean): string {
  return isMerge ? `“${from}” is now one with “${to}”.` : `“${from}” is now called “${to}”.`;
}
