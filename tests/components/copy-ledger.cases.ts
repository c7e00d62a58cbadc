import type { LedgerCell } from '@/lib/ledger/whole-story.ts';

/** A cell as a page printed it, and the field of the copied ledger that it must become. */
export interface CopiedCase {
  readonly name: string;
  readonly given: Partial<LedgerCell>;
  readonly csv: string;
  readonly markdown: string;
}

export const COPIED_CASES: readonly CopiedCase[] = [
  {
    name: 'plain words stay as they are',
    given: { words: 'nine people were treated' },
    csv: '"nine people were treated"',
    markdown: 'nine people were treated',
  },
  {
    name: 'commas and quotation marks are kept in one field',
    given: { words: '1,204 "dead", he said' },
    csv: '"1,204 ""dead"", he said"',
    markdown: '1,204 "dead", he said',
  },
  { name: 'a formula is text', given: { words: '=1+2' }, csv: `"'=1+2"`, markdown: '=1+2' },
  {
    name: 'so is what begins with a plus',
    given: { words: '+44 people' },
    csv: `"'+44 people"`,
    markdown: '+44 people',
  },
  {
    name: 'and with a minus',
    given: { words: '-3 degrees' },
    csv: `"'-3 degrees"`,
    markdown: '-3 degrees',
  },
  {
    name: 'and with an at sign',
    given: { words: '@SUM(A1)' },
    csv: `"'@SUM(A1)"`,
    markdown: '@SUM(A1)',
  },
  {
    name: 'a formula behind spaces or in marks is one too',
    given: { words: '\t =HYPERLINK("x")' },
    csv: `"'=HYPERLINK(""x"")"`,
    markdown: '=HYPERLINK("x")',
  },
  {
    name: 'lines and bars make no new row or column',
    given: { words: 'nine\npeople | ten' },
    csv: '"nine people | ten"',
    markdown: 'nine people \\| ten',
  },
  {
    name: 'markup is no markup',
    given: { words: '<b>9</b> [x](y) *z*' },
    csv: '"<b>9</b> [x](y) *z*"',
    markdown: '\\<b\\>9\\</b\\> \\[x\\](y) \\*z\\*',
  },
  {
    name: 'what reorders a line is named',
    given: { words: '\u202e000,12' },
    csv: '"⟦RLO⟧000,12"',
    markdown: '⟦RLO⟧000,12',
  },
];
