import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageArticleOf } from '../browser/page-article-of.ts';
import { startChromium } from './rig/chromium.ts';
import { DAMAGES, foldersOf, type Place } from './rig/damage.ts';
import { type Desk, openDesk } from './rig/desk.ts';
import { findChromium } from './rig/find-browser.ts';
import { listed, mirrored, newHighlights } from './rig/kept-highlights.ts';
import { type NewsWeb, startNewsWeb } from './rig/news-web.ts';
import { saveMany } from './rig/save-many.ts';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const chromium = findChromium();
const ARTICLE = pageArticleOf('The ferry ran aground.\n\nNobody was hurt.', 'https://gazette.example/ferry');
const COUNT = 60;

let web: NewsWeb;
/** A folder of profiles, the first of them as a reader left it who saved highlights and closed the browser. */
let folder: string;
let profiles = 0;

describe.skipIf(chromium === null)('highlights in chromium', () => {
  beforeAll(async () => {
    web = await startNewsWeb();
    folder = mkdtempSync(join(tmpdir(), 'variorum-profiles-'));
    await inProfile('whole', async (desk) => {
      const saved = await saveMany(desk.tab, newHighlights('saved', COUNT, ARTICLE));
      expect(saved.acknowledged).toHaveLength(COUNT);
    });
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    await web.close();
  });

  test('are there in the next run of the browser, and nothing is to be said', async () => {
    expect(await afterDamage([], () => {})).toEqual({ count: COUNT, mirrored: COUNT, notice: null });
  });

  for (const [kind, damage] of Object.entries(DAMAGES)) {
    for (const place of ['database', 'mirror'] as const) {
      test(`are all there with ${kind} in the ${place}`, async () => {
        const { count, mirrored: copies, notice } = await afterDamage([place], damage);
        expect(count).toBe(COUNT);
        // Files that Chromium can neither read nor replace leave one place to keep them in, which is said.
        if (copies === COUNT) expect(notice ?? 'Nothing was lost').toMatch(/Nothing was lost|one place only/);
        else expect(notice).toMatch(/one place only for now.*Save a backup/);
      });
    }

    test(`with ${kind} in both places are there, or their loss is told with a next step`, async () => {
      const { count, notice } = await afterDamage(['database', 'mirror'], damage);
      if (count < COUNT) expect(notice).toMatch(/damaged.*restore (?:it|your last backup)/);
    });
  }
});

interface Found {
  readonly count: number;
  readonly mirrored: number;
  readonly notice: string | null;
}

/** What there is in a copy of the profile that was damaged while no browser used it. */
async function afterDamage(places: readonly Place[], damage: (folder: string) => void): Promise<Found> {
  profiles += 1;
  const name = `damaged-${profiles}`;
  cpSync(join(folder, 'whole'), join(folder, name), { recursive: true, filter: (path) => !/Singleton/.test(path) });
  for (const place of places) for (const each of foldersOf(join(folder, name), place)) damage(each);
  let found: Found | null = null;
  await inProfile(name, async (desk) => {
    const health = await desk.request('highlightsHealth', null);
    if (!health.ok) throw new Error(health.why);
    const { notice } = health.value;
    // Asked for in vain where neither place can be read, and copies where the mirror cannot.
    const highlights = await listed(desk).catch(() => []);
    const copies = await mirrored(desk).catch(() => []);
    found = { count: highlights.length, mirrored: copies.length, notice };
  });
  rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 5 });
  if (found === null) throw new Error('The browser was not asked.');
  console.log(`${places.join(' and ')}: ${JSON.stringify(found)}`);
  return found;
}

async function inProfile(name: string, task: (desk: Desk) => Promise<void>): Promise<void> {
  const profile = join(folder, name);
  const options = { extension: EXTENSION, port: web.port, headless: true, profile };
  const reader = await startChromium(chromium ?? '', options);
  try {
    await task(await openDesk(reader));
  } finally {
    await reader.close();
  }
  expect(readdirSync(profile)).toContain('Default');
}
