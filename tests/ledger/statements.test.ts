import { expect, test } from 'vitest';
import { findStatements } from '@/lib/ledger/statements.ts';
import { groundOf, statementLine } from './account-of.ts';
import { STATEMENT_CASES } from './statements.cases.ts';

test.each(STATEMENT_CASES)('the account $name', ({ articles, statements }) => {
  const lines = findStatements(groundOf(articles)).map((statement) => {
    return `${statement.speaker}${statement.isContested ? '*' : ''}: ${statementLine(statement)}`;
  });
  expect(lines).toEqual(statements);
});

test('a wording is shown word against word beside the first', () => {
  const [statement] = findStatements(groundOf(STATEMENT_CASES[0]?.articles ?? []));
  const [first, other] = statement?.wordings ?? [];
  expect(first?.diff).toBeNull();
  expect(other?.diff?.filter(({ side }) => side === 'here').map(({ text }) => text)).toEqual(['out,']);
  expect(other?.diff?.filter(({ side }) => side === 'there').map(({ text }) => text)).toEqual(['all', 'off,']);
});
