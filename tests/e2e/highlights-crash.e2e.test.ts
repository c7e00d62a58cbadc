import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NewHighlight } from '../../lib/highlight-protocol.ts';
import { pageArticleOf } from '../browser/page-article-of.ts';
import { startChromium } from './rig/chromium.ts';
import { openDesk } from './rig/desk.ts';
import { findChromium } from './rig/find-browser.ts';
import { listed, mirrored, newHighlights } from './rig/kept-highlights.ts';
import { emptyStorage, fillStorage, withoutUnlimitedStorage } from './rig/little-room.ts';
import { type NewsWeb, startNewsWeb } from './rig/news-web.ts';
import type { Reader } from './rig/reader.ts';
import { saveMany } from './rig/save-many.ts';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const chromium = findChromium();
const ARTICLE = pageArticleOf('The ferry ran aground.\n\nNobody was hurt.', 'https://gazette.example/ferry');
/** Some of twenty long ones find room in it. */
const LEFT_BYTES = 80_000;

let web: NewsWeb;
let folder: string;

describe.skipIf(chromium === null)('highlights in chromium', () => {
  beforeAll(async () => {
    web = await startNewsWeb();
    folder = mkdtempSync(join(tmpdir(), 'variorum-crash-'));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    await web.close();
  });

  const start = (profile: string, extension = EXTENSION): Promise<Reader> =>
    startChromium(chromium ?? '', { extension, port: web.port, headless: true, profile: join(folder, profile) });

  test('are kept though the whole browser is killed right after each was called saved', async () => {
    const saved: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      const reader = await start('killed');
      const tab = await reader.ownPage('options.html');
      saved.push(...(await saveMany(tab, newHighlights(`round-${round}`, 5, ARTICLE))).acknowledged);
      await reader.kill?.();
    }
    const reader = await start('killed');
    const desk = await openDesk(reader);
    expect(saved).toHaveLength(20);
    expect((await listed(desk)).map(({ id }) => id)).toEqual(saved);
    expect(await mirrored(desk)).toEqual(saved);
    await reader.close();
  });

  test('are kept in the database and that is told where the other place is full, until there is room again', async () => {
    const reader = await start('full', withoutUnlimitedStorage(EXTENSION, join(folder, 'extension')));
    const desk = await openDesk(reader);
    await fillStorage(desk.tab, LEFT_BYTES);
    const saved = await saveMany(desk.tab, newHighlights('saved', 20, ARTICLE).map(lengthen));
    expect(saved).toMatchObject({ acknowledged: { length: 20 }, refusals: [] });
    expect(await listed(desk)).toHaveLength(20);
    expect((await mirrored(desk)).length).toBeLessThan(20);
    const told = await desk.request('highlightsHealth', null);
    expect(told).toMatchObject({ value: { notice: expect.stringMatching(/one place only for now.*Save a backup/) } });

    await emptyStorage(desk.tab);
    await reader.stopBackground();
    const after = await desk.request('highlightsHealth', null);
    expect(after.ok && (after.value.notice ?? '')).not.toContain('one place only');
    expect(await mirrored(desk)).toHaveLength(20);
    await reader.close();
  });
});

/** With a note so long that a few of them fill what is left. */
function lengthen(highlight: NewHighlight): NewHighlight {
  return { ...highlight, note: 'x'.repeat(20_000) };
}
