import { browser } from './extension-api.ts';

/** What the browser says of an installation; Firefox says of one from a developer's folder that it will not last. */
interface Installation {
  readonly reason: string;
  readonly temporary?: boolean;
}

/** Shows the welcome page to a new reader: once, and never after an update. */
export async function welcomeReader({ reason, temporary = false }: Installation): Promise<void> {
  if (reason === 'install' && !temporary) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
