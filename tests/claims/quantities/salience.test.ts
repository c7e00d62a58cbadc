import { describe, expect, it } from 'vitest';
import { findQuantities } from '@/lib/claims/quantities/find-quantities.ts';
import { readingOf } from './quantities-of.ts';
import { salienceCases } from './salience.cases.ts';

// Paragraphs without a figure, so that the sentence stands behind the opening.
const BACKGROUND = 'Nothing.\nNothing.\nNothing.\nNothing.\n';

describe('what a figure is to a reader', () => {
  for (const { sentence, salience, opens, headline = null, standfirst = null, language } of salienceCases) {
    const place = opens ? 'opening an article' : `under the headline “${headline ?? standfirst ?? ''}”`;
    it(`is ${salience} in “${sentence}” ${place}`, () => {
      const reading = readingOf(`${opens ? '' : BACKGROUND}${sentence}`, null, language);
      const article = { ...reading.article, headline, standfirst };
      expect(findQuantities({ ...reading, article }, [])[0]?.salience).toBe(salience);
    });
  }
});
