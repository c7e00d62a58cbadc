import { expect, test } from 'vitest';
import { sayLookAlikes } from '@/lib/cards/look-alikes.ts';
import { cardsOf } from './cards-of.ts';
import { LEFT_ALONE, POINTED_OUT } from './look-alikes.cases.ts';

test.each(POINTED_OUT)('letters that pass for others are pointed out: $name', ({ text, said }) => {
  expect(sayLookAlikes(text)).toEqual(said);
});

test.each(LEFT_ALONE)('a mixture that newspapers print is left alone: $name', ({ text }) => {
  expect(sayLookAlikes(text)).toEqual([]);
});

test('evidence keeps the letters as printed and says that they are mixed, in its words and in its speaker’s name', () => {
  const said = (words: string, name: string) =>
    `The harbour of Ostia was closed on Monday.\n\n“${words},” said ${name}, the harbour master.`;
  const cards = cardsOf([
    { outlet: 'Courier', text: said('Nobody told us that the payment for the new wall was late', 'Ada Marlow') },
    { outlet: 'Mail', text: said('Nobody told us that the p\u0430yment for the new wall was late', '\u0410da Marlow') },
  ]);
  const [evidence] = cards.find((card) => card.type === 'quote-reworded')?.evidence ?? [];
  expect(evidence?.words).toContain('p\u0430yment');
  expect(evidence?.lookAlikes).toEqual([
    'Mixed letters: “p\u0430yment” and “\u0410da” have Cyrillic letters among Latin ones.',
  ]);
});

test('mixed letters in this article’s own words are said beside the other’s', () => {
  const said = (words: string) =>
    `The harbour of Ostia was closed.\n\n“${words},” said Ada Marlow, the harbour master.`;
  const cards = cardsOf([
    { outlet: 'Courier', text: said('Nobody told us that the p\u0430yment for the new wall was late') },
    { outlet: 'Mail', text: said('Nobody told us that the payment for the new wall was late') },
  ]);
  const [evidence] = cards.find((card) => card.type === 'quote-reworded')?.evidence ?? [];
  expect(evidence?.lookAlikes).toEqual(['Mixed letters: “p\u0430yment” has Cyrillic letters among Latin ones.']);
});
