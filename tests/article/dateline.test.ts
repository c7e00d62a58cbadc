import { describe, expect, it } from 'vitest';
import { parseDateline } from '@/lib/article/dateline.ts';

const DATES: readonly (readonly [line: string, publishedAt: string | null, rest: string])[] = [
  ['Friday 07 March 2031 22:40', '2031-03-07T22:40', ''],
  ['7 Mar 2031', '2031-03-07', ''],
  ['Published: 22:40 GMT, 7 March 2031', '2031-03-07T22:40Z', ''],
  ['Updated 1:05 p.m. ET, March 7th, 2031', '2031-03-07T13:05', ''],
  ['12 am, 7 March 2031', '2031-03-07T00:00', ''],
  ['2031-03-07', '2031-03-07', ''],
  ['7 July 2031 6.30am BST', '2031-07-07T06:30+01:00', ''],
  ['Ana Ruiz | 7 March 2031', '2031-03-07', 'Ana Ruiz'],
  ['Updated at 7:50 p.m. ET', null, ''],
];

describe('parseDateline', () => {
  for (const [line, publishedAt, rest] of DATES) {
    it(`reads ${line}`, () => expect(parseDateline(line)).toEqual({ publishedAt, rest }));
  }
  for (const line of [
    'The bridge shut on 7 March 2031 and never opened again.',
    'Bridge to shut in March',
    '45 March 2031',
    'Seven weeks on',
  ]) {
    it(`leaves “${line}” alone`, () => expect(parseDateline(line)).toBeNull());
  }
});
