import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/lib/article/article-from-text.ts';
import { showCard } from '@/lib/cards/show-card.ts';
import { extractClaims } from '@/lib/claims/extract-claims.ts';
import { readArticle } from '@/lib/read-article.ts';
import { cardsOf } from '../cards/cards-of.ts';
import { fc } from '../fast-check.ts';
import { faultsOf, faultsOfSpan } from './faults-of-claims.ts';
import { bodyOnly } from './long-articles.ts';
import { BIDI_CONTROLS, nastyPair, nastyText } from './nasty-texts.ts';

describe('a text with anything in it', () => {
  test('gives claims whose words are where they say, whose values are numbers and whose order is the text’s', () => {
    fc.assert(
      fc.property(nastyText, fc.constantFrom('en', 'und', 'ar', 'de'), (text, language) => {
        expect(faultsOf(text, extractClaims(bodyOnly(text, language)))).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  test('is read as a file, every line of it as some block', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const { article, claims } = readArticle(articleFromText(text));
        expect(article.text).toBe(text);
        expect(article.blocks.flatMap((block) => faultsOfSpan(text, block))).toEqual([]);
        expect(faultsOf(text, claims)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('gives cards whose evidence has the other article’s own characters', () => {
    fc.assert(
      fc.property(nastyPair, (pair) => {
        const [here = '', there = ''] = pair;
        for (const card of cardsOf(pair.map((text) => ({ text })))) {
          if (card.anchor !== null) expect(faultsOfSpan(here, card.anchor, card.here)).toEqual([]);
          for (const evidence of card.evidence) {
            expect(faultsOfSpan(there, evidence)).toEqual([]);
            // A card evens out white space, and marks where it leaves sentences out.
            for (const words of evidence.words.split('…')) expect(withoutSpace(there)).toContain(withoutSpace(words));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('gives cards that show each control by its name and obey none', () => {
    fc.assert(
      fc.property(nastyPair, (pair) => {
        for (const card of cardsOf(pair.map((text) => ({ text })))) {
          // The pair is not drawn: it says by its very characters which claims a reader parts, to be found again by them.
          const { pair: _, ...drawn } = showCard(card);
          const shown = JSON.stringify(drawn);
          expect([...shown].filter((character) => BIDI_CONTROLS.includes(character))).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });
});

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
