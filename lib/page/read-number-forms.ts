import { pause } from './pause.ts';

/**
 * Has the browser read how numbers are written, in a task of its own while something else is waited for: the first number on a page would
 * have it do so in the task that draws all the rest, and it takes 10 to 20 ms of work.
 */
export async function readNumberForms(): Promise<void> {
  await pause(0);
  new Intl.NumberFormat();
}
