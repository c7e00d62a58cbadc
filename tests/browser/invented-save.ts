import { type Mock, vi } from 'vitest';
import type { Asker } from '@/lib/browser/handle-requests.ts';
import { highlightHandlers } from '@/lib/browser/highlight-handlers.ts';
import type { NewHighlight } from '@/lib/highlight-protocol.ts';
import type { Compared } from '@/lib/highlights/save-comparison.ts';
import { keepHighlights } from '@/lib/store/highlights/keep-highlights.ts';
import { ENGLISH } from '@/lib/words/english.ts';
import { type FaultyPlaces, faultyPlaces } from '../store/highlights/faulty-places.ts';
import { pageArticleOf } from './page-article-of.ts';

/** What the invented article says. */
export const WORDS = 'The ferry Aurora ran aground off Port Ellory.\n\nAll 412 aboard were brought ashore by midnight.';
/** Where the invented article is. */
export const URL_HERE = 'https://gazette.example/2031/ferry-aground-48213';
/** Who asks from that page. */
export const PAGE: Asker = { tabId: 7, isPrivate: false, page: URL_HERE };
/** Another page. */
export const ELSEWHERE: Asker = { tabId: 8, isPrivate: false, page: 'https://other.example/storm-99321' };
/** One of our own pages. */
export const OWN: Asker = { tabId: 1, isPrivate: false, page: null };
/** The invented article as its page gives it. */
export const ARTICLE = pageArticleOf(WORDS, URL_HERE);
/** What a highlight of some of its words is about. */
export const target = (exact: string) => {
  const start = ARTICLE.text.indexOf(exact);
  const end = start + exact.length;
  const quote = {
    exact,
    prefix: ARTICLE.text.slice(Math.max(0, start - 20), start),
    suffix: ARTICLE.text.slice(end, end + 20),
  };
  return { quote, position: { start, end } };
};
/** A highlight of it, as the page has it saved. */
export const NEW: NewHighlight = {
  id: 'h1',
  madeAt: new Date().toISOString(),
  target: target('412 aboard'),
  colour: 'green',
  note: 'Was it 421?',
  tags: ['ferries', 'ferries'],
  cardId: null,
  title: 'Gazette: ferry',
  article: ARTICLE,
};
const card = (id: string, exact: string) => ({
  id,
  type: 'figure-differs' as const,
  anchor: target(exact).position,
  here: exact,
  text: 'The Courier has another figure.',
  evidence: [],
  reasons: ['Both count who was aboard.'],
  pair: null,
  spread: null,
});
/** What others had on two of its places. */
export const COMPARED: Compared = {
  story: { id: 's1', title: 'Ferry aground' },
  cards: [card('c1', '412 aboard'), card('c2', 'midnight')],
};

/** Two places nothing is kept in yet, and handlers that keep highlights there. */
export interface InventedKeeping {
  readonly places: FaultyPlaces;
  /** What comparing an article gives. */
  readonly compare: Mock<() => Promise<Compared>>;
  /** The handlers as a background that has just woken makes them. */
  readonly handlers: () => ReturnType<typeof highlightHandlers>;
}

/** Nothing is kept yet, and others had something on two places of the article. */
export function inventedKeeping(): InventedKeeping {
  const places = faultyPlaces();
  const compare = vi.fn(async () => COMPARED);
  const world = { outlets: [], style: '', words: ENGLISH, messages: () => ({}), compare };
  return { places, compare, handlers: () => highlightHandlers({ highlights: keepHighlights(places), ...world }) };
}
