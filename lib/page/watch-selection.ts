/** A selection is looked at when it has stayed the same for so long: keys and handles change it many times. */
const SETTLES_MS = 250;

/** Calls back when a reader has made another selection, or has given it up; not while a pointer is still drawing it. Until the signal. */
export function watchSelection(document: Document, changed: () => void, signal: AbortSignal): void {
  let isDown = false;
  let hasChanged = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    if (isDown || !hasChanged) return;
    timer = setTimeout(() => {
      hasChanged = false;
      changed();
    }, SETTLES_MS);
  };
  const change = () => {
    hasChanged = true;
    wait();
  };
  const up = () => {
    isDown = false;
    wait();
  };
  const options = { signal, passive: true, capture: true };
  document.addEventListener('selectionchange', change, options);
  document.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      // A finger that draws a handle of the selection is not heard of again.
      isDown = pointerType === 'mouse';
    },
    options,
  );
  document.addEventListener('pointerup', up, options);
  document.addEventListener('pointercancel', up, options);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
