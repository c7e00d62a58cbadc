import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { pageArticleOf } from '../browser/page-article-of.ts';
import type { Desk } from './rig/desk.ts';
import { inEachBrowser } from './rig/each-browser.ts';
import { listed, mirrored, newHighlights } from './rig/kept-highlights.ts';
import type { Reader } from './rig/reader.ts';
import { type Saved, saveMany } from './rig/save-many.ts';
import { addressOf, putNewsrooms } from './rig/scenery.ts';

/** Saves in all, over three tabs. VARIORUM_SAVES sets another number, for a run that takes its time. */
const SAVES = Number(process.env['VARIORUM_SAVES']) || 120;
/** In Firefox each of them takes a moment of idling. */
const SAVES_IN_FIREFOX = Number(process.env['VARIORUM_SAVES']) || 30;
/** As many as one tab may save from a page in a minute, with one to spare. */
const FROM_A_PAGE = 19;
/** The background is ended again and again, so many milliseconds apart at least and at most. */
const [KILL_AFTER_MS, KILL_BEFORE_MS] = [60, 360];
/** In Chromium saves are so far apart, for a kill to meet every second or third of them. */
const PACE_MS = 100;
/** In Firefox a background without anything to do is ended after 400 ms here. */
const IDLE_BETWEEN_MS = 800;
/** Each save may take as long as the page goes on trying. */
const TIME_LIMIT_MS = 60_000 + SAVES * 1000;

inEachBrowser('highlights', (scene) => {
  test(
    'saved from three tabs while the background is ended again and again are all kept, each once',
    async () => {
      const { engine, reader, desk } = scene();
      const saves = engine === 'chromium' ? SAVES : SAVES_IN_FIREFOX;
      putNewsrooms(scene());
      const page = await reader.open(addressOf('harbour-courier'));
      await desk.describe(page);
      const [one, other] = [await reader.ownPage('options.html'), await reader.ownPage('options.html')];
      const article = pageArticleOf('The ferry ran aground.\n\nNobody was hurt.', 'https://gazette.example/ferry');
      const isInPage = page.runInScript !== undefined;
      const ofPage = isInPage ? FROM_A_PAGE : 0;
      const rest = Math.ceil((saves - ofPage) / 2);

      const stop = new AbortController();
      const isChromium = engine === 'chromium';
      // Firefox ends a background by itself that had nothing to do for a while, so it is given nothing to do.
      const everyMs = isChromium ? PACE_MS : IDLE_BETWEEN_MS;
      const kills = isChromium ? killAgainAndAgain(reader, stop.signal) : countEnds(desk, stop.signal);
      const saved = await Promise.all([
        saveMany(page, newHighlights('page', ofPage), { isContentScript: isInPage, everyMs }),
        saveMany(one, newHighlights('one', rest, article), { everyMs }),
        saveMany(other, newHighlights('other', saves - ofPage - rest, article), { everyMs }),
      ]);
      stop.abort();
      const acknowledged = saved.flatMap((each) => each.acknowledged);
      tell(engine, saved, await kills);

      const highlights = await listed(desk);
      const ids = highlights.map(({ id }) => id);
      expect(acknowledged.filter((id) => !ids.includes(id))).toEqual([]);
      expect(new Set(highlights.map(({ target }) => target.quote.exact)).size).toBe(highlights.length);
      expect(acknowledged.length).toBe(saves);
      expect(await mirrored(desk)).toEqual(ids);
    },
    TIME_LIMIT_MS,
  );
});

async function killAgainAndAgain(reader: Reader, signal: AbortSignal): Promise<number> {
  let kills = 0;
  for (; !signal.aborted; kills += 1) {
    await pause(KILL_AFTER_MS + Math.random() * (KILL_BEFORE_MS - KILL_AFTER_MS));
    await reader.stopBackground();
  }
  return kills;
}

/** How many backgrounds there were, told by when each was started. To ask that wakes none. */
async function countEnds(desk: Desk, signal: AbortSignal): Promise<number> {
  const starts = new Set<number>();
  for (; !signal.aborted; await pause(100)) {
    const start = await desk.tab.run((): number | null => {
      const api = Reflect.get(globalThis, 'browser');
      return api.extension.getBackgroundPage()?.performance.timeOrigin ?? null;
    });
    if (start !== null) starts.add(start);
  }
  return starts.size - 1;
}

function tell(engine: string, saved: readonly Saved[], kills: number): void {
  const took = saved.flatMap((each) => each.took).sort((a, b) => a - b);
  const at = (share: number) => Math.round(took[Math.floor((took.length - 1) * share)] ?? 0);
  const refused = saved.reduce((sum, { refusals }) => sum + refusals.length, 0);
  console.log(`${engine}: ${took.length} saved, ${refused} refused, ${kills} kills; ${at(0.5)} ms, p95 ${at(0.95)} ms`);
}
