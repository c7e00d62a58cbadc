import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import type { Desk } from './rig/desk.ts';
import { inEachBrowser } from './rig/each-browser.ts';
import type { Tab } from './rig/reader.ts';
import { addressOf, putNewsrooms } from './rig/scenery.ts';

// Longer than the gate asks for, with the page in front and the wheel turning, as somebody who reads.
const READ_MS = 40_000;
const WHEEL_MS = 1000;

inEachBrowser('learning', (scene) => {
  beforeAll(() => putNewsrooms(scene()));

  test('keeps nothing of a page that was only opened', async () => {
    const { reader, desk } = scene();
    const before = await learned(desk);
    const tab = await reader.open(addressOf('northway-post'));
    await desk.describe(tab);
    await pause(2000);
    expect(await learned(desk)).toBe(before);
    await tab.close();
  });

  test('keeps nothing while it is switched off', async () => {
    const { reader, desk } = scene();
    const before = await learned(desk);
    await desk.change({ learning: false });
    const tab = await reader.open(addressOf('daily-lantern'));
    await readOn(tab, 20_000, async () => false);
    expect(await learned(desk)).toBe(before);
    await tab.close();
    await desk.change({ learning: true });
  });

  test("gives the second outlet's article what the first one reported", async () => {
    const { reader, desk } = scene();
    const first = await reader.open(addressOf('harbour-courier'));
    const alone = await desk.describe(first);
    expect(alone?.kind === 'annotated' ? alone.annotated.story : null).toBeNull();
    const before = await learned(desk);
    await readOn(first, READ_MS, async () => (await learned(desk)) > before);
    expect(await learned(desk)).toBe(before + 1);

    const second = await reader.open(addressOf('northway-post'));
    const state = await desk.describe(second);
    expect(state).toMatchObject({ kind: 'annotated' });
    if (state?.kind !== 'annotated') return;
    expect(state.annotated.story?.articles).toBe(1);
    const sources = state.annotated.cards.flatMap((card) =>
      card.evidence.map((evidence) => evidence.link?.split('#')[0]),
    );
    expect(new Set(sources)).toEqual(new Set([addressOf('harbour-courier')]));
    await first.close();
    await second.close();
  });

  test('can be forgotten', async () => {
    const { desk } = scene();
    expect(await learned(desk)).toBeGreaterThan(0);
    await desk.request('forget', { kind: 'learned' });
    expect(await learned(desk)).toBe(0);
  });
});

async function learned(desk: Desk): Promise<number> {
  const answer = await desk.request('summarize', null);
  if (!answer.ok) throw new Error(answer.why);
  return answer.value.learnedTotal;
}

/** Reads down the page until something has happened or the time is up. */
async function readOn(tab: Tab, ms: number, done: () => Promise<boolean>): Promise<void> {
  await tab.show();
  await tab.point(500, 400);
  for (const end = Date.now() + ms; Date.now() < end && !(await done()); ) {
    await tab.scroll(160);
    await pause(WHEEL_MS);
  }
}
