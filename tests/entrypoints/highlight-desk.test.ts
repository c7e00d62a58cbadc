import { beforeEach, expect, test, vi } from 'vitest';
import type { HighlightMoment } from '@/components/highlight/highlight-moment.ts';
import { makeHighlightChanges } from '@/entrypoints/article.content/highlight-changes.ts';
import { type HighlightDesk, makeHighlightDesk } from '@/entrypoints/article.content/highlight-desk.ts';
import { request } from '@/lib/browser/messages.ts';
import { saveWithRetry } from '@/lib/browser/save-highlight.ts';
import type { NewHighlight, PlacedHighlight } from '@/lib/highlight-protocol.ts';
import { placedHighlight } from '../gallery/highlight-states.ts';

vi.mock('@/lib/browser/messages.ts', () => ({ request: vi.fn() }));
vi.mock('@/lib/browser/save-highlight.ts', () => ({ saveWithRetry: vi.fn() }));

const save = vi.mocked(saveWithRetry);
const ask = vi.mocked(request);
let moments: (HighlightMoment | null)[] = [];
let listed: readonly PlacedHighlight[] = [];

function desk(kept: readonly PlacedHighlight[] = []) {
  const world = {
    show: (moment: HighlightMoment | null) => moments.push(moment),
    listed: (list: readonly PlacedHighlight[]) => {
      listed = list;
    },
    ask: async () => ({ ok: true, value: kept }) as const,
    hasWords: () => false,
  };
  return makeHighlightDesk(world, new AbortController().signal);
}

function drafted(id: string, position: NewHighlight['target']['position'] = { start: 3, end: 9 }): NewHighlight {
  const target = { quote: { exact: 'asleep', prefix: '', suffix: '' }, position };
  const rest = { colour: 'yellow', note: '', tags: [], cardId: null, title: 'Ferry', article: null } as const;
  return { id, madeAt: '2031-03-14T10:00:00Z', target, ...rest };
}

const kinds = () => moments.map((moment) => moment?.kind ?? null);
const said = () => {
  const last = moments.at(-1);
  return last?.kind === 'open' ? last.said : null;
};

beforeEach(() => {
  vi.resetAllMocks();
  moments = [];
  listed = [];
});

test('“Saved.” is said only once it was answered, and then it is among the highlights of the page', async () => {
  let answer: (value: never) => void = () => undefined;
  save.mockReturnValue(
    new Promise((resolve) => {
      answer = resolve as typeof answer;
    }),
  );
  const saving = desk().save(drafted('a'));
  expect(kinds()).toEqual(['saving']);
  expect(listed).toEqual([]);
  answer({ ok: true, value: {} } as never);
  await saving;
  expect([kinds().at(-1), said()]).toEqual(['open', 'Saved.']);
  expect(listed.map(({ id, span }) => [id, span])).toEqual([['a', { start: 3, end: 9 }]]);
});

test('what could not be saved is sent again as the same highlight, and can be copied until then', async () => {
  save.mockResolvedValueOnce({ ok: false, why: 'Not saved yet.' });
  const at = desk();
  await at.save(drafted('a'));
  expect(moments.at(-1)).toEqual({ kind: 'failed', why: 'Not saved yet.' });
  expect(listed).toEqual([]);
  save.mockResolvedValueOnce({ ok: true, value: {} } as never);
  await at.save(null);
  expect(save.mock.calls.map(([{ id }]) => id)).toEqual(['a', 'a']);
  expect(said()).toBe('Saved.');
});

/** Saves that go on until they are answered, in the order they were begun. */
function answers(): ((answer: { readonly ok: boolean; readonly why?: string }) => void)[] {
  const resolves: ((answer: never) => void)[] = [];
  save.mockImplementation(() => new Promise((resolve) => resolves.push(resolve as never)));
  return resolves as never;
}

/** What puts another moment in the place of the one that is shown. */
const INTRUSIONS: readonly [string, (at: HighlightDesk) => void][] = [
  ['another highlight is pressed', (at) => at.open('h1')],
  ['the answer on another highlight comes late', (at) => at.openAt(placedHighlight(), '')],
  ['another highlight is gone by now', (at) => at.set({ kind: 'removed', highlight: placedHighlight() })],
];

test.each(INTRUSIONS)('words that could not be saved stay, and are sent again, though %s', async (_, intrude) => {
  save.mockResolvedValueOnce({ ok: false, why: 'Not saved yet.' });
  const at = desk([placedHighlight()]);
  await at.refresh();
  await at.save(drafted('a'));
  intrude(at);
  expect(at.moment()).toEqual({ kind: 'failed', why: 'Not saved yet.' });
  save.mockResolvedValueOnce({ ok: true, value: {} } as never);
  await at.save(null);
  expect(save.mock.calls.map(([{ id }]) => id)).toEqual(['a', 'a']);
});

test.each([...INTRUSIONS, ['it is to be closed', (at: HighlightDesk) => at.set(null)] as const])(
  'while one is being saved no other is begun, though %s',
  async (_, intrude) => {
    const [answered, at] = [answers(), desk([placedHighlight()])];
    await at.refresh();
    const saving = at.save(drafted('a'));
    intrude(at);
    expect(at.moment()).toEqual({ kind: 'saving' });
    await at.save(drafted('b'));
    expect(save.mock.calls.map(([{ id }]) => id)).toEqual(['a']);
    answered[0]?.({ ok: true });
    await saving;
    expect([kinds().at(-1), said()]).toEqual(['open', 'Saved.']);
  },
);

test('another colour that is answered while words wait is on the page, and the words are still there', async () => {
  let answer: (value: never) => void = () => undefined;
  ask.mockReturnValue(
    new Promise((resolve) => {
      answer = resolve as typeof answer;
    }),
  );
  const at = desk([placedHighlight()]);
  await at.refresh();
  at.open('h1');
  const colouring = makeHighlightChanges(at, () => null).onColour('green');
  save.mockResolvedValueOnce({ ok: false, why: 'Not saved yet.' });
  await at.save(drafted('a'));
  answer({ ok: true, value: null } as never);
  await colouring;
  expect(at.moment()).toEqual({ kind: 'failed', why: 'Not saved yet.' });
  expect(listed.map(({ colour }) => colour)).toEqual(['green']);
});

test('words that could not be saved are given up when the reader closes them', async () => {
  save.mockResolvedValueOnce({ ok: false, why: 'Not saved yet.' });
  const at = desk([placedHighlight()]);
  await at.refresh();
  await at.save(drafted('a'));
  at.set(null);
  at.open('h1');
  expect(kinds().at(-1)).toBe('open');
});

test.each([
  ['outside the article', {} as NewHighlight['article'], /^Saved\. .* outside the article.* not marked on the page\.$/],
  ['of a page that is no article, or where all is off', null, /^Saved\. Variorum marks nothing on this page\.$/],
])('words %s are saved, and it is said that they are not marked', async (_, article, sentence) => {
  save.mockResolvedValue({ ok: true, value: {} } as never);
  await desk().save({ ...drafted('a', null), article });
  expect(said()).toMatch(sentence);
});

test('another colour is asked for by itself: a note that was written elsewhere meanwhile stays', async () => {
  ask.mockResolvedValue({ ok: true, value: null } as never);
  const at = desk([placedHighlight()]);
  await at.refresh();
  at.open('h1');
  await makeHighlightChanges(at, () => null).onColour('green');
  expect(ask).toHaveBeenCalledExactlyOnceWith('colourHighlight', { id: 'h1', colour: 'green' });
  expect(listed.map(({ colour }) => colour)).toEqual(['green']);
});

test('what was removed is gone from the page, and is back after “Undo”', async () => {
  ask.mockResolvedValue({ ok: true, value: null } as never);
  const at = desk([placedHighlight()]);
  await at.refresh();
  at.open('h1');
  const { onRemove, onUndo } = makeHighlightChanges(at, () => null);
  await onRemove();
  expect([kinds().at(-1), listed]).toEqual(['removed', []]);
  await onUndo();
  expect([kinds().at(-1), listed.length]).toEqual(['open', 1]);
});

test('a change that was refused is said, and nothing on the page changes', async () => {
  ask.mockResolvedValue({ ok: false, why: 'The disk is full. Make room, then try again.' });
  const at = desk([placedHighlight()]);
  await at.refresh();
  at.open('h1');
  await makeHighlightChanges(at, () => null).onRemove();
  expect(said()).toBe('The disk is full. Make room, then try again.');
  expect(listed).toHaveLength(1);
});

test('an orphan is tied to selected words of the article, and to no others', async () => {
  ask.mockResolvedValue({ ok: true, value: {} } as never);
  const at = desk([placedHighlight({ found: 'orphan', span: null })]);
  await at.refresh();
  at.open('h1');
  await makeHighlightChanges(at, () => drafted('x', null).target).onReattach();
  expect(ask).not.toHaveBeenCalled();
  const { target } = drafted('x');
  await makeHighlightChanges(at, () => target).onReattach();
  expect(ask).toHaveBeenCalledExactlyOnceWith('reattachHighlight', { id: 'h1', target });
  expect(listed).toEqual([placedHighlight({ exact: 'asleep', span: { start: 3, end: 9 } })]);
});
