import { expect, test } from 'vitest';
import { creditOf } from '@/lib/article/wire-credit.ts';

test.each<readonly [string | null, string | null, string | null]>([
  [null, null, null],
  ['Ana Ruiz', 'Ana Ruiz', null],
  ['Ana Ruiz and Jo van Dyke', 'Ana Ruiz and Jo van Dyke', null],
  ['Reuters', null, 'Reuters'],
  ['Ana Ruiz, Reuters', 'Ana Ruiz', 'Reuters'],
  ['Ana Ruiz (AP)', 'Ana Ruiz', 'AP'],
  ['Ana Ruiz and Jo van Dyke, Press Association', 'Ana Ruiz, Jo van Dyke', 'Press Association'],
  ['The Courier with AFP', 'The Courier', 'AFP'],
  ['dpa, AFP', null, 'dpa, AFP'],
  ['Pa Ferrell', 'Pa Ferrell', null],
])('the byline %j has the persons %j and the agency %j', (byline, persons, wire) => {
  expect(creditOf(byline)).toEqual({ byline: persons, wire });
});
