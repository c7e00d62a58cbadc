import { expect, test } from 'vitest';
import type { Fingerprint } from '@/lib/stories/fingerprint.ts';
import { fingerprintKeys } from '@/lib/stories/fingerprint-keys.ts';

const EMPTY: Fingerprint = { terms: [], names: [], lead: [], shingles: [], figures: [], day: null };

test('a name, a term and a run of quoted words never share a key', () => {
  const keys = fingerprintKeys({ ...EMPTY, names: [['7', 1]], terms: [['7', 1]], shingles: [7] });
  expect(keys).toEqual(['n:7', 't:7', 'q:7']);
});

test('the heaviest are kept and each key once', () => {
  const terms = Array.from({ length: 90 }, (_, at) => [`term${at}`, 1 - at / 100] as const);
  const keys = fingerprintKeys({
    ...EMPTY,
    terms,
    names: [
      ['a', 1],
      ['a', 0.5],
    ],
  });
  expect(keys).toContain('t:term0');
  expect(keys).not.toContain('t:term89');
  expect(keys.filter((key) => key === 'n:a')).toHaveLength(1);
});

test('two long interviews that share a run of quoted words meet, wherever it stands in them', () => {
  const others = (from: number) => Array.from({ length: 300 }, (_, at) => from + at * 1000);
  const first = fingerprintKeys({ ...EMPTY, shingles: [3, ...others(500)] });
  const second = fingerprintKeys({ ...EMPTY, shingles: [...others(700), 3] });
  expect(first.filter((key) => second.includes(key))).toEqual(['q:3']);
});
