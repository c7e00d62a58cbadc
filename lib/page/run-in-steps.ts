import { pause } from './pause.ts';

/** As long as a page may be kept from drawing, in milliseconds: half of what a frame has. */
const SLICE_MS = 8;

/**
 * Runs work that comes in steps, and lets the page draw and hear its reader between them. Null where it was told to leave
 * off.
 */
export async function runInSteps<Value>(
  steps: Generator<undefined, Value, undefined>,
  signal: AbortSignal,
): Promise<Value | null> {
  let end = performance.now() + SLICE_MS;
  while (!signal.aborted) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await pause(0);
    end = performance.now() + SLICE_MS;
  }
  return null;
}
