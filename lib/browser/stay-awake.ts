import { browser } from './extension-api.ts';

/**
 * Both browsers wait for thirty seconds as a rule. Firefox may be set to wait for less; a call takes a tenth of a
 * millisecond or so.
 */
const CALL_EVERY_MS = 200;

/**
 * Keeps the background from being ended until a task is done. One without events is ended, in Firefox even while it still
 * owes an answer: what it was writing is then lost, and whoever asks again has it begin anew. Any call of the browser's
 * API counts as an event, as Chromium's own manual has it. For work that comes to an end: each change of the store.
 */
export async function stayAwake<Value>(task: () => Promise<Value>): Promise<Value> {
  const call = () => void browser.runtime.getPlatformInfo().catch(() => {});
  call();
  const calls = setInterval(call, CALL_EVERY_MS);
  try {
    return await task();
  } finally {
    clearInterval(calls);
  }
}
