import { loadavg } from 'node:os';
import type { TraceEvent } from '../e2e/rig/trace-browser.ts';
import { median } from './rounds.ts';

/** The longest task of a thread between two moments, in milliseconds: by the clock, and what its thread was at work for. */
export interface LongestTask {
  readonly wall: number;
  readonly work: number;
}

/** A page marks the moment from which its tasks count by `performance.mark` of this name; without it, all do. */
export const BEGINS = 'tasks count';
/** The same for the moment up to which they do, which every page that is measured has to mark. */
export const ENDS = 'tasks counted';

/**
 * The longest tasks of the thread that set the last mark. The two numbers need not be those of one task: on a machine with others on it a
 * task waits for a processor in its middle, so the clock tells of them and the thread's own time of us.
 */
export function longestTask(events: readonly TraceEvent[]): LongestTask {
  const end = events.findLast(({ name }) => name === ENDS);
  if (end === undefined) throw new Error('no page has marked when it ended');
  const own = events.filter(({ pid, tid }) => pid === end.pid && tid === end.tid);
  const begin = own.findLast(({ name }) => name === BEGINS)?.ts ?? 0;
  const tasks = own.filter(({ name, ts }) => name === 'RunTask' && ts >= begin && ts <= end.ts);
  return {
    wall: Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000)),
    work: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000)),
  };
}

/** Both numbers in a cell of a table, each the median of the rounds. */
export function showLongest(rounds: readonly LongestTask[]): string {
  return `${median(rounds.map(({ wall }) => wall)).toFixed(0)} (${median(rounds.map(({ work }) => work)).toFixed(0)})`;
}

/** What has to be known of numbers by the clock. */
export function noteOnTasks(): string {
  const load = loadavg()[0]?.toFixed(1) ?? 'unknown';
  return `Longest tasks, in ms by the clock and (in brackets) of work of their own thread, medians of the rounds. Meanwhile the machine had a load of ${load}: what of a task is not work is waiting for others.`;
}
