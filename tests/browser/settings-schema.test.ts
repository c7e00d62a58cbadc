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
    learning: false,
    appearance: { ...DEFAULT_SETTINGS.appearance, theme: 'dark' },
  });
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
