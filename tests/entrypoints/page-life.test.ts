import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { annotatePage } from '@/entrypoints/article.content/annotate-page.ts';
import { makePageLife } from '@/entrypoints/article.content/page-life.ts';
import { showHighlights } from '@/entrypoints/article.content/show-highlights.ts';
import { request } from '@/lib/browser/messages.ts';
import { articleFromDocument } from '@/lib/page/article-from-document.ts';
import { becomesAnother } from '@/lib/page/read-page.ts';
import type { PageState } from '@/lib/protocol.ts';
import { DEFAULT_SETTINGS } from '@/lib/settings.ts';
import { annotatedWith } from '../gallery/invented-annotated.ts';
import { CARDS } from '../gallery/invented-cards.ts';
import { PROSE } from '../page/invented-page.ts';
import { pageFrom } from '../page/page-from.ts';

vi.mock('@/entrypoints/article.content/annotate-page.ts', () => ({ annotatePage: vi.fn() }));
vi.mock('@/entrypoints/article.content/show-highlights.ts', () => ({ showHighlights: vi.fn() }));
vi.mock('@/lib/browser/messages.ts', () => ({ request: vi.fn() }));
vi.mock('@/lib/browser/log.ts', () => ({ logError: vi.fn() }));
vi.mock('@/lib/page/read-page.ts', () => ({ becomesAnother: vi.fn() }));

const annotate = vi.mocked(annotatePage);
const [restyle, again] = [vi.fn(), vi.fn()];
const page = articleFromDocument(pageFrom(PROSE), null) ?? expect.fail('nothing read');
const shown: PageState = {
  kind: 'annotated',
  headline: null,
  annotated: annotatedWith({ story: null, cards: CARDS.slice(0, 3) }),
};

beforeEach(() => {
  vi.stubGlobal('location', new URL('https://courier.example/news/one'));
  vi.stubGlobal('document', {});
  annotate.mockImplementation(async (_settings, _arrival, { tell }) => {
    tell(shown);
    return { notes: { command() {}, restyle, refresh() {}, list() {}, hasCardAt: () => false }, page, again };
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

async function annotated() {
  const life = makePageLife(new AbortController().signal);
  life.settingsChanged(DEFAULT_SETTINGS);
  await settle();
  return life;
}

/** The signals of the readings so far: one that has ended has taken its notes with it. */
function ended(): boolean[] {
  return annotate.mock.calls.map(([, , , signal]) => signal.aborted);
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

test('a page that only changes its address keeps its notes', async () => {
  const life = await annotated();
  vi.mocked(becomesAnother).mockResolvedValue(false);
  life.addressChanged();
  await settle();
  expect(ended()).toEqual([false]);
  expect(life.describe(null)).toEqual(shown);
});

test('a page that becomes another one keeps its notes until then, and is read again', async () => {
  const life = await annotated();
  let find = (_isAnother: boolean) => {};
  vi.mocked(becomesAnother).mockReturnValue(
    new Promise((resolve) => {
      find = resolve;
    }),
  );
  life.addressChanged();
  await settle();
  expect(ended()).toEqual([false]);
  find(true);
  await settle();
  expect(ended()).toEqual([true, false]);
});

test('a page whose story was corrected is read again', async () => {
  const life = await annotated();
  life.readAgain();
  await settle();
  expect(ended()).toEqual([true, false]);
});

test('a change of which cards there are asks for them anew, one of how they look draws them, and neither reads again', async () => {
  const life = await annotated();
  life.settingsChanged({ ...DEFAULT_SETTINGS, keys: false });
  expect(again).not.toHaveBeenCalled();
  const fewer = { ...DEFAULT_SETTINGS, cardTypes: DEFAULT_SETTINGS.cardTypes.slice(1) };
  life.settingsChanged(fewer);
  expect(again).toHaveBeenCalledOnce();
  expect(restyle.mock.calls.map(([settings]) => settings)).toEqual([{ ...DEFAULT_SETTINGS, keys: false }, fewer]);
  expect(ended()).toEqual([false]);
  life.settingsChanged({ ...fewer, paused: true });
  expect([ended(), life.describe(null).kind]).toEqual([[true], 'paused']);
});

test.each([
  ['paused', { ...DEFAULT_SETTINGS, paused: true }],
  ['on a site that is off', { ...DEFAULT_SETTINGS, sitesOff: ['courier.example'] }],
])('a page %s is not listened to, and its selection is saved when that is asked for', async (_, off) => {
  const saveSelection = vi.fn(() => true);
  vi.mocked(showHighlights).mockReturnValue({ saveSelection, saveCard() {}, open() {}, list: () => [] });
  const life = makePageLife(new AbortController().signal);
  life.settingsChanged(off);
  expect(showHighlights).not.toHaveBeenCalled();
  expect([life.saveSelection(), life.saveSelection()]).toEqual([true, true]);
  expect(saveSelection).toHaveBeenCalledTimes(2);
  expect(showHighlights).toHaveBeenCalledOnce();
  const [[place, signal] = []] = vi.mocked(showHighlights).mock.calls;
  expect([place?.page, place?.settings().keys, signal?.aborted]).toEqual([null, false, false]);
  life.settingsChanged(DEFAULT_SETTINGS);
  expect(signal?.aborted).toBe(true);
});

test('a page that comes back from the history has its number told again', async () => {
  const life = await annotated();
  const badge = vi.mocked(request);
  expect(badge).toHaveBeenCalledExactlyOnceWith('badge', { count: 3 });
  badge.mockClear();
  life.shownAgain();
  expect(badge).toHaveBeenCalledExactlyOnceWith('badge', { count: 3 });
});

test.each([
  ['before anything is shown', () => Promise.reject(new Error('A bug'))],
  [
    'with its notes half drawn',
    async (...[, , { tell }]: Parameters<typeof annotatePage>) => {
      tell(shown);
      throw new Error('A bug');
    },
  ],
])('a page that cannot be read says so: %s', async (_, fail) => {
  annotate.mockImplementation(fail);
  const life = await annotated();
  expect(life.describe(null)).toEqual({ kind: 'failed', why: expect.stringMatching(/^Variorum .*\.$/) });
  expect(ended()).toEqual([true]);
});

test('a reading that fails after another has begun changes nothing', async () => {
  let fail = (_error: Error) => {};
  const first = new Promise<null>((_, reject) => {
    fail = reject;
  });
  annotate.mockImplementationOnce(() => first);
  const life = makePageLife(new AbortController().signal);
  life.settingsChanged(DEFAULT_SETTINGS);
  life.addressChanged();
  await settle();
  fail(new Error('A bug'));
  await settle();
  expect(life.describe(null)).toEqual(shown);
  expect(ended()).toEqual([true, false]);
});
