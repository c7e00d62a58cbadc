/** What of the overlay is open. */
export interface OverlayState {
  /** Put away for this page by the reader; the popup brings it back. */
  readonly hidden: boolean;
  readonly panelOpen: boolean;
  /** The card opened in the panel. */
  readonly listedId: string | null;
  /** The card open over the page. */
  readonly floatingId: string | null;
  /** The open card was asked for by click or key, so it stays until dismissed. */
  readonly pinned: boolean;
  /** What was just done at the reader's word. */
  readonly said: Said | null;
}

/** A sentence on something done, and whether it can be taken back. */
export interface Said {
  readonly words: string;
  readonly canUndo: boolean;
}

/** What can happen to the overlay. */
export type OverlayAction =
  | { readonly kind: 'open-panel' | 'close-panel' | 'hide' | 'close-card' | 'away' | 'escape' | 'unsay' }
  | { readonly kind: 'say'; readonly said: Said }
  | { readonly kind: 'toggle' | 'rest' | 'pick' | 'show-in-text'; readonly id: string };

/** How an overlay begins: the tab, and nothing else. */
export const CLOSED: OverlayState = {
  hidden: false,
  panelOpen: false,
  listedId: null,
  floatingId: null,
  pinned: false,
  said: null,
};

/** The overlay after something happened. One card is open at a time, whichever way it was opened. */
export function nextOverlay(state: OverlayState, action: OverlayAction): OverlayState {
  switch (action.kind) {
    case 'open-panel':
      return { ...CLOSED, panelOpen: true };
    case 'close-panel':
      return CLOSED;
    case 'hide':
      return { ...CLOSED, hidden: true };
    case 'toggle':
      return { ...CLOSED, panelOpen: true, listedId: state.listedId === action.id ? null : action.id };
    case 'show-in-text':
    case 'pick':
      return { ...CLOSED, floatingId: action.id, pinned: true };
    case 'rest':
      return state.pinned || state.panelOpen ? state : { ...state, floatingId: action.id };
    case 'away':
      return state.pinned ? state : { ...state, floatingId: null };
    case 'close-card':
      return state.floatingId === null ? state : { ...state, floatingId: null, pinned: false };
    // It may be about the card that was open.
    case 'say':
      return { ...state, floatingId: null, pinned: false, said: action.said };
    case 'unsay':
      return { ...state, said: null };
    case 'escape':
      return closeTopmost(state);
  }
}

// The key closes what lies on top: what was said, the card, then the card opened in the panel, then the panel.
function closeTopmost(state: OverlayState): OverlayState {
  if (state.said !== null) return { ...state, said: null };
  if (state.floatingId !== null) return { ...state, floatingId: null, pinned: false };
  if (state.listedId !== null) return { ...state, listedId: null };
  return { ...state, panelOpen: false };
}
