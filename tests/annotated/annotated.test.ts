import { describe, expect, it } from 'vitest';
import { articleFromText } from '@/lib/article/article-from-text.ts';
import type { Claims } from '@/lib/claims/claim.ts';
import { extractClaims } from '@/lib/claims/extract-claims.ts';
import { ownFigures } from './known-figures.ts';
import { ANNOTATED_LANGUAGES, readAnnotated } from './read-annotated.ts';
import { scoreFigures } from './score-figures.ts';
import { scoreQuotations } from './score-quotations.ts';

// What a change may not fall below, a little under what was reached. A floor goes up with a rule, and never down.
interface Floors {
  readonly figures: number;
  readonly units: number;
  readonly quotations: number;
  readonly named: number;
  readonly misnamed: number;
}
const FLOORS: Readonly<Record<string, Floors>> = {
  english: { figures: 0.98, units: 0.97, quotations: 0.97, named: 0.78, misnamed: 0.165 },
  german: { figures: 0.97, units: 0.97, quotations: 0.96, named: 0.78, misnamed: 0.12 },
  french: { figures: 0.97, units: 0.96, quotations: 0.96, named: 0.82, misnamed: 0.1 },
  spanish: { figures: 0.96, units: 0.92, quotations: 0.95, named: 0.85, misnamed: 0.1 },
};

describe.each(ANNOTATED_LANGUAGES)('texts in %s, annotated by people who had not read the rules', (language) => {
  const floors = FLOORS[language];

  it('has its figures and their units read', () => {
    const score = scoreFigures(ownFigures(language), (text) =>
      claimsIn(text).quantities.filter(({ salience }) => salience !== 'noise'),
    );
    expect(score.f1).toBeGreaterThanOrEqual(floors?.figures ?? 1);
    expect(score.units).toBeGreaterThanOrEqual(floors?.units ?? 1);
  });

  it('has its quotations read, and their speakers named or left unknown', () => {
    const score = scoreQuotations(readAnnotated(language, 'quotations'), (text) => claimsIn(text).quotations);
    expect(score.f1).toBeGreaterThanOrEqual(floors?.quotations ?? 1);
    expect(score.named).toBeGreaterThanOrEqual(floors?.named ?? 1);
    expect(score.misnamed).toBeLessThanOrEqual(floors?.misnamed ?? 0);
  });
});

function claimsIn(text: string): Claims {
  return extractClaims(articleFromText(text));
}
