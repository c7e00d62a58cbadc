import { describe, expect, it } from 'vitest';
import type { Quantity } from '@/lib/claims/claim.ts';
import { frenchCases, frenchHedges } from './french.cases.ts';
import { germanCases, germanHedges } from './german.cases.ts';
import { quantitiesOf } from './quantities-of.ts';
import { spanishCases, spanishHedges } from './spanish.cases.ts';

const tables = [
  { language: 'de', cases: germanCases, hedges: germanHedges },
  { language: 'fr', cases: frenchCases, hedges: frenchHedges },
  { language: 'es', cases: spanishCases, hedges: spanishHedges },
];

const written = ({ value, min, max, unit }: Quantity) => `${value ?? `${min ?? ''}..${max ?? ''}`} ${unit}`;

for (const { language, cases, hedges } of tables) {
  describe(`figures in ${language}`, () => {
    for (const [sentence, ...figures] of cases) {
      it(`reads ${figures.join(' and ') || 'nothing'} from “${sentence}”`, () => {
        expect(quantitiesOf(sentence, '2031-05-14', language).map(written)).toEqual(figures);
      });
    }

    for (const [sentence, bound] of hedges) {
      it(`hears ${bound} in “${sentence}”`, () => {
        expect(quantitiesOf(sentence, '2031-05-14', language)[0]?.bound).toBe(bound);
      });
    }
  });
}
