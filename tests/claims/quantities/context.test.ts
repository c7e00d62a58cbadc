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
    const [figure] = quantitiesOf('Almost 9,400 people crossed the moor last year.');
    expect(figure?.measure).toBe('people crossed the moor');
    expect(figure?.terms).toEqual(['person', 'cross', 'moor']);
  });

  it('takes a number that stands alone between two marks to be of what stands before them', () => {
    const [figure] = quantitiesOf('The pilots like their sailing course, 40-60 hours per head, and say so.');
    expect(figure?.terms).toContain('cours');
    const [other] = quantitiesOf('The harbour trust has savings — roughly £700 million until 2040, its books show.');
    expect(other?.terms).toContain('sav');
    const [own] = quantitiesOf('The trust kept its savings, 40 per cent of the fleet being sold.');
    expect(own?.terms).not.toContain('sav');
  });

  it('leaves the number out of what is measured, also a spelled-out one', () => {
    const [figure] = quantitiesOf('Eighty-four skippers are standing in the harbour election.');
    expect(figure?.measure).toBe('skippers are standing in the harbour election');
  });

  it('puts the words before and after an amount of money together', () => {
    const [figure] = quantitiesOf('The skippers have paid £29 million in harbour dues since 1998.');
    expect(figure?.measure).toBe('The skippers have paid in harbour dues');
  });

  it.each([
    ['The order reached the Tarn Islands 38 minutes late, the sheriff told the Courier.', ['tarn islands']],
    ['Logs obtained by the Morning Lantern show that it took 38 minutes.', []],
    ['It took 38 minutes, Ada Marlow said.', ['ada marlow']],
  ])('names nobody who was only told: %s', (sentence, names) => {
    expect(quantitiesOf(sentence)[0]?.names).toEqual(names);
  });

  it('lists the names of the sentence in lower case', () => {
    const [figure] = quantitiesOf('On Monday the Tarn Islands lost 40 trawlers to Storm Vera.');
    expect(figure?.names).toEqual(['tarn islands', 'storm vera']);
  });
});
