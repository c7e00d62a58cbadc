import type { BrowserContext } from 'playwright-core';

/** Something that a browser did, or a mark that a page set. Times are in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** How long it took by the clock, and how long its thread was at work meanwhile: the rest it waited for a processor. */
  readonly dur?: number;
  readonly tdur?: number;
}

/** Only tasks and marks: what else a trace can hold makes it slow. */
const CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** Begins to note what the browser's threads do; the answer ends it and gives what was noted. */
export async function traceBrowser(context: BrowserContext): Promise<() => Promise<readonly TraceEvent[]>> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('Chromium lets nobody look at its tasks.');
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
    transferMode: 'ReportEvents',
  });
  return async () => {
    const over = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await over;
    await session.detach();
    return events;
  };
}
