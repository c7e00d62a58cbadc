import { describe, expect, test } from 'vitest';
import { csvLine, csvRows } from '../../lib/exports/csv.ts';
import { CELLS } from './csv.cases.ts';

describe('a line of CSV', () => {
  test.each(CELLS)('writes %j as %j', (cell, written) => {
    expect(csvLine(['x', cell], ',')).toBe(`"x",${written}\r\n`);
  });

  test.each(CELLS)('reads %j back, whatever parts the cells', (cell) => {
    expect(csvRows(csvLine(['x', cell], ','))).toEqual([['x', cell]]);
    expect(csvRows(csvLine(['x', cell], ';'))).toEqual([['x', cell]]);
  });

  test('is read with the separator of the program that saved it again', () => {
    expect(csvRows('Words;Link;Id\r\n"a;b";https://a.example;1\r\n')).toEqual([
      ['Words', 'Link', 'Id'],
      ['a;b', 'https://a.example', '1'],
    ]);
  });
});
