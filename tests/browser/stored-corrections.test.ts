import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { removeCorrection, watchCorrections } from '@/lib/browser/correction-rows.ts';
import { CORRECTIONS_LIMIT } from '@/lib/browser/corrections-schema.ts';
import {
  addCorrection,
  addParted,
  forgetInCorrections,
  readCorrections,
  readParted,
} from '@/lib/browser/stored-corrections.ts';
import type { NewCorrection } from '@/lib/protocol.ts';
import { said } from '../in-english.ts';
import { fakeNavigator } from './fake-navigator.ts';

vi.mock('wxt/browser', () => import('./fake-extension.ts'));
fakeNavigator();

beforeEach(() => fakeBrowser.reset());

const apart = (one: string, ...other: string[]): NewCorrection => ({
  kind: 'apart',
  one: [one],
  other,
  oneTitle: `Headline of ${one}`,
  otherTitle: 'A story',
});
const rows = async () => (await readCorrections()).map(({ one, other }) => `${one.join(' ')} | ${other.join(' ')}`);

describe('corrections', () => {
  test('are kept in the order they were made, each with an id and a day', async () => {
    await addCorrection(apart('a', 'b'));
    await addCorrection(apart('c', 'd'));
    expect(await rows()).toEqual(['a | b', 'c | d']);
    const [first, second] = await readCorrections();
    expect(first?.id).not.toBe(second?.id);
    expect(first?.madeAt).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  test('made at once are all kept', async () => {
    await Promise.all(['a', 'b', 'c'].map((id) => addCorrection(apart(id, 'x'))));
    expect((await rows()).sort()).toEqual(['a | x', 'b | x', 'c | x']);
  });

  test('asked for twice, because the first answer was lost, are one', async () => {
    const first = await addCorrection(apart('a', 'b'));
    expect(await addCorrection(apart('a', 'b'))).toEqual(first);
    expect(await rows()).toEqual(['a | b']);
  });

  test('can be taken back, which once done is no error', async () => {
    await addCorrection(apart('a', 'b'));
    const [made] = await readCorrections();
    await removeCorrection(made?.id ?? '');
    await removeCorrection(made?.id ?? '');
    expect(await rows()).toEqual([]);
  });

  test('that name nothing on one side are refused with a sentence', async () => {
    expect(said(await addCorrection(apart('a')))).toEqual({ ok: false, why: expect.stringMatching(/^[A-Z].*\.$/) });
  });

  test('beyond the most that are kept are refused, and none of the kept goes', async () => {
    for (let at = 0; at < CORRECTIONS_LIMIT; at++) await addCorrection(apart(`a${at}`, 'x'));
    expect(said(await addCorrection(apart('more', 'x')))).toEqual({
      ok: false,
      why: expect.stringContaining('Undo some'),
    });
    expect(await rows()).toHaveLength(CORRECTIONS_LIMIT);
    expect((await rows())[0]).toBe('a0 | x');
  });

  test('tell a watcher of every change until its signal', async () => {
    const changed = vi.fn();
    const life = new AbortController();
    watchCorrections(changed, life.signal);
    await addCorrection(apart('a', 'b'));
    await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
    life.abort();
    await addCorrection(apart('c', 'd'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(changed).toHaveBeenCalledOnce();
  });
});

describe('claims said not to be the same', () => {
  const claim = (articleId: string) => ({ articleId, words: '214 people', source: 'The Courier' });
  const parted = (here: string, ...there: string[]) =>
    addParted({ claims: 'figure', here: claim(here), there: there.map(claim) });
  const sides = async () =>
    (await readParted()).map(({ here, there }) => [here, ...there].map(({ articleId }) => articleId).join(' '));

  test('are kept beside corrections of stories, asked for twice once, and taken back', async () => {
    await addCorrection(apart('a', 'b'));
    const made = await parted('a', 'b', 'c');
    expect(await parted('a', 'b', 'c')).toEqual(made);
    expect([await rows(), await sides()]).toEqual([['a | b'], ['a b c']]);
    await removeCorrection(made.ok ? made.value.id : '');
    expect([await rows(), await sides()]).toEqual([['a | b'], []]);
  });

  test('go with the articles they name', async () => {
    await parted('a', 'b', 'c');
    await parted('d', 'b');
    await parted('e', 'f');
    await forgetInCorrections(new Set(['b', 'e']));
    expect(await sides()).toEqual(['a c']);
  });
});

describe('what storage holds', () => {
  test('is read row by row: one that is damaged or of a newer version costs no other, and stays stored', async () => {
    await addCorrection(apart('a', 'b'));
    const { corrections } = await fakeBrowser.storage.local.get('corrections');
    const strange = [7, { id: 'n', kind: 'perhaps', one: ['a'], other: ['b'] }];
    await fakeBrowser.storage.local.set({ corrections: [...strange, ...(corrections as unknown[])] });
    expect(await rows()).toEqual(['a | b']);
    await addCorrection(apart('c', 'd'));
    expect(await rows()).toEqual(['a | b', 'c | d']);
    expect((await fakeBrowser.storage.local.get('corrections'))['corrections']).toEqual(
      expect.arrayContaining(strange),
    );
  });

  test.each([undefined, null, 'text', { a: 1 }])('is no correction where it is %j', async (stored) => {
    await fakeBrowser.storage.local.set({ corrections: stored });
    expect(await readCorrections()).toEqual([]);
    await addCorrection(apart('a', 'b'));
    expect(await rows()).toEqual(['a | b']);
  });
});

describe('forgetting articles', () => {
  test('takes them out of every correction, with a title that may be theirs', async () => {
    await addCorrection(apart('a', 'b', 'c'));
    await forgetInCorrections(new Set(['b']));
    expect(await readCorrections()).toMatchObject([
      { one: ['a'], other: ['c'], oneTitle: 'Headline of a', otherTitle: null },
    ]);
  });

  test('takes a correction with it that has nothing left to say', async () => {
    await addCorrection(apart('a', 'b'));
    await addCorrection(apart('c', 'd'));
    await forgetInCorrections(new Set(['a']));
    expect(await rows()).toEqual(['c | d']);
  });

  test('that nothing was said of changes nothing', async () => {
    await addCorrection(apart('a', 'b'));
    const before = await readCorrections();
    await forgetInCorrections(new Set(['z']));
    expect(await readCorrections()).toEqual(before);
  });
});
