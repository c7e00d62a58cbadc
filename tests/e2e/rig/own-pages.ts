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

/** Presses a button that has a page hand out a file; answers what is in it. */
export async function handedOut(page: Tab, name: string, within: string): Promise<string> {
  await page.run(() => {
    const make = URL.createObjectURL;
    Reflect.set(globalThis, 'handedOut', null);
    URL.createObjectURL = (blob) => {
      Reflect.set(globalThis, 'handedOut', blob);
      URL.createObjectURL = make;
      return make.call(URL, blob);
    };
  });
  await press(page, name, within);
  await until(() => page.run(() => Reflect.get(globalThis, 'handedOut') !== null));
  return page.run(() => Reflect.get(globalThis, 'handedOut').text());
}

/** Chooses a file in the field of a section, as the browser's own dialogue does. */
export async function chooseFile(page: Tab, within: string, name: string, content: string): Promise<void> {
  await page.run(
    (given) => {
      const field = document.querySelector<HTMLInputElement>(`${given.within} input[type="file"]`);
      const chosen = new DataTransfer();
      chosen.items.add(new File([given.content], given.name));
      if (field === null) throw new Error('there is no field for a file');
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { within, name, content },
  );
}

/** Loads one of our own pages again: not by the driver, whose wait for one never ends in Firefox. */
export async function openAnew(page: Tab): Promise<void> {
  await page.run(() => {
    Reflect.set(globalThis, 'isOld', true);
    setTimeout(() => location.reload());
  });
  await until(() => page.run(() => !Reflect.has(globalThis, 'isOld')).catch(() => false));
}

/** Whether the browser's own panel shows our page. To be run in one of our pages. */
export async function isPanelOpen(): Promise<boolean> {
  const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  if (api.sidebarAction !== undefined) return api.sidebarAction.isOpen({});
  return (await api.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
}
