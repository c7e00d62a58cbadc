/** What a pointer over marked words leads to: it rests on them, it has left them and what they opened, or it picks them. */
export type Hover =
  | { readonly kind: 'rest' | 'pick'; readonly id: string }
  | {
      readonly kind: 'away';
    };

/** The pointer's way between words and card. */
export interface HoverWatch {
  /** Tells that the pointer is on the card, which keeps it open, or has left it. */
  readonly onOverCard: (isOver: boolean) => void;
}

// Long enough that a pointer passing over a line opens nothing, short enough not to feel like waiting.
const REST_MS = 250;
/** Time to get from the words to the card without it closing on the way. */
const AWAY_MS = 450;
/** What a click is for on its own account; it then opens nothing of ours. */
export const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [contenteditable]';

/** Watches the pointer over a page whose marked words `hit` finds by point. Costs one `hit` a frame while it moves. */
export function watchHover(
  document: Document,
  hit: (x: number, y: number) => string | null,
  tell: (hover: Hover) => void,
  signal: AbortSignal,
): HoverWatch {
  let over: string | null = null;
  let isOnCard = false;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (ms: number, then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(then, ms);
  };
  const move = (id: string | null) => {
    if (id === over) return;
    over = id;
    if (id !== null) wait(REST_MS, () => tell({ kind: 'rest', id }));
    else if (!isOnCard) wait(AWAY_MS, () => tell({ kind: 'away' }));
  };
  document.addEventListener(
    'pointermove',
    ({ clientX, clientY, pointerType, isTrusted }) => {
      if (pointerType === 'touch' || !isTrusted || frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        move(isOnCard ? over : hit(clientX, clientY));
      });
    },
    { signal, passive: true },
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || (event.target instanceof Element && event.target.closest(INTERACTIVE))) return;
      if (document.getSelection()?.isCollapsed === false) return;
      const id = hit(event.clientX, event.clientY);
      if (id === null) return;
      // The card is open now: a pointer that goes on resting must not open it again after Escape.
      clearTimeout(timer);
      over = id;
      tell({ kind: 'pick', id });
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
  return {
    onOverCard(isOver) {
      isOnCard = isOver;
      over = null;
      if (isOver) clearTimeout(timer);
      else wait(AWAY_MS, () => tell({ kind: 'away' }));
    },
  };
}
