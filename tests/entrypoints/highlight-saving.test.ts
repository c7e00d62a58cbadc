import { beforeEach, expect, test, vi } from 'vitest';
import type { HighlightMoment } from '@/components/highlight/highlight-moment.ts';
import type { HighlightDesk } from '@/entrypoints/article.content/highlight-desk.ts';
import { makeHighlightSaving } from '@/entrypoints/article.content/highlight-saving.ts';
import { articleFromDocument } from '@/lib/page/article-from-document.ts';
import { selectedWords } from '@/lib/page/selected-words.ts';
import { PROSE } from '../page/invented-page.ts';
import { pageFrom } from '../page/page-from.ts';

vi.mock('@/lib/page/selected-words.ts', () => ({ selectedWords: vi.fn() }));

const page = articleFromDocument(pageFrom(PROSE), null) ?? expect.fail('nothing read');
const target = { quote: { exact: 'asleep', prefix: '', suffix: '' }, position: { start: 3, end: 9 } };
const words = { target, box: () => null };
let moment: HighlightMoment | null = null;
const save = vi.fn();
const desk = {
  moment: () => moment,
  set: (next: HighlightMoment | null) => {
    moment = next;
  },
  save,
} as Partial<HighlightDesk> as HighlightDesk;

function saving(offers: boolean) {
  return makeHighlightSaving(page, desk, { box: () => null, takesFocus: false }, () => offers);
}

beforeEach(() => {
  moment = null;
  save.mockReset();
  vi.mocked(selectedWords).mockReturnValue(words);
  vi.stubGlobal('document', { title: 'Ferry' });
  return () => vi.unstubAllGlobals();
});

test('words that are selected are offered to be saved', () => {
  saving(true).selectionChanged();
  expect(moment).toEqual({ kind: 'offer' });
});

test('a reader who wants no offers gets none, and saves by the menu or the key all the same', () => {
  const at = saving(false);
  at.selectionChanged();
  expect(moment).toBeNull();
  expect(at.save(true)).toBe(true);
  expect(save).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ target }));
});

test('a reader who wants no offers is told all the same that an orphan can be tied to the words', () => {
  const highlight = { id: 'h1', exact: '', colour: 'yellow', note: '', tags: [], span: null, warning: null } as const;
  moment = { kind: 'open', highlight: { ...highlight, found: 'orphan' }, said: '', isNew: false, hasWords: false };
  saving(false).selectionChanged();
  expect(moment).toMatchObject({ kind: 'open', hasWords: true });
});

test('an offer that was made goes with the selection, whatever was switched meanwhile', () => {
  moment = { kind: 'offer' };
  vi.mocked(selectedWords).mockReturnValue(null);
  saving(false).selectionChanged();
  expect(moment).toBeNull();
});
