import type { OverlayEvents } from '@/components/overlay/overlay-events.ts';
import { request } from '@/lib/browser/messages.ts';
import type { Settings } from '@/lib/settings.ts';

/** A tab that has not moved for so long stays there. A key held down would write more often than storage takes. */
const STAYS_AFTER_MS = 300;

/** Moves the tab at once, and has its place kept when it stays there. */
export function makeRailMover(
  settings: () => Settings,
  draw: (settings: Settings) => void,
): OverlayEvents['onMoveRail'] {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (rail) => {
    const { appearance, ...rest } = settings();
    draw({ ...rest, appearance: { ...appearance, rail } });
    clearTimeout(timer);
    timer = setTimeout(() => request('adjust', { kind: 'rail', rail }), STAYS_AFTER_MS);
  };
}
