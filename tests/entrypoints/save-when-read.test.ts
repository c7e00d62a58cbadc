import { afterEach, expect, test, vi } from 'vitest';
import { makeSaveWhenRead } from '@/entrypoints/article.content/save-when-read.ts';

const saveSelection = vi.fn(() => true);
const highlights = { saveSelection };

function select(words: string): void {
  vi.stubGlobal('document', { getSelection: () => ({ isCollapsed: words === '' }) });
}

afterEach(() => {
  saveSelection.mockClear();
  vi.unstubAllGlobals();
});

test('words selected while the page is still being read are saved once it is, one time', () => {
  select('412 aboard');
  const saving = makeSaveWhenRead();
  saving.marked(null);
  expect(saving.saveSelection()).toBe(true);
  expect(saveSelection).not.toHaveBeenCalled();
  saving.marked(highlights);
  saving.marked(highlights);
  expect(saveSelection).toHaveBeenCalledOnce();
});

test('where no words are selected that is answered, and nothing is saved later', () => {
  select('');
  const saving = makeSaveWhenRead();
  expect(saving.saveSelection()).toBe(false);
  saving.marked(highlights);
  expect(saveSelection).not.toHaveBeenCalled();
});

test('what the page answers is passed on', () => {
  const saving = makeSaveWhenRead();
  saving.marked(highlights);
  saveSelection.mockReturnValueOnce(false);
  expect([saving.saveSelection(), saving.saveSelection()]).toEqual([false, true]);
});
