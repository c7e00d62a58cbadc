import { inTime } from '../database.ts';
import type { Places } from './copies.ts';

/** What a task comes to that failed or did not answer. */
export const FAILED = Symbol('failed');

/** How a task is waited for. */
interface Catching {
  /** So long, where it may take longer than is usual. */
  readonly limit?: number;
  /** Where what failed is added, for whoever has to know why. */
  readonly failures?: unknown[];
}

/** What a task comes to; a failure is logged as what it was of, and never thrown. */
export async function caught<Value>(
  places: Places,
  what: string,
  task: () => Promise<Value>,
  { limit, failures }: Catching = {},
): Promise<Value | typeof FAILED> {
  try {
    return await inTime(task(), limit);
  } catch (error) {
    places.logError(what, error);
    failures?.push(error);
    return FAILED;
  }
}

/** Whether a task was done. */
export async function succeeds(
  places: Places,
  what: string,
  task: () => Promise<void>,
  how: Catching = {},
): Promise<boolean> {
  return (await caught(places, what, task, how)) !== FAILED;
}
