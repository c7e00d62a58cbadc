import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browserWords } from '@/lib/browser/browser-words.ts';
import { speakAsSet, speakLanguage } from '@/lib/browser/chosen-language.ts';
import { ownFile } from '@/lib/browser/own-file.ts';
import { pageMessages } from '@/lib/browser/page-messages.ts';
import { changeSettings } from '@/lib/browser/settings-item.ts';
import { DEFAULT_SETTINGS } from '@/lib/settings.ts';
import { messagesOf } from '@/lib/words/words-of-table.ts';
import { type Language, wordTable } from '../words/locales.ts';
import { fakeNavigator } from './fake-navigator.ts';

vi.unmock('@/lib/browser/browser-words.ts');
vi.mock('@/lib/browser/own-file.ts', () => ({ ownFile: vi.fn() }));
vi.mock('wxt/browser', async () => {
  const { browser } = await import('./fake-extension.ts');
  const { wordTable, messagesOf } = await import('../words/locales.ts');
  const english = messagesOf(wordTable('en'));
  const getMessage = (key: string) => english.get(key.replaceAll('_', '.')) ?? '';
  return { browser: { ...browser, i18n: { getMessage, getUILanguage: () => 'en-GB' } } };
});
fakeNavigator();

/** The files of the languages as the build makes them. */
const asBuilt = async (path: string): Promise<string> => {
  const [, language] = /^\/_locales\/(\w+)\/messages\.json$/.exec(path) ?? expect.fail(path);
  const messages = messagesOf(wordTable(language as Language));
  return JSON.stringify(Object.fromEntries(messages.map(([key, message]) => [key, { message }])));
};
const closed = () => browserWords.say('options.look.language');

beforeEach(() => {
  fakeBrowser.reset();
  vi.mocked(ownFile).mockImplementation(asBuilt);
});
afterEach(() => speakLanguage('browser'));

test('as long as none is chosen, the browser’s language is spoken, and no file is read', async () => {
  await speakAsSet();
  expect(closed()).toBe('Language');
  expect(ownFile).not.toHaveBeenCalled();
});

test('the language that is set is spoken, with its direction and its way with numbers', async () => {
  await changeSettings({ appearance: { ...DEFAULT_SETTINGS.appearance, language: 'de' } });
  expect(await speakAsSet()).toBe('de');
  expect([closed(), browserWords.tag(), browserWords.number(1234.5)]).toEqual(['Sprache', 'de', '1.234,5']);
  await speakLanguage('ar');
  expect([closed(), browserWords.direction()]).toEqual(['اللغة', 'rtl']);
});

test('pages are given words in it', async () => {
  await speakLanguage('fr');
  expect(pageMessages()['language_tag']).toBe('fr');
});

test('taken back, nothing of it stays', async () => {
  await speakLanguage('ar');
  await speakLanguage('browser');
  expect([closed(), browserWords.direction(), browserWords.count('overlay.tab', 2)]).toEqual([
    'Language',
    'ltr',
    'notes',
  ]);
});

test('where its file cannot be had, what was spoken goes on', async () => {
  vi.mocked(ownFile).mockRejectedValue(new Error('gone'));
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await speakLanguage('es');
  expect(closed()).toBe('Language');
});
