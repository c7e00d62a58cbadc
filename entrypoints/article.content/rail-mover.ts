import type { OverlayEvents } from '@/components/overlay/overlay-events.ts';
import { request } from '@/lib/browser/messages.ts';
import type { Settings } from '@/lib/settings.ts';

/** Moves the tab at once, and has its place kept when it is to stay there. */
export function makeRailMover(
  settings: () => Settings,
  draw: (settings: Settings) => void,
): OverlayEvents['onMoveRail'] {
  return (rail, isDone) => {
    const { appearance, ...rest } = settings();
    draw({ ...rest, appearance: { ...appearance, rail } });
    if (isDone) request('adjust', { kind: 'rail', rail });
  };
}
