import { request } from '@/lib/browser/messages.ts';
import type { Step } from '@/lib/exports/format.ts';
import type { HighlightChange } from '@/lib/highlight-protocol.ts';
import type { MadeChange } from '@/lib/highlights/made-change.ts';
import type { Answer } from '@/lib/protocol.ts';
import { type Sent, sendSlices } from './send-slices.ts';

/** What was made of highlights, and how far that went. */
export type SentChanges = Sent<readonly MadeChange[]>;

/** Changes highlights, however many. */
export function sendChange(ids: readonly string[], change: HighlightChange, step?: Step): Promise<SentChanges> {
  return send(ids, (some) => request('changeHighlights', { ids: some, change }), step);
}

/** Deletes highlights, or brings them back. */
export function sendDeletion(ids: readonly string[], isUndone: boolean, step?: Step): Promise<SentChanges> {
  return send(ids, (some) => request('deleteHighlights', { ids: some, isUndone }), step);
}

/** Takes changes of highlights back. */
export function sendBack(changes: readonly MadeChange[], step?: Step): Promise<SentChanges> {
  return send(changes, (some) => request('takeBackChanges', { changes: some }), step);
}

function send<Item>(
  items: readonly Item[],
  ask: (some: readonly Item[]) => Promise<Answer<readonly MadeChange[]>>,
  step?: Step,
): Promise<SentChanges> {
  return sendSlices<Item, readonly MadeChange[]>(items, [], ask, (one, other) => [...one, ...other], step);
}
