import { browser } from './extension-api.ts';

/** How often to look. No event tells a content script that its extension is gone, and a port would keep the worker awake. */
const LOOK_MS = 4000;

/** Whether the extension this script belongs to is still there: after an update or when switched off it is not. */
export function isOrphaned(): boolean {
  try {
    return typeof browser.runtime?.id !== 'string';
  } catch {
    return true;
  }
}

/** Calls back once, when the extension has gone from under this script. */
export function watchOrphaned(orphaned: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => isOrphaned() && orphaned(), LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
