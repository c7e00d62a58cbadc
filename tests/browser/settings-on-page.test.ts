import { expect, test } from 'vitest';
import { settingsByKind } from '@/lib/browser/settings-on-page.ts';
import { decodeSettings } from '@/lib/browser/settings-schema.ts';
import { DEFAULT_SETTINGS } from '@/lib/settings.ts';

const CHANGED = { ...DEFAULT_SETTINGS, paused: true, sitesOff: ['quiet.example'], cardTypes: ['only-here'] };

test.each([undefined, null, 7, 'settings', [], {}])('nothing of use in storage (%j) gives the defaults', (stored) => {
  expect(settingsByKind(stored)).toEqual(DEFAULT_SETTINGS);
});

test('what our own pages stored is read as they read it', () => {
  expect(settingsByKind(CHANGED)).toEqual(CHANGED);
  expect(settingsByKind(CHANGED)).toEqual(decodeSettings(CHANGED));
});

test('a field of another kind is as it was at first, and the others stay', () => {
  const damaged = {
    ...CHANGED,
    sitesOff: [1, 'quiet.example', 2],
    cardLimit: 'many',
    appearance: { theme: 'dark', underlines: 'no' },
  };
  expect(settingsByKind(damaged)).toEqual({
    ...CHANGED,
    cardLimit: DEFAULT_SETTINGS.cardLimit,
    appearance: { ...DEFAULT_SETTINGS.appearance, theme: 'dark' },
  });
});

test('fields nobody knows are left behind', () => {
  expect(settingsByKind({ ...CHANGED, extra: 1 })).toEqual(CHANGED);
});
