import axe, { type AxeResults } from 'axe-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Gallery, isOverlay, openGallery, STATES } from '../gallery/gallery-page.ts';
import { inEachBrowser } from './rig/each-browser.ts';
import type { Tab } from './rig/reader.ts';

const ADDRESS = 'http://gallery.example/';
/** The rules that a theme can break. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

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
      const html = await gallery.page(name, 'light', true);
      web.put(`${ADDRESS}${name}`, { body: html.replace('</head>', () => `<script>${axe.source}</script></head>`) });
      if (tab === null) tab = await reader.open(`${ADDRESS}${name}`);
      else await tab.go(`${ADDRESS}${name}`);
      // Of a page of somebody else's, what we draw over it is ours.
      const onlyLast = isOverlay(name);
      const isColoured = engine === 'chromium';
      none(await tab.run(axeIn, { onlyLast, rules: { 'color-contrast': { enabled: isColoured } } }));
      if (!isColoured) return;
      // The same page but for its colours: the rest of it was looked at.
      await tab.run(darken, onlyLast);
      none(await tab.run(axeIn, { onlyLast, only: OF_COLOURS }));
    });
  });
});

function none(found: readonly Violation[]): void {
  expect(found, JSON.stringify(found, null, 1)).toEqual([]);
}

/** Runs in the page: turns all that has a theme to the dark one, and somebody else's page too. */
function darken(isArticle: boolean): void {
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const tree of [document, ...roots]) {
    for (const themed of tree.querySelectorAll<HTMLElement>('[data-theme]')) themed.dataset['theme'] = 'dark';
  }
  if (isArticle) Object.assign(document.body.style, { background: '#151515', color: '#ddd' });
}

/** Runs in the page, which has axe. */
async function axeIn(given: { onlyLast: boolean; rules?: object; only?: readonly string[] }): Promise<Violation[]> {
  const run: (of: Node | null, how: object) => Promise<AxeResults> = Reflect.get(globalThis, 'axe').run;
  const context = given.onlyLast ? document.documentElement.lastElementChild : document;
  const which = given.only === undefined ? { rules: given.rules } : { runOnly: given.only };
  const { violations } = await run(context, { resultTypes: ['violations'], ...which });
  return violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    nodes: nodes.slice(0, 3).map(({ target, failureSummary }) => `${JSON.stringify(target)} ${failureSummary}`),
  }));
}
