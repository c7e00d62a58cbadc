import { expect, test } from 'vitest';
import { ledgerAsCsv, ledgerAsMarkdown } from '@/components/story/copy-ledger.ts';
import type { LedgerCell, WholeStory } from '@/lib/ledger/whole-story.ts';
import { BARE, WHOLE } from '../gallery/invented-whole-story.ts';
import { COPIED_CASES } from './copy-ledger.cases.ts';

/** An account of one figure. */
function storyWith(given: Partial<LedgerCell>): WholeStory {
  const [cell] = WHOLE.rows[0]?.cells ?? [];
  if (cell === undefined) throw new Error('the invented story has no figure');
  return { ...BARE, otherFigures: [{ ...cell, ...given, figure: 'F' }] };
}

test.each(COPIED_CASES)('in the copied ledger $name', ({ given, csv, markdown }) => {
  const [, line] = ledgerAsCsv(storyWith(given)).split('\r\n');
  // The printed words stand between the date of publication and the figure.
  expect(line?.slice(line.indexOf('+01:00",') + 8, line.indexOf(',"F",'))).toBe(csv);
  const row = ledgerAsMarkdown(storyWith(given)).split('\n')[2];
  expect(row?.slice(row.indexOf('+01:00 | ') + 9, row.indexOf(' | F |'))).toBe(markdown);
});

test('a value below zero stays a number', () => {
  expect(ledgerAsCsv(storyWith({ value: -4, low: -4, high: -4 }))).toContain(',"F","-4","-4","-4",');
});

test('the copied ledger has a line for each figure, those of one quantity under one number', () => {
  const [head, ...lines] = ledgerAsCsv(WHOLE).trim().split('\r\n');
  expect(head).toMatch(/^"Quantity","Measured","Outlet",/);
  const columns = lines.map((line) => line.slice(1, -1).split('","'));
  expect(columns.map(([quantity]) => quantity)).toEqual(['1', '1', '1', '1', '2', '2', '3', '', '']);
  expect(columns.map(([, , outlet]) => outlet)).toContain('Radio Skarvik');
  expect(ledgerAsMarkdown(WHOLE).trim().split('\n')).toHaveLength(lines.length + 2);
});
