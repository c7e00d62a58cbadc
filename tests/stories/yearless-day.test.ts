import { expect, test } from 'vitest';
import { articleFromText } from '@/lib/article/article-from-text.ts';
import { readBody } from '@/lib/claims/reading.ts';
import { yearlessDay } from '@/lib/stories/yearless-day.ts';

const HEADLINE = 'Bakers of Oakmoor shut two of their shops';
const LEAD = 'The bakers of Oakmoor shut two of their shops after a fire on July 3, the owner said.';

/** What stands above the lead or before it, and the day an article is dated by. */
const CASES: readonly (readonly [name: string, text: string, day: string | null])[] = [
  ['a line above the text', `Posted Friday, August 21, 7:40 a.m.\n\n${LEAD}`, '08-21'],
  ['a line with the day first', `Published 9 March, 18:20\n\n${LEAD}`, '03-09'],
  ['an agency’s place and day', `OAKMOOR, Northmark, Aug 20 (Agency) - ${LEAD}`, '08-20'],
  ['a paper’s place and day, with a point', `OAKMOOR, Nov. 6 — ${LEAD}`, '11-06'],
  ['a day that the lead tells of', LEAD, null],
  ['a day between dashes in the lead', `The fire of July 3 – the third of the year – shut two shops. ${LEAD}`, null],
  ['a place without a day', `OAKMOOR (Agency) - ${LEAD}`, null],
  ['a number that is no day', `OAKMOOR, March 310 - ${LEAD}`, null],
];

test.each(CASES)('the day of an article without its year: %s', (_, text, day) => {
  expect(yearlessDay(readBody(articleFromText(`${HEADLINE}\n\n${text}\n\n${LEAD}`)))).toBe(day);
});
