import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../words/say.ts';

interface Props {
  readonly sentence: string;
  /** Null where it was just taken back. */
  readonly onUndo: (() => void) | null;
}

/** What the reader just said of the page's story, with the way back. It takes the focus of the button that is gone. */
export function CorrectionMade({ sentence, onUndo }: Props) {
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => line.current?.focus(), [sentence]);
  return (
    <p class="correction-made" tabIndex={-1} ref={line}>
      <span>{sentence}</span>{' '}
      {onUndo !== null && (
        <button type="button" class="plain" onClick={onUndo}>
          {say('controls.undo')}
        </button>
      )}
    </p>
  );
}
