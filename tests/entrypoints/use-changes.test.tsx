import { beforeEach, expect, test } from 'vitest';
import type { Notice } from '@/components/library/notice-line.tsx';
import type { SentChanges } from '@/entrypoints/library/send-changes.ts';
import { useChanges } from '@/entrypoints/library/use-changes.ts';
import type { KeptHighlights } from '@/entrypoints/library/use-highlights.ts';
import type { MadeChange } from '@/lib/highlights/made-change.ts';
import { draw } from '../components/draw.ts';
import { inventedHighlights } from '../gallery/invented-highlights.ts';

const HIGHLIGHTS = inventedHighlights(3).map((each) => ({ ...each, tags: ['sea'] }));
const IDS = HIGHLIGHTS.map(({ id }) => id);
const merged = (id: string, before: readonly string[] = ['sea']): MadeChange => ({
  kind: 'tags',
  id,
  before,
  after: ['harbour'],
});

let notice: Notice | null;
/** What was said before a change was done. */
let told: string[];
let sent: SentChanges;
let asked: (readonly MadeChange[])[];
let changes: ReturnType<typeof useChanges>;

function Drawn() {
  const kept: KeptHighlights = {
    highlights: HIGHLIGHTS,
    early: [],
    reading: { kind: 'read' },
    readAgain: () => undefined,
    async change(ids, _, step) {
      await step?.(500, ids.length);
      told.push(notice?.sentence ?? '');
      return sent;
    },
    remove: async () => sent,
    async takeBack(taken) {
      asked.push(taken);
      return sent;
    },
  };
  changes = useChanges(kept, (next) => {
    notice = next;
  });
  return null;
}

beforeEach(() => {
  notice = null;
  told = [];
  asked = [];
  draw(<Drawn />);
});

const taken = (ids: readonly string[]): SentChanges => ({
  value: ids.map((id) => ({ ...merged(id), before: ['harbour'], after: ['sea'] }) as MadeChange),
  count: ids.length,
  why: null,
});

test('tags that were made one can be parted again, once, and the number is told', async () => {
  sent = { value: IDS.map((id) => merged(id)), count: 3, why: null };
  expect(await changes.onRenameTag('sea', 'harbour')).toBe(true);
  expect(told).toEqual(['Changed so far: 500 of 3…']);
  expect(notice).toMatchObject({ canUndo: true, sentence: expect.stringContaining('“harbour”') });
  sent = taken(IDS);
  await Promise.all([changes.onUndo(), changes.onUndo()]);
  expect(asked).toEqual([IDS.map((id) => merged(id))]);
  expect(notice).toEqual({ sentence: 'Undone: 3 highlights.', canUndo: false });
});

test('what was changed since is told of', async () => {
  sent = { value: IDS.map((id) => merged(id)), count: 3, why: null };
  await changes.onRenameTag('sea', 'harbour');
  const { value } = taken(IDS.slice(1));
  sent = { value: [...value, merged(IDS[0] ?? '', ['harbour'])], count: 3, why: null };
  await changes.onUndo();
  expect(notice?.sentence).toBe('Undone: 2 highlights. Changed since, and left as they are: 1 highlight.');
});

test('where a change was refused on the way, what it reached can be undone, and the rest of an undoing is tried again', async () => {
  sent = { value: [merged(IDS[0] ?? ''), merged(IDS[1] ?? '')], count: 2, why: 'The disk is full.' };
  expect(await changes.onChangeMany(IDS, { kind: 'tags', add: ['harbour'], remove: ['sea'] })).toBe(false);
  expect(notice).toEqual({ sentence: '2 of 3 done. The disk is full.', canUndo: true });
  sent = { ...taken(IDS.slice(0, 1)), why: 'The disk is full.' };
  await changes.onUndo();
  expect(notice).toEqual({ sentence: '1 of 2 done. The disk is full.', canUndo: true });
  await changes.onUndo();
  expect(asked[1]).toEqual([merged(IDS[1] ?? '')]);
});

test('a change whose first answer was lost can be undone all the same', async () => {
  sent = { value: IDS.map((id) => merged(id, ['harbour'])), count: 3, why: null };
  await changes.onRenameTag('sea', 'harbour');
  expect(notice?.canUndo).toBe(true);
  await changes.onUndo();
  expect(asked).toEqual([IDS.map((id) => merged(id))]);
});

test('a change of nothing offers no way back, and a note is not told of', async () => {
  sent = { value: IDS.map((id) => ({ kind: 'tags', id, before: ['sea'], after: ['sea'] })), count: 3, why: null };
  await changes.onChangeMany(IDS, { kind: 'tags', add: ['sea'], remove: [] });
  expect(notice).toEqual({ sentence: 'Tags added (sea): 0 highlights.', canUndo: false });
  notice = null;
  await changes.onChange(IDS.slice(0, 1), { kind: 'note', note: 'x' });
  expect(notice).toBeNull();
});
