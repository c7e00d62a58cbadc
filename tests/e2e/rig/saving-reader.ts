import { afterEach, beforeAll, beforeEach } from 'vitest';
import type { Highlight } from '../../../lib/highlights/highlight.ts';
import type { Scene } from './each-browser.ts';
import { listed } from './kept-highlights.ts';
import type { Tab } from './reader.ts';
import { addressOf, importDemonstration, putNewsrooms } from './scenery.ts';

/** What a reader who saves words sees over the page, and what is kept of them. */
export interface SavingReader {
  readonly closed: () => Promise<string>;
  readonly kept: () => Promise<readonly Highlight[]>;
}

/** Opens one article of the demonstration before each test, and afterwards deletes what was saved. */
export function readToSave(scene: () => Scene, opened: (tab: Tab) => void): SavingReader {
  let tab: Tab;
  const kept = async () => (await listed(scene().desk)).filter(({ deletedAt }) => deletedAt === null);

  beforeAll(async () => {
    putNewsrooms(scene());
    await importDemonstration(scene());
  });
  beforeEach(async () => {
    putNewsrooms(scene());
    tab = await scene().reader.open(addressOf('northway-post'));
    opened(tab);
    await scene().desk.describe(tab);
    await tab.show();
  });
  afterEach(async () => {
    const ids = (await kept()).map(({ id }) => id);
    await scene().desk.request('deleteHighlights', { ids, isUndone: false });
    await tab.close();
  });
  return { closed: () => tab.closedText(), kept };
}
