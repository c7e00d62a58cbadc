import { isIsoDate } from '../article/article.ts';
import { decode } from '../decode.ts';
import type { Highlight, SavedComparison } from '../highlights/highlight.ts';
import { highlightSchema } from '../highlights/highlight-schema.ts';
import type { Outcome } from '../protocol.ts';
import type { Sentence } from '../words/sentence.ts';
import type { Candidates } from './candidates.ts';
import { comparisonAsText } from './comparison-text.ts';
import { csvLine, csvRows, type Separator } from './csv.ts';
import { type ExportContext, exportName, type Piece } from './format.ts';
import { readTags, writeTags } from './tag-list.ts';

/** Spreadsheet programs hold 32,767 characters a cell, and spill what is longer into the next row. */
const CELL_LIMIT = 32_000;

/**
 * The comparison to the letter, in as many columns as the longest takes: the readable one is for people. The point in its
 * name is no ASCII: where it did not survive, a program saved the table in an old encoding, and letters of words with it.
 */
const DATA = 'Comparison · data';

const LETTERS_LOST: Sentence = { key: 'refused.import.lettersLost' };

/** What each column holds, in the order they stand: first what people read, then what only finding again needs. */
const COLUMNS: Readonly<Record<string, (highlight: Highlight) => string>> = {
  Words: ({ target }) => target.quote.exact,
  Note: ({ note }) => note,
  Tags: ({ tags }) => writeTags(tags),
  Colour: ({ colour }) => colour,
  Headline: ({ source }) => source.headline ?? '',
  Outlet: ({ source }) => source.outlet?.name ?? '',
  Author: ({ source }) => source.byline ?? '',
  Published: ({ source }) => source.publishedAt ?? '',
  Link: ({ source }) => source.url,
  Saved: ({ createdAt }) => showInstant(createdAt),
  Changed: ({ updatedAt }) => showInstant(updatedAt),
  Story: ({ comparison }) => comparison?.storyTitle ?? '',
  Comparison: ({ comparison }) => (comparison === null ? '' : shortened(comparisonAsText(comparison))),
  'Words before': ({ target }) => target.quote.prefix,
  'Words after': ({ target }) => target.quote.suffix,
  'Starts at': ({ target }) => String(target.position?.start ?? ''),
  'Ends at': ({ target }) => String(target.position?.end ?? ''),
  Language: ({ source }) => source.language,
  'Outlet id': ({ source }) => source.outlet?.id ?? '',
  'Article id': ({ source }) => source.articleId,
  Id: ({ id }) => id,
};

/** Writes a table with a row for each highlight. */
export function writeCsv(highlights: readonly Highlight[], context: ExportContext): AsyncGenerator<Piece> {
  return writeTable(highlights, context, ',');
}

/** The same for where a comma stands in numbers: programs there part a line at its semicolons, and show one column of the other. */
export function writeSemicolonCsv(highlights: readonly Highlight[], context: ExportContext): AsyncGenerator<Piece> {
  return writeTable(highlights, context, ';');
}

/** The mark at its start tells spreadsheet programs that it is UTF-8. */
async function* writeTable(
  highlights: readonly Highlight[],
  context: ExportContext,
  separator: Separator,
): AsyncGenerator<Piece> {
  const file = exportName(context, 'csv');
  const data = highlights.map(({ comparison }) => (comparison === null ? '' : asData(comparison)));
  const width = data.reduce((most, each) => Math.max(most, Math.ceil(each.length / CELL_LIMIT)), 1);
  const parts = Array.from({ length: width }, (_, at) => at);
  const names = [...Object.keys(COLUMNS), ...parts.map(nameOfPart)];
  yield { file, text: `\uFEFF${csvLine(names, separator)}`, done: 0 };
  for (const [at, highlight] of highlights.entries()) {
    const cells = Object.values(COLUMNS).map((cellOf) => cellOf(highlight));
    const json = data[at] ?? '';
    const rest = parts.map((part) => json.slice(part * CELL_LIMIT, (part + 1) * CELL_LIMIT));
    yield { file, text: csvLine([...cells, ...rest], separator), done: at + 1 };
  }
}

/** The rows of our own table; null where it is something else. */
export function readCsv(text: string): Outcome<Candidates> | null {
  const [head = [], ...rows] = csvRows(text);
  const columns = new Map(head.map((name, at) => [name.trim(), at]));
  if (!['Words', 'Link', 'Id'].every((name) => columns.has(name))) return null;
  if (![...Object.keys(COLUMNS), DATA].every((name) => columns.has(name))) return { ok: false, why: LETTERS_LOST };
  return {
    ok: true,
    value: {
      entries: rows,
      // As spreadsheet programs count them: the names are the first.
      place: (at) => ({ key: 'refused.import.places.row', values: { number: at + 2 } }),
      read: (row) => readRow((name) => String(Reflect.get(Object(row), columns.get(name) ?? -1) ?? '')),
    },
  };
}

function readRow(cell: (name: string) => string): Outcome<Highlight> {
  const comparison = readData(cell);
  if (comparison === undefined) {
    return { ok: false, why: { key: 'refused.import.changedColumn', values: { column: DATA } } };
  }
  const outlet = cell('Outlet id') === '' ? null : { id: cell('Outlet id'), name: cell('Outlet') };
  const isPlaced = cell('Starts at') !== '' && cell('Ends at') !== '';
  const row = {
    id: cell('Id'),
    createdAt: readInstant(cell('Saved')),
    updatedAt: readInstant(cell('Changed')),
    deletedAt: null,
    source: {
      url: cell('Link'),
      articleId: cell('Article id'),
      headline: cell('Headline') || null,
      outlet,
      byline: cell('Author') || null,
      publishedAt: readPublished(cell('Published')),
      language: cell('Language'),
    },
    target: {
      quote: { exact: cell('Words'), prefix: cell('Words before'), suffix: cell('Words after') },
      position: isPlaced ? { start: Number(cell('Starts at')), end: Number(cell('Ends at')) } : null,
    },
    colour: cell('Colour'),
    note: cell('Note'),
    tags: readTags(cell('Tags')),
    comparison,
  };
  return decode(highlightSchema, row, 'highlight');
}

function nameOfPart(part: number): string {
  return part === 0 ? DATA : `${DATA} ${part + 1}`;
}

/** JSON in which every character is one unit, so that it can be cut anywhere. */
function asData(comparison: SavedComparison): string {
  return JSON.stringify(comparison).replace(/[\ud800-\udfff]/g, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
}

/** What the data columns hold: null where there is nothing, undefined where it cannot be read. */
function readData(cell: (name: string) => string): unknown {
  let json = '';
  for (let part = 0; cell(nameOfPart(part)) !== ''; part++) json += cell(nameOfPart(part));
  if (json === '') return null;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** A time written so that no spreadsheet program takes it for a date of its own and writes it in another way. */
function showInstant(iso: string): string {
  return iso.replace(/^(\d{4}-\d\d-\d\d)T([\d:.]+)Z$/, '$1 $2 UTC');
}

function readInstant(shown: string): string {
  return shown.replace(/^(\d{4}-\d\d-\d\d) ([\d:.]+) UTC$/, '$1T$2Z');
}

/**
 * A day that a spreadsheet program wrote in its own way could be another day: then nothing is known. One that writes it as
 * ISO 8601 has it parts the time from it with a space, and adds seconds.
 */
function readPublished(cell: string): string | null {
  const shown = cell.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d)(?::00(?:\.0+)?)?$/, '$1T$2');
  return isIsoDate(shown) || /^\d{4}(?:-\d\d)?$/.test(shown) ? shown : null;
}

function shortened(text: string): string {
  return text.length <= CELL_LIMIT ? text : `${text.slice(0, CELL_LIMIT).toWellFormed()}…`;
}
