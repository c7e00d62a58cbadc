import { describe, expect, test } from 'vitest';
import type { BackupLine, KeptStory } from '@/lib/backup/backup.ts';
import { makeLineReader } from '@/lib/backup/line-schema.ts';
import { record, text } from '@/lib/decode.ts';
import { importPack } from '@/lib/import-pack.ts';
import { restorePack, restoreStories } from '@/lib/restore-backup.ts';
import { makeMemoryStore } from '@/lib/store/memory-store.ts';
import type { StoryStore } from '@/lib/store/story-store.ts';
import type { Story } from '@/lib/stories/story.ts';
import { backUpPack, backUpStories } from '@/lib/write-backup.ts';
import { fc } from '../fast-check.ts';
import { said } from '../in-english.ts';
import { GOOD_PACK } from '../packs/bad-packs.cases.ts';
import { inventedQuantity, inventedQuotation, inventedReport } from '../store/invented-report.ts';

const DO = { isTrial: false };
const TRY = { isTrial: true };

// What only the rooms above know how to read does not matter here.
const readLine = makeLineReader({
  settings: record({}) as never,
  correction: record({ id: text(9) }) as never,
  parted: record({ id: text(9) }) as never,
});

// Few of each, so that stores have articles in common; any text may turn up in a page, controls and halves of pairs too.
const articleId = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const day = fc.constantFrom('2031-01-01', '2031-02-02', '2031-03-03');
const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.lorem({ maxCount: 200 }));
const report = fc
  .record({ articleId, learnedAt: day, names: fc.array(words, { maxLength: 3 }), said: words, printed: words })
  .map(({ said, printed, ...given }) => {
    const [quotation, quantity] = [inventedQuotation(said, { cut: false }), inventedQuantity({ printed })];
    return inventedReport({ ...given, quotations: [quotation], quantities: [quantity] });
  });
const stories = fc.array(
  fc.record({ id: fc.constantFrom('s1', 's2', 's3'), title: words, reports: fc.array(report, { maxLength: 3 }) }),
  { maxLength: 4 },
);

test('what is backed up is there again after a restore into nothing, to the letter', async () => {
  await fc.assert(
    fc.asyncProperty(stories, async (given) => {
      const store = await storeOf(given);
      const empty = makeMemoryStore();
      await restoreStories(await backUp(store), empty, DO);
      expect(await backUp(empty)).toEqual(await backUp(store));
      expect(await places(empty)).toEqual(await places(store));
    }),
  );
});

test('restoring twice is restoring once, whatever was there', async () => {
  await fc.assert(
    fc.asyncProperty(stories, stories, async (there, kept) => {
      const store = await storeOf(there);
      const backup = await backUp(await storeOf(kept));
      const first = await restoreStories(backup, store, DO);
      const once = await backUp(store);
      const second = await restoreStories(backup, store, DO);
      expect(await backUp(store)).toEqual(once);
      expect(second).toEqual({ added: 0, changed: 0, same: first.added + first.changed + first.same, leftOut: 0 });
    }),
  );
});

test('a trial says what the restore then does, and changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(stories, stories, async (there, kept) => {
      const store = await storeOf(there);
      const before = await backUp(store);
      const backup = await backUp(await storeOf(kept));
      const said = await restoreStories(backup, store, TRY);
      expect(await backUp(store)).toEqual(before);
      expect(await restoreStories(backup, store, DO)).toEqual(said);
    }),
  );
});

test('restoring takes nothing away: every article that was there is there still, as late or later', async () => {
  await fc.assert(
    fc.asyncProperty(stories, stories, async (there, kept) => {
      const store = await storeOf(there);
      const before = await places(store);
      await restoreStories(await backUp(await storeOf(kept)), store, DO);
      const after = await places(store);
      for (const [id, { storyId, learnedAt }] of before) {
        expect(after.get(id)?.storyId).toBe(storyId);
        expect((after.get(id)?.learnedAt ?? '') >= (learnedAt ?? '')).toBe(true);
      }
    }),
  );
});

describe('a pack', () => {
  const other = GOOD_PACK.replaceAll('harbour-gazette', 'island-post');
  const dated = (json: string, day: string) => JSON.stringify({ ...JSON.parse(json), createdAt: day });

  test('is there again after a restore into nothing, and the second time there is nothing to add', async () => {
    const store = makeMemoryStore();
    await importPack(GOOD_PACK, store, { bundled: false });
    const pack = await packOf(store);
    const empty = makeMemoryStore();
    expect(await restorePack(pack, empty, TRY)).toMatchObject({ added: 1 });
    expect(await empty.packs()).toEqual([]);
    expect(await restorePack(pack, empty, DO)).toMatchObject({ added: 1, same: 0 });
    expect(await packOf(empty)).toEqual(pack);
    expect(await empty.storiesOf('pack:ferry')).toEqual(await store.storiesOf('pack:ferry'));
    expect(await restorePack(pack, empty, DO)).toMatchObject({ added: 0, same: 1 });
  });

  test.each([
    ['later', '2031-01-01', '2031-02-02', 'changed', 'island-post'],
    ['earlier', '2031-03-03', '2031-02-02', 'same', 'harbour-gazette'],
  ])('that was made %s than the one there is %s', async (_, there, kept, becomes, outlet) => {
    const [store, source] = [makeMemoryStore(), makeMemoryStore()];
    await importPack(dated(GOOD_PACK, there), store, { bundled: false });
    await importPack(dated(other, kept), source, { bundled: false });
    expect(await restorePack(await packOf(source), store, DO)).toMatchObject({ [becomes]: 1 });
    expect((await store.story('ferry/s1'))?.reports[0]?.outlet?.id).toBe(outlet);
    // What a restore replaced can be brought back as well.
    const before = becomes === 'changed' ? { createdAt: there, articles: 1 } : null;
    expect((await store.packs())[0]?.before).toEqual(before);
  });

  test('of the program’s own is not backed up, and not replaced', async () => {
    const [store, source] = [makeMemoryStore(), makeMemoryStore()];
    await importPack(GOOD_PACK, store, { bundled: true });
    expect((await backUpPack('', store)).lines).toEqual([]);
    await importPack(other, source, { bundled: false });
    expect(await restorePack(await packOf(source), store, DO)).toMatchObject({ leftOut: 1 });
    expect((await store.story('ferry/s1'))?.reports[0]?.outlet?.id).toBe('harbour-gazette');
  });
});

test.each([
  ['of a newer version', { kind: 'feed', feed: {} }, /one of these is expected here: settings/],
  [
    'with a field of a newer version',
    story({ mood: 'calm' }),
    /mood: this version of Variorum does not know it\. A newer/,
  ],
  ['that is damaged', story({ quantities: 'none' }), /quantities: a list/],
  ['that was cut', '{"kind":"story","st', /damaged on the way/],
])('a line %s is refused with a sentence', (_, line, why) => {
  const read = readLine(typeof line === 'string' ? line : JSON.stringify(line));
  expect(said(read)).toEqual({ ok: false, why: expect.stringMatching(why) });
});

function story(given: object) {
  const { origin: _, ...report } = inventedReport({ articleId: 'a' });
  return { kind: 'story', story: { id: 's', title: 't', reports: [{ ...report, ...given }] } };
}

async function storeOf(given: readonly Story[]): Promise<StoryStore> {
  const store = makeMemoryStore();
  for (const { id, title, reports } of given) for (const each of reports) await store.putReport(id, title, each);
  return store;
}

/** What was learned, as a backup's lines say when they are read again. */
async function backUp(store: StoryStore): Promise<KeptStory[]> {
  const kept: KeptStory[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const { lines, next, leftOut } = await backUpStories(after, store);
    expect(leftOut).toBe(0);
    for (const line of lines) kept.push(...(lineOf(line, 'story') as { story: KeptStory }[]).map((each) => each.story));
    after = next;
  }
  return kept;
}

async function packOf(store: StoryStore) {
  const { lines } = await backUpPack('', store);
  const [line] = lines.flatMap((each) => lineOf(each, 'pack') as Extract<BackupLine, { kind: 'pack' }>[]);
  if (line === undefined) throw new Error('there is no pack in the backup');
  return line.pack;
}

function lineOf(line: string, kind: BackupLine['kind']): BackupLine[] {
  const read = readLine(line);
  if (!read.ok) throw new Error(read.why.key);
  return read.value.kind === kind ? [read.value] : [];
}

async function places(store: StoryStore) {
  const found = new Map<string, { readonly storyId: string; readonly learnedAt: string | null }>();
  for await (const { id, reports } of store.stories()) {
    for (const { articleId: article, learnedAt } of reports) found.set(article, { storyId: id, learnedAt });
  }
  return found;
}
