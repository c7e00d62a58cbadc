import { describe, expect, it } from 'vitest';
import type { Quantity } from '@/lib/claims/claim.ts';
import { frenchCases, frenchHedges, frenchRoles } from './french.cases.ts';
import { germanCases, germanHedges, germanRoles } from './german.cases.ts';
import { quantitiesOf } from './quantities-of.ts';
import { spanishCases, spanishHedges, spanishRoles } from './spanish.cases.ts';
import { unknownCases } from './unknown.cases.ts';

const tables = [
  { language: 'de', cases: germanCases, hedges: germanHedges, roles: germanRoles },
  { language: 'fr', cases: frenchCases, hedges: frenchHedges, roles: frenchRoles },
  { language: 'es', cases: spanishCases, hedges: spanishHedges, roles: spanishRoles },
  { language: 'xx', cases: unknownCases, hedges: [], roles: [] },
];

const written = ({ value, min, max, unit }: Quantity) => `${value ?? `${min ?? ''}..${max ?? ''}`} ${unit}`;

for (const { language, cases, hedges, roles } of tables) {
  describe(`figures in ${language}`, () => {
    for (const [sentence, ...figures] of cases) {
      it(`reads ${figures.join(' and ') || 'nothing'} from “${sentence}”`, () => {
        expect(quantitiesOf(sentence, '2031-05-14', language).map(written)).toEqual(figures);
      });
    }

    for (const [sentence, role] of roles) {
      it(`takes the figure of “${sentence}” for a ${role}`, () => {
        expect(quantitiesOf(sentence, '2031-05-14', language)[0]?.role).toBe(role);
      });
    }

    for (const [sentence, bound] of hedges) {
      it(`hears ${bound} in “${sentence}”`, () => {
        expect(quantitiesOf(sentence, '2031-05-14', language)[0]?.bound).toBe(bound);
      });
    }
  });
}
