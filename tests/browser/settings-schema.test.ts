import { expect, test } from 'vitest';
import { decodeSettings } from '@/lib/browser/settings-schema.ts';
import { DEFAULT_SETTINGS } from '@/lib/settings.ts';

test.each([undefined, null, 'text', 7, [], {}])('%j is settings as they are at first', (stored) => {
  expect(decodeSettings(stored)).toEqual(DEFAULT_SETTINGS);
});

test('what can be read is kept, field by field, beside what cannot', () => {
  const stored = {
    paused: true,
    sitesOff: 'everywhere',
    sitesAdded: ['gazette.example'],
    cardTypes: ['figure-agree', 'no-such-card'],
    cardLimit: -3,
    learning: false,
    appearance: { theme: 'dark', textSize: 'enormous' },
    unknown: 1,
  };
  expect(decodeSettings(stored)).toEqual({
    ...DEFAULT_SETTINGS,
    paused: true,
    sitesAdded: ['gazette.example'],
    cardTypes: ['figure-agree'],
    learning: false,
    appearance: { ...DEFAULT_SETTINGS.appearance, theme: 'dark' },
  });
});

test('one entry of a list that cannot be read does not cost the others', () => {
  const stored = { sitesOff: ['one.example', 7, 'x'.repeat(300), 'two.example', null], cardTypes: [1, 'only-here'] };
  expect(decodeSettings(stored)).toEqual({
    ...DEFAULT_SETTINGS,
    sitesOff: ['one.example', 'two.example'],
    cardTypes: ['only-here'],
  });
});

test('a long list of sites is kept, and of one beyond measure the newest', () => {
  const hosts = (count: number) => Array.from({ length: count }, (_, at) => `h${at}.example`);
  expect(decodeSettings({ sitesOff: hosts(401) }).sitesOff).toHaveLength(401);
  expect(decodeSettings({ sitesOff: hosts(20_000) }).sitesOff.at(-1)).toBe('h19999.example');
  expect(decodeSettings({ sitesOff: hosts(20_000) }).sitesOff.length).toBeLessThan(20_000);
});

test('settings survive being stored', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    cardLimit: 5,
    cardTypes: [],
    appearance: { ...DEFAULT_SETTINGS.appearance, underlines: false },
  };
  expect(decodeSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
});
