import { describe, expect, it } from 'vitest';
import type { Quantity } from '@/lib/claims/claim.ts';
import { quantitiesOf } from './quantities-of.ts';
import { sideCases } from './sides.cases.ts';
import { valueCases } from './values.cases.ts';

const written = ({ value, min, max, unit }: Quantity) => `${value ?? `${min ?? ''}..${max ?? ''}`} ${unit}`;

describe('values and units', () => {
  for (const [sentence, ...figures] of [...valueCases, ...sideCases]) {
    it(`reads ${figures.join(' and ') || 'nothing'} from “${sentence}”`, () => {
      expect(quantitiesOf(sentence).map(written)).toEqual(figures);
    });
  }
});
