import { expect, test } from 'vitest';
import { showBytes } from '@/components/words/show-bytes.ts';
import { joinNames } from '@/lib/cards/join-names.ts';
import { outletNames } from '@/lib/cards/outlet-name.ts';
import { passageLink } from '@/lib/cards/passage-link.ts';
import { showDate } from '@/lib/text/show-date.ts';
import { nameUnseen } from '@/lib/text/unseen-characters.ts';
import { evidence } from '../gallery/invented-cards.ts';
import { CONTROL_CASES, DATE_CASES, LINK_CASES, NAME_CASES } from './words.cases.ts';

test.each(CONTROL_CASES)('foreign text: $name', ({ text, shown }) => {
  expect(nameUnseen(text)).toBe(shown);
});

test.each(DATE_CASES)('the date $iso is printed as $shown', ({ iso, shown }) => {
  expect(showDate(iso)).toBe(shown);
});

test.each(NAME_CASES)('the names $names are listed as "$shown"', ({ names, shown }) => {
  expect(joinNames(names)).toBe(shown);
});

test.each(LINK_CASES)('a link to a passage $name', ({ url, words, link }) => {
  expect(passageLink(url, words)).toBe(link);
});

test('bytes are said in a unit a person would use', () => {
  expect([0, 640_400, 12_440_000].map(showBytes)).toEqual(['0 bytes', '640 kB', '12.4 MB']);
});

test('an outlet nobody named comes last, and begins a line with a capital', () => {
  const known = evidence({ name: 'The Harbour Courier' });
  const unknown = evidence({ name: null });
  expect(outletNames([unknown, known])).toBe('The Harbour Courier and another outlet');
  expect(outletNames([unknown, unknown])).toBe('Another outlet');
});
