import axe, { type AxeResults } from 'axe-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Gallery, isOverlay, openGallery, STATES } from '../gallery/gallery-page.ts';
import { inEachBrowser } from './rig/each-browser.ts';
import type { Tab } from './rig/reader.ts';

const ADDRESS = 'http://gallery.example/';

/** What axe finds wrong, as a person would want it told. */
interface Violation {
  readonly rule: string;
  readonly help: string;
  readonly nodes: readonly string[];
}

// Every surface in every state. Colours are looked at in both themes in Chromium alone: they are the same in Firefox.
inEachBrowser('the interface', (scene) => {
  let gallery: Gallery;
  // One tab for all of them: to open one for each takes longer than axe does.
  let tab: Tab | null = null;
  beforeAll(async () => {
    gallery = await openGallery();
  });

  describe.each(STATES)('in the state %s', (name) => {
    test('has nothing that axe objects to', async () => {
      const { engine, web, reader } = scene();
      for (const theme of engine === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const)) {
        const html = await gallery.page(name, theme, true);
        web.put(`${ADDRESS}${name}`, { body: html.replace('</head>', () => `<script>${axe.source}</script></head>`) });
        if (tab === null) tab = await reader.open(`${ADDRESS}${name}`);
        else await tab.go(`${ADDRESS}${name}`);
        // Of a page of somebody else's, what we draw over it is ours.
        const found = await tab.run(axeIn, { onlyLast: isOverlay(name), colours: engine === 'chromium' });
        expect(found, `${theme}: ${JSON.stringify(found, null, 1)}`).toEqual([]);
      }
    });
  });
});

/** Runs in the page, which has axe. */
async function axeIn(given: { onlyLast: boolean; colours: boolean }): Promise<Violation[]> {
  const run: (of: Node | null, how: object) => Promise<AxeResults> = Reflect.get(globalThis, 'axe').run;
  const context = given.onlyLast ? document.documentElement.lastElementChild : document;
  const { violations } = await run(context, { rules: { 'color-contrast': { enabled: given.colours } } });
  return violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    nodes: nodes.slice(0, 3).map(({ target, failureSummary }) => `${JSON.stringify(target)} ${failureSummary}`),
  }));
}
