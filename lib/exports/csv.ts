import Papa from 'papaparse';

/**
 * Where a formula would begin: before what spreadsheet programs take for the start of one, the signs of East Asian keyboards
 * among them. A program that parts a line at other signs than the file's own, because of how numbers are written where it
 * runs, would part a cell at its semicolons, tabs and commas too. After a comma a sign is one only right before something:
 * “99,- Euro” is how prices are written.
 */
const FORMULA = /(?<=^|[;\t])(?='*[=+\-@\t\r\n＝＋－＠])|(?<=,)(?='*(?:[=@＝＠]|[+\-＋－]\S))/;
/**
 * Text that those programs would take for a number, a time or a part of a date, and show as another one: “007” as 7, “3/4” as
 * a day in April. A plain whole number stays what it is, and a whole day as ISO 8601 has it is that day everywhere.
 */
const NUMERAL =
  /^(?='*(?!\d{4}-\d\d-\d\d(?:T[\d:.]+)?$)(?!(?:0|[1-9]\d{0,14})$)[ \u00A0\u202F.,:/()%eE-]*\d[\d \u00A0\u202F.,:/()%eE-]*$)/;
/** So is what they take for a truth value. */
const TRUTH = /^(?='*(?:true|false)$)/i;

/** Behind apostrophes too, so that one that was always there is told from one that we put. */
const CHANGED = new RegExp([FORMULA, NUMERAL, TRUTH].map(({ source }) => source).join('|'), 'gi');
const KEPT = new RegExp([FORMULA, NUMERAL, TRUTH].map(({ source }) => `(?:${source})'`).join('|'), 'gi');

/** What parts the cells of a line. */
export type Separator = ',' | ';';

/** One row of a table as a line of CSV, ended. Spreadsheet programs show what it says: an apostrophe keeps text a text, and numbers are numbers. */
export function csvLine(cells: readonly (string | number)[], separator: Separator): string {
  const texts = cells.map((cell) => (typeof cell === 'number' ? String(cell) : cell.replace(CHANGED, "'")));
  return `${Papa.unparse([texts], { quotes: true, delimiter: separator })}\r\n`;
}

/** The rows of a CSV file, with the apostrophes taken away again. The separator is the one that the file has. */
export function csvRows(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t'],
    skipEmptyLines: 'greedy',
  });
  return data.map((row) => row.map((cell) => cell.replace(KEPT, '')));
}
