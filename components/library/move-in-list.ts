/** What a key asks of a list: to go to a row, selecting the way there or not, or to select all. */
export type ListMove =
  | { readonly kind: 'go'; readonly to: number; readonly selects: boolean }
  | { readonly kind: 'all' };

/** What a person sees at once, more or less. */
const PAGE = 5;

/** The keys that mean nothing to a box, by how far they go. */
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** What a key pressed on a row's box asks of the list, or null. In fields and on buttons of a row, keys are their own. */
export function moveInList(event: KeyboardEvent, at: number, count: number): ListMove | null {
  const { target, key, shiftKey, ctrlKey, metaKey, altKey } = event;
  if (!(target instanceof HTMLElement) || !target.matches('.pick input') || altKey) return null;
  if (ctrlKey || metaKey) return key === 'a' ? { kind: 'all' } : null;
  const step = STEPS[key];
  if (step === undefined) return null;
  return { kind: 'go', to: Math.max(0, Math.min(count - 1, step(at, count))), selects: shiftKey };
}
