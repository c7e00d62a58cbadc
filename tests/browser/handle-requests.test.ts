import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answerRequest, handleRequests, type RequestHandlers } from '@/lib/browser/handle-requests.ts';
import type { Sender } from '@/lib/browser/sender.ts';
import type { RequestName } from '@/lib/protocol.ts';
import { browser, HOME } from './fake-extension.ts';
import { pageArticleOf } from './page-article-of.ts';

vi.mock('wxt/browser', () => import('./fake-extension.ts'));

const ID = 'variorum-test';
const TAB = { id: 7, incognito: false };
const OPTIONS: Sender = { id: ID, origin: HOME, url: `${HOME}/options.html`, frameId: 0, tab: TAB };
const PAGE: Sender = {
  id: ID,
  origin: 'https://gazette.example',
  url: 'https://gazette.example/a',
  frameId: 0,
  tab: TAB,
};

const ARTICLE = pageArticleOf('The ferry ran aground off Port Ellory on Monday.\n\nNobody was hurt.', null);
const NAMED = { articleId: 'a', words: '31,535', source: null };
const TARGET = { quote: { exact: 'aground', prefix: 'ran ', suffix: ' off' }, position: { start: 14, end: 21 } };
const ASKS: Readonly<Record<RequestName, unknown>> = {
  annotate: ARTICLE,
  learn: ARTICLE,
  badge: { count: 3 },
  readStory: ARTICLE,
  storyById: { id: 'story:a', articleId: null },
  summarize: null,
  correct: { kind: 'apart', one: ['a'], other: ['b', 'c'], oneTitle: 'One', otherTitle: null },
  part: { claims: 'figure', here: NAMED, there: [NAMED] },
  adjust: { kind: 'rail', rail: { side: 'left', top: 40 } },
  undoCorrection: { id: 'x' },
  goTo: { door: 'library' },
  searchStories: { words: 'ferry' },
  forget: { kind: 'learned' },
  importPack: { json: '{}' },
  previewPack: { json: '{}' },
  rollBackPack: { packId: 'ferry' },
  exportPack: { id: 'mine', title: 'Mine', licence: null, maintainer: null, createdAt: null, storyIds: null },
  backUp: { kind: 'start' },
  restore: { lines: [], isTrial: true },
  researchFacts: { articles: [{ articleId: 'a', storyId: null }] },
  saveHighlight: {
    id: 'h1',
    madeAt: '2024-11-06T10:00:00Z',
    target: TARGET,
    colour: 'green',
    note: '',
    tags: ['ferries'],
    cardId: null,
    title: 'A ferry',
    article: ARTICLE,
  },
  highlightsOnPage: ARTICLE,
  removeHighlight: { id: 'h1', isUndone: false },
  reattachHighlight: { id: 'h1', target: TARGET },
  colourHighlight: { id: 'h1', colour: 'blue' },
  highlightStyle: null,
  openHighlight: { id: 'h1' },
  findOnItsPage: { id: 'h1' },
  takeBackChanges: { changes: [{ kind: 'tags', id: 'h1', before: ['a'], after: [] }] },
  listHighlights: { after: null },
  changeHighlights: { ids: ['h1'], change: { kind: 'tags', add: ['sea'], remove: [] } },
  deleteHighlights: { ids: ['h1'], isUndone: false },
  importHighlights: { highlights: [], isTrial: true },
  highlightsHealth: null,
  noteBackup: { at: '2024-11-06T10:00:00Z', isWhole: true },
};

const handled = vi.fn(async (_ask: unknown, _asker: unknown) => ({ ok: true, value: 'done' }));
const HANDLERS = Object.fromEntries(Object.keys(ASKS).map((name) => [name, handled])) as unknown as RequestHandlers;

beforeEach(() => {
  handled.mockClear();
});

describe('our own pages', () => {
  test.each(Object.entries(ASKS))('may ask for %s', async (name, ask) => {
    expect(await answerRequest(HANDLERS, name, ask, OPTIONS)).toEqual({ ok: true, value: 'done' });
    expect(handled).toHaveBeenCalledWith(ask, { tabId: 7, isPrivate: false, page: null });
  });
});

describe('a content script', () => {
  test.each([
    'annotate',
    'learn',
    'badge',
    'part',
    'undoCorrection',
    'adjust',
    'saveHighlight',
    'highlightsOnPage',
    'removeHighlight',
    'reattachHighlight',
  ] as const)('may ask for %s', async (name) => {
    expect(await answerRequest(HANDLERS, name, ASKS[name], PAGE)).toMatchObject({ ok: true });
  });

  test.each([
    'summarize',
    'forget',
    'importPack',
    'correct',
    'searchStories',
    'listHighlights',
    'changeHighlights',
    'deleteHighlights',
    'importHighlights',
  ] as const)('may not ask for %s', async (name) => {
    expect(await answerRequest(HANDLERS, name, ASKS[name], PAGE)).toMatchObject({ ok: false });
    expect(handled).not.toHaveBeenCalled();
  });

  test('in a private window is known to be', async () => {
    await answerRequest(HANDLERS, 'learn', ARTICLE, { ...PAGE, tab: { id: 7, incognito: true } });
    expect(handled).toHaveBeenCalledWith(ARTICLE, { tabId: 7, isPrivate: true, page: PAGE.url });
  });
});

describe('a stranger', () => {
  test.each<readonly [string, Sender]>([
    ['of another extension', { ...OPTIONS, id: 'other' }],
    ['without an id', { origin: HOME, url: `${HOME}/options.html` }],
    ['in a frame of a page', { ...PAGE, frameId: 3 }],
    ['that is a page without a tab', { id: ID, origin: PAGE.origin, url: PAGE.url, frameId: 0 }],
    ['that has our address but another origin', { ...OPTIONS, origin: 'https://gazette.example' }],
    ['that has our origin but another address', { ...OPTIONS, url: 'https://gazette.example/' }],
    ['whose address begins like ours', { ...OPTIONS, url: `${HOME}.evil/x`, origin: `${HOME}.evil` }],
    ['without an origin', { id: ID, url: `${HOME}/options.html` }],
    ['that is a file', { ...PAGE, url: 'file:///a.html', origin: 'null' }],
  ])('%s gets nothing', async (_, sender) => {
    for (const [name, ask] of Object.entries(ASKS)) {
      expect(await answerRequest(HANDLERS, name, ask, sender)).toMatchObject({ ok: false });
    }
    expect(handled).not.toHaveBeenCalled();
  });
});

describe('a request', () => {
  test.each<readonly [string, string, unknown]>([
    ['nobody knows', 'toString', null],
    ['named like a part of every object', '__proto__', null],
    ['with an article that is a word', 'annotate', 'hi'],
    [
      'with an article whose blocks lie outside its text',
      'annotate',
      { ...ARTICLE, blocks: [{ kind: 'body', start: 0, end: 1e6 }] },
    ],
    ['with an article of three million letters', 'learn', { ...ARTICLE, text: 'a'.repeat(3e6) }],
    [
      'with an article at an address that is a script',
      'learn',
      { ...ARTICLE, declared: { ...ARTICLE.declared, address: 'javascript:1' } },
    ],
    ['with a count that is text', 'badge', { count: '3' }],
    ['to forget a kind of thing there is not', 'forget', { kind: 'everything' }],
    ['to forget an article without its id', 'forget', { kind: 'article' }],
    ['to forget a pack outside the packs', 'forget', { kind: 'pack', packId: '../x' }],
    ['to import nothing', 'importPack', {}],
    ['to correct in a way there is not', 'correct', { kind: 'perhaps', one: ['a'], other: ['b'] }],
    ['to correct a hundred articles at once', 'correct', { kind: 'apart', one: ['a'], other: Array(100).fill('b') }],
  ])('%s is refused with a sentence', async (_, name, ask) => {
    const answer = await answerRequest(HANDLERS, name, ask, OPTIONS);
    expect(answer).toEqual({ ok: false, why: expect.stringMatching(/^[A-Z].*\.$/) });
    expect(handled).not.toHaveBeenCalled();
  });

  test('reaches its handler as a fresh copy of the named fields', async () => {
    await answerRequest(HANDLERS, 'annotate', { ...ARTICLE, extra: 1 }, PAGE);
    expect(handled.mock.calls[0]?.[0]).toEqual(ARTICLE);
  });

  test('whose handler breaks is answered with a sentence and not with the error', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = { ...HANDLERS, summarize: () => Promise.reject(new Error('x.y is undefined')) };
    const answer = await answerRequest(broken, 'summarize', null, OPTIONS);
    expect(answer).toEqual({ ok: false, why: expect.not.stringContaining('undefined') });
    expect(log).toHaveBeenCalled();
    log.mockRestore();
  });
});

test('what only a click may do is done before anything is awaited, and all else once it is known in which language', async () => {
  let speak = () => {};
  const listen = vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(() => {});
  handleRequests(
    HANDLERS,
    new Promise<void>((resolve) => {
      speak = resolve;
    }),
  );
  const listener = listen.mock.calls[0]?.[0] as unknown as (message: unknown, sender: Sender) => Promise<unknown>;
  listen.mockRestore();
  handled.mockClear();
  listener({ to: 'background', name: 'goTo', ask: ASKS.goTo }, PAGE);
  expect(handled).toHaveBeenCalledTimes(1);
  const answer = listener({ to: 'background', name: 'summarize', ask: null }, OPTIONS);
  await Promise.resolve();
  expect(handled).toHaveBeenCalledTimes(1);
  speak();
  await answer;
  expect(handled).toHaveBeenCalledTimes(2);
});
