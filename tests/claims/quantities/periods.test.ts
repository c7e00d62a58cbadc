import { describe, expect, it } from 'vitest';
import { openPhrases, periodCases } from './periods.cases.ts';
import { quantitiesOf } from './quantities-of.ts';

const scopeOf = (phrase: string, publishedAt: string | null) =>
  quantitiesOf(`The fleet landed 4,000 tonnes ${phrase}.`, publishedAt).find((figure) => figure.value === 4000)?.scope;

describe('the days a time phrase names', () => {
  for (const [phrase, from, to] of periodCases) {
    it(`takes “${phrase}” to run from ${from ?? 'open'} to ${to ?? 'open'}`, () => {
      expect(scopeOf(phrase, '2031-05-14T09:30')).toMatchObject({ time: phrase, period: { from, to } });
    });
  }

  for (const phrase of openPhrases) {
    it(`keeps “${phrase}” as words`, () => {
      expect(scopeOf(phrase, '2031-05-14')).toMatchObject({ time: phrase, period: null });
    });
  }

  it('resolves explicit years without a day of publication, and nothing else', () => {
    expect(scopeOf('in 2022', null)?.period).toEqual({ from: '2022-01-01', to: '2022-12-31' });
    expect(scopeOf('last year', null)?.period).toBeNull();
  });
});
