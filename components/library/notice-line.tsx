import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../words/say.ts';

/** A sentence on the last thing done, and whether that can be undone. */
export interface Notice {
  readonly sentence: string;
  readonly canUndo: boolean;
}

interface Props {
  readonly notice: Notice | null;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** What came of the last thing done, with the way back: by its button, and by the key that undoes everywhere else. */
export function NoticeLine({ notice, onUndo, onDismiss }: Props) {
  const close = useRef<HTMLButtonElement>(null);
  const isUndoing = useRef(false);
  const canUndo = notice?.canUndo === true;
  const undo = () => {
    isUndoing.current = true;
    onUndo();
  };
  useEffect(() => {
    if (!canUndo) return;
    const listen = (event: KeyboardEvent) => {
      if (!asksToUndo(event)) return;
      event.preventDefault();
      onUndo();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [canUndo, onUndo]);
  useLayoutEffect(() => {
    // The button that had the focus is gone: what is left beside it has it now.
    if (isUndoing.current && document.activeElement === document.body) close.current?.focus();
    if (!canUndo) isUndoing.current = false;
  }, [canUndo]);
  return (
    <div class="library-notice" data-shown={notice !== null}>
      <p role="status">{notice?.sentence}</p>
      {notice !== null && (
        <p class="buttons">
          {canUndo && (
            <button type="button" aria-keyshortcuts="Control+Z Meta+Z" onClick={undo}>
              {say('highlight.undo')}
            </button>
          )}
          <button ref={close} type="button" class="close" aria-label={say('overlay.closeMessage')} onClick={onDismiss}>
            ×
          </button>
        </p>
      )}
    </div>
  );
}

/** Not in a field, where the key takes back what was typed. */
function asksToUndo({ key, ctrlKey, metaKey, shiftKey, altKey, target }: KeyboardEvent): boolean {
  if (!(ctrlKey || metaKey) || shiftKey || altKey || key.toLowerCase() !== 'z') return false;
  return !(target instanceof Element && target.matches('textarea, input:not([type="checkbox"], [type="radio"])'));
}
