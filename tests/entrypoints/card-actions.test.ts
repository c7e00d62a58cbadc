import { beforeEach, expect, test, vi } from 'vitest';
import { makeCardActions } from '@/entrypoints/article.content/card-actions.ts';
import { request } from '@/lib/browser/messages.ts';
import { showCard } from '@/lib/cards/show-card.ts';
import { card } from '../gallery/invented-cards.ts';

vi.mock('@/lib/browser/messages.ts', () => ({ request: vi.fn() }));

const name = { articleId: 'a', words: '214', source: null };
const shown = showCard(card({ type: 'figure-agree', pair: { claims: 'figure', here: name, there: [name] } }));
const [say, again] = [vi.fn(), vi.fn()];
const ask = vi.mocked(request);

beforeEach(() => {
  vi.resetAllMocks();
  ask.mockResolvedValue({ ok: true, value: { id: 'x' } } as never);
});

function lastSaid() {
  return say.mock.lastCall?.[0];
}

test('“not the same” is kept, said with a way back, and the cards are asked for anew; so is taking it back', async () => {
  const { onApart, onUndo } = makeCardActions(say, again);
  await onApart(shown);
  expect(ask).toHaveBeenLastCalledWith('part', shown.pair);
  expect(lastSaid()).toEqual({ words: expect.stringMatching(/^Kept apart .*\.$/), canUndo: true });
  expect(again).toHaveBeenCalledTimes(1);
  await onUndo();
  expect(ask).toHaveBeenLastCalledWith('undoCorrection', { id: 'x' });
  expect(lastSaid()).toEqual({ words: 'Undone.', canUndo: false });
  expect(again).toHaveBeenCalledTimes(2);
  ask.mockClear();
  await onUndo();
  expect(ask).not.toHaveBeenCalled();
});

test('a door that does not open says why, and one that does says nothing', async () => {
  const { onDoor } = makeCardActions(say, again);
  await onDoor('story');
  expect(ask).toHaveBeenLastCalledWith('goTo', { door: 'story' });
  expect(say).not.toHaveBeenCalled();
  ask.mockResolvedValue({ ok: false, why: 'Reload the page.' });
  await onDoor('library');
  expect(lastSaid()).toEqual({ words: 'Reload the page.', canUndo: false });
});

test('a kind is hidden by its name, and shown again', async () => {
  const { onHideKind, onUndo } = makeCardActions(say, again);
  await onHideKind(shown);
  expect(ask).toHaveBeenLastCalledWith('adjust', { kind: 'card-type', type: 'figure-agree', isShown: false });
  expect(lastSaid()).toEqual({ words: 'Notes called “Same figure” are hidden on every page.', canUndo: true });
  await onUndo();
  expect(ask).toHaveBeenLastCalledWith('adjust', { kind: 'card-type', type: 'figure-agree', isShown: true });
});

test('what could not be done is said as it was answered, and cannot be taken back', async () => {
  ask.mockResolvedValue({ ok: false, why: 'The disk is full.' });
  const { onApart, onHideKind, onUndo } = makeCardActions(say, again);
  for (const act of [onApart, onHideKind]) {
    await act(shown);
    expect(lastSaid()).toEqual({ words: 'The disk is full.', canUndo: false });
  }
  ask.mockClear();
  await onUndo();
  expect(ask).not.toHaveBeenCalled();
});

test('of a card that sets nothing side by side nothing can be said', async () => {
  await makeCardActions(say, again).onApart({ ...shown, pair: null });
  expect(ask).not.toHaveBeenCalled();
});
