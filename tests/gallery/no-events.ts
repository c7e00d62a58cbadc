import type { OverlayEvents } from '@/components/overlay/overlay-events.ts';

const ignore = () => undefined;

/** An overlay that does nothing. */
export const NO_EVENTS: OverlayEvents = {
  onAct: ignore,
  onShow: ignore,
  onSave: ignore,
  onDoor: ignore,
  onHighlight: ignore,
  onApart: ignore,
  onHideKind: ignore,
  onMoveRail: ignore,
  onUndo: ignore,
  onOverCard: ignore,
  onCopy: async () => true,
};
