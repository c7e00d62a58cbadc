import type { OverlayState } from './overlay-state.ts';

/**
 * Takes the focus along when something was opened by click or key: to the panel's heading, to the card, to the way back from what was done. After what had the
 * focus was closed, gives it to the tab, from where all of it is reached again.
 */
export function moveFocus(root: ShadowRoot, before: OverlayState, after: OverlayState): void {
  const to = focusAfter(before, after);
  if (to !== null) root.querySelector<HTMLElement>(to)?.focus({ preventScroll: true });
}

function focusAfter(before: OverlayState, after: OverlayState): string | null {
  if (after.said !== null) return after.said === before.said ? null : '.said button';
  const [cardBefore, card] = [pinnedCard(before), pinnedCard(after)];
  if (card !== null) return card === cardBefore ? null : '.card';
  if (after.panelOpen) return before.panelOpen && before.said === null ? null : '.panel h1';
  if (after.hidden || after.floatingId !== null) return null;
  return before.panelOpen || cardBefore !== null || before.said !== null ? '.tab' : null;
}

function pinnedCard({ pinned, floatingId }: OverlayState): string | null {
  return pinned ? floatingId : null;
}
