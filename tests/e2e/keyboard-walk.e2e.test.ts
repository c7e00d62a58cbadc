import { describe, expect, test } from 'vitest';
import { inEachBrowser, type Scene } from './rig/each-browser.ts';
import { until } from './rig/own-pages.ts';
import type { Tab } from './rig/reader.ts';
import { addressOf, importDemonstration, putNewsrooms } from './rig/scenery.ts';

/** Where the Tab key went. */
interface Stop {
  /** The place among what can be used, in the order of the page; -1 for what is none of it, as an area that scrolls. */
  readonly at: number;
  readonly what: string;
  readonly isSeen: boolean;
}

/** Each page of our own, and what is there once it is drawn. */
const PAGES: readonly (readonly [name: string, path: (scene: Scene) => Promise<string>, drawn: string])[] = [
  ['popup', async () => 'popup.html', 'button, input'],
  ['options page', async () => 'options.html', '#about'],
  ['welcome page', async () => 'welcome.html', 'a, button'],
  ['library', async () => 'library.html', '.nothing-yet button'],
  ['library’s files', async () => 'library.html?part=files', '.files-part button'],
  ['side panel', storyOfArticle, '#figures table'],
];

inEachBrowser('a keyboard alone', (scene) => {
  describe.each(PAGES)('on the %s', (_, path, drawn) => {
    test('comes to everything that can be used, in its order, and shows where it is', async () => {
      const page = await scene().reader.ownPage(await path(scene()));
      await until(() => page.run((wanted) => document.querySelector(wanted) !== null, drawn));
      await page.show();
      const all = await page.run(markUsable);
      expect(all.length).toBeGreaterThan(0);
      const stops = await walk(page, all.length);
      expect(stops.filter(({ at }) => at >= 0).map(({ at }) => all[at])).toEqual(all);
      expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
      await page.close();
    });
  });
});

async function storyOfArticle(scene: Scene): Promise<string> {
  putNewsrooms(scene);
  await importDemonstration(scene);
  const article = await scene.reader.open(addressOf('harbour-courier'));
  await scene.desk.describe(article);
  return `side-panel.html?tab=${article.id}`;
}

/** Presses Tab until all was met or it has gone round; areas that scroll are stops of their own in some browsers. */
async function walk(page: Tab, count: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let most = 2 * count + 10; most > 0 && stops.at(-1)?.at !== count - 1; most -= 1) {
    await page.press('Tab');
    stops.push(await page.run(whereFocusIs));
  }
  return stops;
}

/** Runs in the page: names all that can be used there, a group of radio buttons once, and remembers it. */
function markUsable(): string[] {
  const all = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ];
  const usable = all.filter((each) => {
    if (each.matches(':disabled') || each.tabIndex < 0 || !each.checkVisibility({ visibilityProperty: true }))
      return false;
    if (!(each instanceof HTMLInputElement) || each.type !== 'radio' || each.checked) return true;
    const group = all.filter(
      (other) => other instanceof HTMLInputElement && other.type === 'radio' && other.name === each.name,
    );
    return !group.some((other) => (other as HTMLInputElement).checked) && group[0] === each;
  });
  Reflect.set(globalThis, 'usable', usable);
  return usable.map((each, at) => `${at} ${each.localName} ${each.textContent?.trim().slice(0, 40) ?? ''}`);
}

/** Runs in the page. */
function whereFocusIs(): Stop {
  const active = document.activeElement ?? document.body;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(active);
  return {
    at: (Reflect.get(globalThis, 'usable') as Element[]).indexOf(active),
    what: active.outerHTML.slice(0, 120),
    isSeen: active === document.body || (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
  };
}
