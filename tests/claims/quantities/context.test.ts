import { describe, expect, it } from 'vitest';
import { contextCases } from './context.cases.ts';
import { quantitiesOf } from './quantities-of.ts';

describe('what the words around a number say', () => {
  for (const { sentence, ...expected } of contextCases) {
    it(`reads ${JSON.stringify(expected)} from “${sentence}”`, () => {
      const [figure] = quantitiesOf(sentence);
      expect({ ...figure, ...figure?.scope }).toMatchObject(expected);
    });
  }

  it('says what is measured in the words of the article, the head first among the terms', () => {
    const [figure] = quantitiesOf('Almost 31,000 people crossed the strait last year.');
    expect(figure?.measure).toBe('people crossed the strait');
    expect(figure?.terms).toEqual(['person', 'cross', 'strait']);
  });

  it('lists the names of the sentence in lower case', () => {
    const [figure] = quantitiesOf('On Monday the Tarn Islands lost 40 trawlers to Storm Vera.');
    expect(figure?.names).toEqual(['tarn islands', 'storm vera']);
  });
});
