import Papa from 'papaparse';

/**
 * Where a formula would begin: before what spreadsheet programs take for the start of one, the signs of East Asian keyboards
 * among them, also behind apostrophes, so that one that was always there is told from one that we put. A cell may be parted
 * at its semicolons and tabs too: where commas stand in numbers, programs part a line there and not at its commas.
 */
const FORMULA = /(?<=^|[;\t])(?='*[=+\-@\t\r\n＝＋－＠])/g;
const KEPT_FORMULA = /(?<=^|[;\t])'(?='*[=+\-@\t\r\n＝＋－＠])/g;

/** One row of a table as a line of CSV, ended. Nothing in it is a formula to a spreadsheet program: an apostrophe stands first. */
export function csvLine(cells: readonly string[]): string {
  const harmless = cells.map((cell) => cell.replace(FORMULA, "'"));
  return `${Papa.unparse([harmless], { quotes: true })}\r\n`;
}

/** The rows of a CSV file, with the apostrophes taken away again. The separator is the one that the file has. */
export function csvRows(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t'],
    skipEmptyLines: 'greedy',
  });
  return data.map((row) => row.map((cell) => cell.replace(KEPT_FORMULA, '')));
}
