import { describe, expect, it } from 'vitest';
import type { Quotation } from '@/lib/claims/claim.ts';
import { findQuantities } from '@/lib/claims/quantities/find-quantities.ts';
import { fc } from '../../fast-check.ts';
import { allQuantitiesOf, quantitiesOf, readingOf } from './quantities-of.ts';

const scraps =
  'a an the of in to and or - – — / : . , ; ( ) % £ $ € ° ½ 1 12 3,450 1.5 2024 0 007 m bn k million thousand hundred dozens ' +
  'tens half third two twenty one per cent year years old km people said since March Monday least almost “ ” ’ US\n';
const newsish = fc
  .array(fc.constantFrom(...scraps.split(' ')), { maxLength: 60 })
  .chain((words) =>
    fc
      .array(fc.constantFrom(' ', '', ' '), { minLength: words.length, maxLength: words.length })
      .map((gaps) => words.map((word, at) => word + gaps[at]).join('')),
  );

describe('findQuantities', () => {
  it('gives spans inside the text, in order and in their sentences, with the text they cover', () => {
    fc.assert(
      fc.property(fc.oneof(newsish, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        let last = 0;
        for (const figure of allQuantitiesOf(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(last);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.text).toBe(text.slice(figure.start, figure.end));
          expect(figure.sentence.start).toBeLessThanOrEqual(figure.start);
          expect(figure.sentence.end).toBeGreaterThanOrEqual(figure.end);
          last = figure.start;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives a value or an end of a range to every figure that is no noise, ends in order', () => {
    fc.assert(
      fc.property(newsish, (text) => {
        for (const { value, min, max } of quantitiesOf(text)) {
          expect(value === null).toBe(min !== null || max !== null);
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
          if (value !== null) expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads back any whole number however it is grouped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2200, max: 999_999_999 }), (value) => {
        for (const separator of [',', '\u202f', '']) {
          const printed = String(value).replace(/\B(?=(\d{3})+$)/g, separator);
          expect(quantitiesOf(`They counted ${printed} barnacles there.`)).toMatchObject([{ value, unit: 'barnacle' }]);
        }
      }),
    );
  });

  it('reads money the same with its multiplier in a word, in a letter and written out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 9999 }), (tenths) => {
        const value = tenths * 100_000;
        for (const printed of [
          `£${tenths / 10}m`,
          `£${tenths / 10} million`,
          `£${value.toLocaleString('en-GB')}`,
          `GBP ${value}`,
        ]) {
          expect(quantitiesOf(`The pier cost ${printed}.`)).toMatchObject([{ value, unit: 'GBP', salience: 'key' }]);
        }
      }),
    );
  });

  it('marks as quoted exactly the figures inside a segment of a quotation', () => {
    const text = 'She said “at least 40 boats sank” and 12 were saved.';
    const segment = { start: 10, end: 32, text: 'at least 40 boats sank' };
    const quotation: Quotation = {
      kind: 'quotation',
      quotationKind: 'full',
      segments: [segment],
      speaker: null,
      mention: null,
      cue: null,
      confidence: 0,
      note: null,
    };
    expect(findQuantities(readingOf(text), [quotation]).map((figure) => figure.quoted)).toEqual([true, false]);
  });

  it('takes time in proportion to the text, also where no sentence ever ends', () => {
    const time = (repeats: number) => {
      const reading = readingOf('The Tarn board paid £3m to 40 people in March, '.repeat(repeats));
      const begun = process.cpuUsage().user;
      findQuantities(reading, []);
      return process.cpuUsage().user - begun;
    };
    time(100);
    const small = Math.min(time(50), time(50), time(50), time(50));
    const large = Math.min(time(400), time(400));
    expect(large / small).toBeLessThan(32);
  });
});
