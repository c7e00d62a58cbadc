import type { CellRelation, RowTie, WordingRelation } from '@/lib/ledger/whole-story.ts';

/** What a figure has to do with the first of its row. */
export const CELL_WORDS: Readonly<Record<CellRelation, string>> = {
  same: 'Same figure',
  fits: 'Fits the first',
  rounded: 'Rounded',
  rounder: 'Rounder',
  'more-precise': 'More precise',
  differs: 'Differs',
  'other-time': 'Of another time',
};

/** How a row is tied to another, before the name of that. */
export const TIE_WORDS: Readonly<Record<RowTie['kind'], string>> = {
  'part-of': 'Part of',
  'total-of': 'A part of it',
  'adds-up-to': 'With another it adds up to',
  'sum-of': 'Adds up from',
};

/** What a wording has to do with the first of its statement. */
export const WORDING_WORDS: Readonly<Record<WordingRelation, string>> = {
  longer: 'More of the statement',
  shorter: 'Trimmed: a shorter part of it',
  reworded: 'Reworded: other words inside the quotation marks',
  spliced: 'Spliced: the same words, with others left out or put between',
  version: 'Another version',
};
