import { expect, test } from 'vitest';
import { ledgerRows } from '@/lib/ledger/ledger-rows.ts';
import { cellLine, groundOf, rowLine } from './account-of.ts';
import { LEDGER_CASES } from './ledger.cases.ts';

test.each(LEDGER_CASES)('the ledger $name', ({ articles, rows, others }) => {
  const ledger = ledgerRows(groundOf(articles));
  const lines = ledger.rows.map((row) => {
    const ties = row.ties.map(({ kind, row: other }) => `${kind} ${other}`).join(', ');
    return ties === '' ? rowLine(row) : `${rowLine(row)} | ${ties}`;
  });
  expect(lines).toEqual(rows);
  expect(ledger.otherFigures.map(cellLine)).toEqual(others);
});

test('a cell has its line, its value with what that leaves possible, its scope and its source', () => {
  const ground = groundOf([
    'The harbour office said that at least 9,400 boats were moored in Port Ellory last year.',
    'Some 9,400 boats were moored in Port Ellory last year, the harbour office said.',
  ]);
  const { rows, otherFigures } = ledgerRows(ground);
  const [cell] = [...rows.flatMap(({ cells }) => cells), ...otherFigures];
  expect(cell).toMatchObject({
    article: 0,
    words: 'The harbour office said that at least 9,400 boats were moored in Port Ellory last year.',
    figure: 'at least 9,400 boats',
    value: 9400,
    low: 9400,
    bound: 'above',
    time: 'last year',
    quoted: false,
  });
  expect(cell?.high).toBeGreaterThan(9400);
});

test('what is measured is told by the article that says most of it', () => {
  const [row] = ledgerRows(
    groundOf(['In all, 412 boats.', 'The storm sank 412 boats in the basin of Port Ellory.', 'It sank 412 boats.']),
  ).rows;
  expect(row?.measure).toContain('storm');
});
