import { describe, expect, it } from 'vitest';
import { noiseCases } from './noise.cases.ts';
import { quantitiesOf } from './quantities-of.ts';

for (const [kind, sentences] of Object.entries(noiseCases)) {
  describe(`noise: ${kind}`, () => {
    for (const sentence of sentences) {
      it(`finds no figure in “${sentence}”`, () => {
        expect(quantitiesOf(sentence).map((quantity) => quantity.text)).toEqual([]);
      });
    }
  });
}
