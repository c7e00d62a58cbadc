import type { TargetedMouseEvent } from 'preact';
import { say } from '../words/say.ts';
import { sealWords } from '../words/seal-words.ts';
import type { HighlightEvents, HighlightMoment } from './highlight-moment.ts';

/** What can be done at this moment. */
export function HighlightActions({ moment, events }: { moment: HighlightMoment; events: HighlightEvents }) {
  switch (moment.kind) {
    case 'saving':
      return null;
    case 'offer':
      return (
        <button type="button" aria-keyshortcuts="h" onClick={events.onSave}>
          {say('highlight.save')}
        </button>
      );
    case 'failed':
      return (
        <p class="actions">
          <button type="button" onClick={events.onSave}>
            {say('highlight.tryAgain')}
          </button>
          <button type="button" onClick={(event) => copy(event, events)}>
            {say('highlight.copyText')}
          </button>
          <span role="status" />
        </p>
      );
    case 'removed':
      return (
        <p class="actions">
          <button type="button" onClick={events.onUndo}>
            {say('highlight.undo')}
          </button>
        </p>
      );
    case 'open':
      return (
        <p class="actions">
          {moment.highlight.found === 'orphan' && (
            <button type="button" disabled={!moment.hasWords} onClick={events.onReattach}>
              {say('highlight.reattach')}
            </button>
          )}
          <button type="button" class="plain" onClick={events.onNote}>
            {say('highlight.note')}
          </button>
          <button type="button" class="plain" onClick={events.onRemove}>
            {say(moment.isNew ? 'highlight.undo' : 'highlight.remove')}
          </button>
        </p>
      );
  }
}

async function copy({ currentTarget }: TargetedMouseEvent<HTMLElement>, { onCopy }: HighlightEvents): Promise<void> {
  const status = currentTarget.nextElementSibling;
  const isDone = await onCopy();
  if (status !== null) sealWords(status, say(isDone ? 'highlight.copied' : 'highlight.notCopied'));
}
