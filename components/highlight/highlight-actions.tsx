import type { TargetedMouseEvent } from 'preact';
import { sealWords } from '../words/seal-words.ts';
import type { HighlightEvents, HighlightMoment } from './highlight-moment.ts';

/** What can be done at this moment. */
export function HighlightActions({ moment, events }: { moment: HighlightMoment; events: HighlightEvents }) {
  switch (moment.kind) {
    case 'saving':
      return null;
    case 'offer':
      return (
        <button type="button" aria-keyshortcuts="h" onClick={ifMeant(events.onSave)}>
          Save
        </button>
      );
    case 'failed':
      return (
        <p class="actions">
          <button type="button" onClick={ifMeant(events.onSave)}>
            Try again
          </button>
          <button type="button" onClick={(event) => copy(event, events)}>
            Copy text
          </button>
          <span role="status" />
        </p>
      );
    case 'removed':
      return (
        <p class="actions">
          <button type="button" onClick={ifMeant(events.onUndo)}>
            Undo
          </button>
        </p>
      );
    case 'open':
      return (
        <p class="actions">
          {moment.highlight.found === 'orphan' && (
            <button type="button" disabled={!moment.hasWords} onClick={ifMeant(events.onReattach)}>
              Re-attach
            </button>
          )}
          <button type="button" class="plain" onClick={ifMeant(events.onNote)}>
            Note and tags
          </button>
          <button type="button" class="plain" onClick={ifMeant(events.onRemove)}>
            {moment.isNew ? 'Undo' : 'Remove'}
          </button>
        </p>
      );
  }
}

// In Firefox a page can come by a button of ours and press it; such a press is told from a reader's.
function ifMeant(act: () => void): (event: Event) => void {
  return ({ isTrusted }) => isTrusted && act();
}

async function copy({ currentTarget }: TargetedMouseEvent<HTMLElement>, { onCopy }: HighlightEvents): Promise<void> {
  const status = currentTarget.nextElementSibling;
  const isDone = await onCopy();
  if (status !== null) sealWords(status, isDone ? 'Copied.' : 'This page does not allow copying.');
}
