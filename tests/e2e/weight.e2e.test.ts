import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { NEWSROOMS, type Newsroom } from './rig/demonstration.ts';
import { inEachBrowser, type Scene } from './rig/each-browser.ts';
import { addressOf, importDemonstration, putNewsrooms } from './rig/scenery.ts';

interface Weight {
  readonly shift: number;
  readonly longTasks: readonly number[];
}

// The machine is shared, so any page may meet a long task now and then; one of ours would be there every time.
const TRIES = 4;

inEachBrowser('the weight on a page', (scene) => {
  beforeAll(async () => {
    putNewsrooms(scene());
    await importDemonstration(scene());
  });

  test.each(NEWSROOMS)('%s: no layout shift with or without cards, and no long task of ours', async (name) => {
    const { desk, engine } = scene();
    await desk.change({ paused: true });
    const without = await weigh(scene(), name);
    await desk.change({ paused: false });
    let shown = await weigh(scene(), name);
    for (let tries = 1; tries < TRIES && shown.longTasks.length > 0; tries += 1) shown = await weigh(scene(), name);
    console.log(
      `${engine} ${name}: shift ${without.shift} → ${shown.shift}; long tasks [${without.longTasks}] → [${shown.longTasks}] ms`,
    );
    expect(without.shift).toBe(0);
    expect(shown.shift).toBe(0);
    // Firefox reports neither layout shifts nor long tasks; there both are empty.
    expect(shown.longTasks).toEqual([]);
  });
});

/** Opens a newsroom's article, opens its rail where there is one, and answers what the browser measured. */
async function weigh({ reader, desk }: Scene, name: Newsroom): Promise<Weight> {
  const tab = await reader.open(addressOf(name));
  await desk.describe(tab);
  await desk.ask(tab, 'openRail');
  await pause(500);
  const weight = await tab.run(
    () =>
      new Promise<Weight>((done) => {
        const shifts: number[] = [];
        const longTasks: number[] = [];
        const observe = (type: string, take: (entry: PerformanceEntry) => void) => {
          if (!PerformanceObserver.supportedEntryTypes.includes(type)) return;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) take(entry);
          }).observe({ type, buffered: true });
        };
        observe('layout-shift', (entry) => void shifts.push(Reflect.get(entry, 'value')));
        observe('longtask', (entry) => void longTasks.push(Math.round(entry.duration)));
        setTimeout(() => done({ shift: shifts.reduce((sum, value) => sum + value, 0), longTasks }), 300);
      }),
  );
  await tab.close();
  return weight;
}
