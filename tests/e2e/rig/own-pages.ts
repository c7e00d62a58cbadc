import { setTimeout as pause } from 'node:timers/promises';
import type { Tab } from './reader.ts';

/** Long enough for a background to start on a machine with much to do. */
const WAIT_MS = 15_000;

/** What a driver says of a page that went away, or elsewhere, before it could answer. */
const GONE = /context was destroyed|has been closed|navigation/i;

/** Presses a button of one of our own pages, as soon as it is there. A page may go with it, as the popup does. */
export async function press(page: Tab, name: string, within = 'body'): Promise<void> {
  const pressed = () =>
    page.run(
      (given) => {
        const buttons = [...document.querySelectorAll<HTMLElement>(`${given.within} button`)];
        const button = buttons.find((each) => each.textContent?.trim().startsWith(given.name));
        button?.click();
        return button !== undefined;
      },
      { name, within },
    );
  await until(() =>
    pressed().catch((error: unknown) => {
      if (GONE.test(String(error))) return true;
      throw error;
    }),
  );
}

/** The words of an element of one of our own pages, none where it is not there. */
export function words(page: Tab, selector: string): Promise<string> {
  return page.run((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
}

/** Waits for something to come true, and throws where it does not in time. */
export async function until(done: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + WAIT_MS; !(await done()); ) {
    if (Date.now() > end) throw new Error('It did not happen in time.');
    await pause(100);
  }
}
