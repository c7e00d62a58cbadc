import type { OverlayState } from './overlay-state.ts';

/** After something that had the focus was closed, gives it to the tab, from where all of it is reached again. */
export function returnFocus(root: ShadowRoot, before: OverlayState, after: OverlayState): void {
  const closedPanel = before.panelOpen && !after.panelOpen;
  const closedCard = before.pinned && before.floatingId !== null && after.floatingId === null;
  if (after.hidden || after.panelOpen || after.floatingId !== null || !(closedPanel || closedCard)) return;
  root.querySelector<HTMLElement>('.tab')?.focus({ preventScroll: true });
}
