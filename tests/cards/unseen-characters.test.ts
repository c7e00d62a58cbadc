import { describe, expect, test } from 'vitest';
import { cardsOf } from './cards-of.ts';

/** The character put into each long word, as a typesetter does it with soft hyphens. */
function parted(text: string, by: string): string {
  return text.replace(/\b(\p{L}{3})(?=\p{L}{2})/gu, `$1${by}`);
}

const TEXT = [
  'The harbour of Ostia was closed on Monday.',
  'About 4,120 fishing boats were moored in the old harbour overnight.',
  '“Nobody told us that the payment for the new wall was delayed,” said Ada Marlow, the harbour master.',
].join('\n\n');

describe.each([
  ['soft hyphens', '\u00ad'],
  ['spaces without width', '\u200b'],
  ['joiners', '\u200c'],
  ['word joiners', '\u2060'],
])('an article whose words hold %s', (_, unseen) => {
  const plain = { outlet: 'Courier', text: TEXT };
  const other = { outlet: 'Mail', text: parted(TEXT, unseen) };

  test.each([
    ['here', [other, plain]],
    ['elsewhere', [plain, other]],
  ])('prints the same figure and the same quotation as one without: %s', (_place, articles) => {
    expect(cardsOf(articles).map((card) => card.type)).toEqual(['figure-agree', 'quote-verbatim']);
  });

  test('is quoted as printed', () => {
    const words = cardsOf([plain, other]).flatMap((card) => card.evidence.map((each) => each.words));
    expect(words).toHaveLength(2);
    for (const each of words) expect(other.text).toContain(each);
  });
});
