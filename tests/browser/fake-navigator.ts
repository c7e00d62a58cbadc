import { vi } from 'vitest';

const waiting = new Map<string, Promise<unknown>>();

/** The parts of `navigator` that a background has and Node 20 lacks: locks that make callers wait, and an estimate. */
export function fakeNavigator(): void {
  const request = (name: string, task: () => Promise<unknown>) => {
    const turn = (waiting.get(name) ?? Promise.resolve()).then(task, task);
    waiting.set(name, turn);
    return turn;
  };
  vi.stubGlobal('navigator', { locks: { request }, storage: { estimate: async () => ({ usage: 99 }) } });
}
