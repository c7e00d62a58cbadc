import type { DiffRun } from '@/lib/cards/card.ts';

const both = (text: string): DiffRun => ({ side: 'both', text });
const here = (text: string): DiffRun => ({ side: 'here', text });
const there = (text: string): DiffRun => ({ side: 'there', text });

/** Printed words and a diff; `shown` has what only the other side of the table has in square brackets. */
export const MARK_CASES: readonly {
  readonly name: string;
  readonly printed: string;
  readonly diff: readonly DiffRun[];
  readonly shown: string;
}[] = [
  {
    name: 'marks a changed word in its place',
    printed: 'The tide was against us',
    diff: [both('The'), here('wind'), there('tide'), both('was against us')],
    shown: 'The [tide] was against us',
  },
  {
    name: 'keeps the typography of this side',
    printed: '“The tide,” she said, “was — truly — against us.”',
    diff: [both('The'), there('tide'), both('was'), there('truly'), both('against us')],
    shown: '“The [tide],” she said, “was — [truly] — against us.”',
  },
  {
    name: 'is not led astray by the same short word before it',
    printed: 'a man and a boat and a dog',
    diff: [both('a man and a boat'), there('and a dog')],
    shown: 'a man and a boat [and a dog]',
  },
  {
    name: 'does not mark inside a longer word',
    printed: 'thereafter the sea fell',
    diff: [both('thereafter'), there('the'), both('sea fell')],
    shown: 'thereafter [the] sea fell',
  },
  {
    name: 'passes over shared words that are spelt otherwise here',
    printed: 'The grey harbour wall gave way at once',
    diff: [both('The gray harbor wall gave'), here('in'), there('way'), both('at once')],
    shown: 'The grey harbour wall gave [way] at once',
  },
  {
    name: 'marks nothing where the words are not those of the diff',
    printed: 'Something else altogether was printed',
    diff: [both('The'), there('tide'), both('was against us')],
    shown: 'Something else altogether was printed',
  },
  {
    name: 'marks whole what shares nothing',
    printed: 'We had no time',
    diff: [here('It was sudden'), there('We had no time')],
    shown: '[We had no time]',
  },
  { name: 'shows words without a diff as they are', printed: 'We had no time', diff: [], shown: 'We had no time' },
];
