import type { HighlightRequests } from '../highlight-protocol.ts';
import type { RequestHandlers } from './handle-requests.ts';

/** What the background does for requests on highlights. */
export function highlightHandlers(): Pick<RequestHandlers, keyof HighlightRequests> {
  const notYet = async () => ({ ok: false, why: 'Highlights are not kept yet.' }) as const;
  return {
    saveHighlight: notYet,
    highlightsOnPage: notYet,
    removeHighlight: notYet,
    reattachHighlight: notYet,
    listHighlights: notYet,
    changeHighlights: notYet,
    deleteHighlights: notYet,
    importHighlights: notYet,
    highlightsHealth: notYet,
    noteBackup: notYet,
  };
}
