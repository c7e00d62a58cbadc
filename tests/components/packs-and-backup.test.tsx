import { beforeEach, describe, expect, test, vi } from 'vitest';
import { BackupSection, type BackupState } from '@/components/options/backup-section.tsx';
import { backedUp, packMade, restored, takenBack } from '@/components/options/outcomes.ts';
import { packIdFrom } from '@/components/options/pack-id.ts';
import { type Packing, PacksSection } from '@/components/options/packs-section.tsx';
import { NO_BACKUP_GAIN } from '@/lib/backup/gain.ts';
import { optionsState } from '../gallery/options-states.ts';
import { FULL_STORE } from '../gallery/page-states.ts';
import { draw, readText } from './draw.ts';

const [onAdd, onTakeBack, onMake, onRestore, onCancel] = [vi.fn(), vi.fn(), vi.fn(), vi.fn(), vi.fn()];
beforeEach(() => vi.clearAllMocks());

function packs(name: string, given: Partial<Packing> = {}, store = FULL_STORE): HTMLElement {
  const packing = { ...optionsState(name).packing, onAdd, onTakeBack, onMake, onCancel, ...given };
  return draw(<PacksSection store={store} packing={packing} />);
}

function backup(state: BackupState): HTMLElement {
  return draw(
    <BackupSection {...optionsState('options').backingUp} state={state} onRestore={onRestore} onCancel={onCancel} />,
  );
}

const sentences = (drawn: HTMLElement) => [...drawn.querySelectorAll('.preview > .plain-list li')].map(readText);
const button = (drawn: HTMLElement, name: string) =>
  [...drawn.querySelectorAll('button')].find((each) => readText(each).startsWith(name));

async function type(field: Element | null | undefined, value: string): Promise<void> {
  Object.assign(field ?? {}, { value });
  field?.dispatchEvent(new (field.ownerDocument.defaultView as unknown as { Event: typeof Event }).Event('input'));
  await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('a pack', () => {
  test('is shown with its terms, its outlets and what it changes, before it is added', () => {
    const drawn = packs('options-previews');
    expect(sentences(drawn)).toEqual([
      'A version of this pack is here already; this one takes its place, and you can go back.',
      'New in this version: 200 articles.',
      'Other than in the version here: 3 articles.',
      'The same as in the version here: 11 articles.',
      'Only in the version here, and gone with it: 1 article.',
      'Known already from your reading or from another pack: 9 articles.',
    ]);
    expect(readText(drawn.querySelector('.preview small'))).toBe(
      '31 stories · 214 articles · by Ines Okafor, harbour school · licence CC BY-SA 4.0 · 2 Apr 2031',
    );
    expect(readText(drawn.querySelector('.preview details'))).toContain('and 4 others');
    button(drawn, 'Put it in the place')?.click();
    expect(onAdd).toHaveBeenCalledOnce();
  });

  test('with nothing new in it is not offered to be added', () => {
    const drawn = packs('options-nothing-new');
    expect(sentences(drawn)).toEqual(['Everything in it is here already. There is nothing to add.']);
    expect(button(drawn, 'Add')).toBeUndefined();
    button(drawn, 'Close')?.click();
    expect(onCancel).toHaveBeenCalledOnce();
  });

  test('that was just added can be taken back in one click, and a later version replaced by the one before', () => {
    const drawn = packs(
      'options-added',
      {},
      {
        ...FULL_STORE,
        packs: FULL_STORE.packs.map((pack) => ({ ...pack, before: { createdAt: '2031-01-05', articles: 4 } })),
      },
    );
    button(drawn, 'Take it back')?.click();
    button(drawn, 'Back to the version of 5 Jan 2031: Starter')?.click();
    expect(onTakeBack.mock.calls).toEqual([['harbours'], ['starter']]);
  });

  test('of one’s own asks for title, maintainer and licence, and is made once they are there', async () => {
    const drawn = packs('options');
    const submit = async () => {
      const form = drawn.querySelector('form.maker');
      form?.dispatchEvent(new (form.ownerDocument.defaultView as unknown as { Event: typeof Event }).Event('submit'));
      await new Promise((resolve) => setTimeout(resolve, 10));
    };
    await submit();
    expect(readText(drawn.querySelector('.maker [role="alert"]'))).toContain('Fill in the title');
    expect(onMake).not.toHaveBeenCalled();
    const fields = [...drawn.querySelectorAll('.maker input[type="text"]')];
    for (const [at, value] of ['Our harbour', 'Ines Okafor', 'CC BY 4.0'].entries()) await type(fields[at], value);
    await submit();
    expect(onMake).toHaveBeenCalledWith(
      expect.objectContaining({ id: 'our-harbour', title: 'Our harbour', licence: 'CC BY 4.0', storyIds: null }),
    );
  });
});

test.each([
  ['Our harbour: 2031', 'our-harbour-2031'],
  ['  Fähren & Häfen ', 'fahren-hafen'],
  ['x'.repeat(90), 'x'.repeat(48)],
])('the id of “%s” is %s', (title, id) => {
  expect(packIdFrom(title)).toBe(id);
});

test('titles in other scripts have ids of their own', () => {
  const ids = ['נמלים', 'מעבורות', 'Häfen נמלים', '!!!'].map(packIdFrom);
  expect(new Set(ids).size).toBe(4);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9][a-z0-9-]*$/);
});

describe('a backup', () => {
  test('says line by line what restoring it would do, and restores on one more click', () => {
    const { backingUp } = optionsState('options-previews');
    const drawn = backup(backingUp.state);
    expect(sentences(drawn)).toEqual([
      'Settings that become others: the most notes on one page, appearance.',
      'Added: 31 highlights.',
      'Replaced by a later one: 4 highlights.',
      'Here already, as late or later: 208 highlights.',
      'Added: 2 corrections.',
      'Here already, as late or later: 1 correction.',
      'Left out, for lack of room or because Variorum brings its own: 3 corrections.',
      'Added: 1 pack.',
      'Replaced by a later one: 1 pack.',
      'Packs of Variorum’s own that you had removed, and that go again: 1.',
      'Added: 10,204 articles.',
      'Replaced by a later one: 12 articles.',
      'Here already, as late or later: 340 articles.',
    ]);
    button(drawn, 'Restore this backup')?.click();
    expect(onRestore).toHaveBeenCalledOnce();
  });

  test('with nothing new in it says so and offers nothing', () => {
    const drawn = backup({ kind: 'preview', fileName: 'x', gain: NO_BACKUP_GAIN });
    expect(readText(drawn.querySelector('.preview'))).toContain('There is nothing to restore.');
    expect(button(drawn, 'Restore')).toBeUndefined();
  });

  test('that takes long says how far it is, and can be stopped', () => {
    const drawn = backup({ kind: 'working', sentence: 'Restoring…', share: 0.4 });
    expect(drawn.querySelector('progress')?.getAttribute('aria-label')).toBe('Restoring…');
    expect(button(drawn, 'Back everything up')?.hasAttribute('disabled')).toBe(true);
    button(drawn, 'Stop')?.click();
    expect(onCancel).toHaveBeenCalledOnce();
  });

  test('that was refused says why', () => {
    const drawn = backup({ kind: 'failed', why: 'This file is no backup.' });
    expect(readText(drawn.querySelector('[role="alert"]'))).toBe('This file is no backup.');
  });
});

test('what was done is said in a plain sentence', () => {
  expect(backedUp(12_400_000, 0)).toBe('The backup is in your downloads: 12.4 MB.');
  expect(backedUp(640_000, 1)).toContain('It is without 1 article that could not be read.');
  const added = { added: 2, changed: 1, same: 5, leftOut: 0 };
  expect(restored({ ...NO_BACKUP_GAIN, articles: added })).toContain(
    'Restored: 3 articles, 0 highlights, 0 packs, 0 corrections.',
  );
  expect(takenBack({ ok: true, value: true })).toContain('as it was before');
  expect(takenBack({ ok: true, value: false })).toContain('remove the pack instead');
  expect(takenBack({ ok: false, why: 'No store.' })).toBe('No store.');
  expect(packMade({ json: '', stories: 1, articles: 2 }, 900)).toBe(
    'The pack is in your downloads: 1 story, 2 articles, 900 bytes.',
  );
});
