import type { SelectionAction } from '@/components/library/selection.ts';

const shown = ['a', 'b', 'c', 'd', 'e'];
const toggle = (id: string): SelectionAction => ({ kind: 'toggle', id });
const range = (id: string, among = shown): SelectionAction => ({ kind: 'range', id, shown: among });
const all = (among = shown): SelectionAction => ({ kind: 'all', shown: among });
const none: SelectionAction = { kind: 'none' };

/** What is done, one after the other, and what is selected in the end. */
export const SELECTIONS: readonly (readonly [why: string, did: readonly SelectionAction[], selected: string])[] = [
  ['one that is clicked', [toggle('b')], 'b'],
  ['nothing, clicked twice', [toggle('b'), toggle('b')], ''],
  ['several, each clicked', [toggle('b'), toggle('d')], 'bd'],
  ['a range from the last one clicked', [toggle('b'), range('d')], 'bcd'],
  ['a range upwards', [toggle('d'), range('b')], 'bcd'],
  ['a range that reaches further, from the same beginning', [toggle('b'), range('c'), range('e')], 'bcde'],
  ['what was selected elsewhere, and a range', [toggle('a'), toggle('c'), range('d')], 'acd'],
  ['a range with no beginning is the one', [range('c')], 'c'],
  ['a range whose beginning is filtered away is the one', [toggle('a'), range('d', ['c', 'd'])], 'ad'],
  ['a range in the order that is shown', [toggle('e'), range('a', ['b', 'e', 'a', 'd', 'c'])], 'ae'],
  ['all that are shown, beside what was selected before', [toggle('a'), all(['c', 'd'])], 'acd'],
  ['nothing', [all(), none], ''],
];
