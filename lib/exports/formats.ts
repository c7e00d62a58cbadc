import type { Format } from './format.ts';
import { writeJson } from './json.ts';
import { writeCsv } from './table.ts';

/** Every format that highlights are written in, in the order they are offered. */
export const FORMATS: readonly Format[] = [
  {
    id: 'csv',
    name: 'CSV',
    purpose: 'A table with a row for each highlight, for spreadsheet programs.',
    extension: 'csv',
    mimeType: 'text/csv;charset=utf-8',
    isReadBack: true,
    write: writeCsv,
  },
  {
    id: 'json',
    name: 'JSON',
    purpose: 'Everything, for Variorum on another computer and for programs of your own.',
    extension: 'json',
    mimeType: 'application/json',
    isReadBack: true,
    write: writeJson,
  },
];
