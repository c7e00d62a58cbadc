import type { OverlayAction, OverlayState } from '@/components/overlay/overlay-state.ts';

const SAID = { words: 'Undone.', canUndo: false };

/** What happens one after the other, and what is open at the end. */
export const OVERLAY_CASES: readonly {
  readonly name: string;
  readonly actions: readonly OverlayAction[];
  readonly end: Partial<OverlayState>;
}[] = [
  { name: 'resting on words opens their card', actions: [{ kind: 'rest', id: 'a' }], end: { floatingId: 'a' } },
  { name: 'leaving closes it', actions: [{ kind: 'rest', id: 'a' }, { kind: 'away' }], end: {} },
  {
    name: 'a card that was clicked stays when the pointer leaves',
    actions: [{ kind: 'pick', id: 'a' }, { kind: 'away' }],
    end: { floatingId: 'a', pinned: true },
  },
  {
    name: 'resting elsewhere does not replace a card that was clicked',
    actions: [
      { kind: 'pick', id: 'a' },
      { kind: 'rest', id: 'b' },
    ],
    end: { floatingId: 'a', pinned: true },
  },
  {
    name: 'clicking elsewhere does',
    actions: [
      { kind: 'pick', id: 'a' },
      { kind: 'pick', id: 'b' },
    ],
    end: { floatingId: 'b', pinned: true },
  },
  {
    name: 'opening the panel closes the card',
    actions: [{ kind: 'pick', id: 'a' }, { kind: 'open-panel' }],
    end: { panelOpen: true },
  },
  {
    name: 'one card is open in the panel at a time',
    actions: [
      { kind: 'toggle', id: 'a' },
      { kind: 'toggle', id: 'b' },
    ],
    end: { panelOpen: true, listedId: 'b' },
  },
  {
    name: 'opening it again closes it',
    actions: [
      { kind: 'toggle', id: 'a' },
      { kind: 'toggle', id: 'a' },
    ],
    end: { panelOpen: true },
  },
  {
    name: 'showing a card in the text leaves the panel for it',
    actions: [
      { kind: 'toggle', id: 'a' },
      { kind: 'show-in-text', id: 'a' },
    ],
    end: { floatingId: 'a', pinned: true },
  },
  {
    name: 'Escape closes the card in the panel first',
    actions: [{ kind: 'toggle', id: 'a' }, { kind: 'escape' }],
    end: { panelOpen: true },
  },
  {
    name: 'Escape then closes the panel',
    actions: [{ kind: 'toggle', id: 'a' }, { kind: 'escape' }, { kind: 'escape' }],
    end: {},
  },
  { name: 'Escape closes a card that was clicked', actions: [{ kind: 'pick', id: 'a' }, { kind: 'escape' }], end: {} },
  { name: 'what was hidden shows nothing', actions: [{ kind: 'open-panel' }, { kind: 'hide' }], end: { hidden: true } },
  {
    name: 'and comes back with the panel',
    actions: [{ kind: 'hide' }, { kind: 'open-panel' }],
    end: { panelOpen: true },
  },
  {
    name: 'what is said closes the card it is about, and leaves the list open',
    actions: [{ kind: 'open-panel' }, { kind: 'rest', id: 'a' }, { kind: 'say', said: SAID }],
    end: { panelOpen: true, said: SAID },
  },
  {
    name: 'Escape closes what was said before the list',
    actions: [{ kind: 'open-panel' }, { kind: 'say', said: SAID }, { kind: 'escape' }],
    end: { panelOpen: true },
  },
  {
    name: 'opening another card closes what was said',
    actions: [
      { kind: 'say', said: SAID },
      { kind: 'pick', id: 'a' },
    ],
    end: { floatingId: 'a', pinned: true },
  },
  {
    name: 'resting on words does not',
    actions: [
      { kind: 'say', said: SAID },
      { kind: 'rest', id: 'a' },
    ],
    end: { floatingId: 'a', said: SAID },
  },
];
