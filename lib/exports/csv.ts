import Papa from 'papaparse';

/**
 * What spreadsheet programs take for the start of a formula, the signs of East Asian keyboards among them, also where it
 * stands behind apostrophes: so that one that was always there is told from one that we put.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** One row of a table as a line of CSV, ended. No cell of it is a formula to a spreadsheet program: an apostrophe stands first. */
export function csvLine(cells: readonly string[]): string {
  return `${Papa.unparse([[...cells]], { escapeFormulae: FORMULA })}\r\n`;
}

/** The rows of a CSV file, with the apostrophes taken away again. The separator is the one that the file has. */
export function csvRows(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t'],
    skipEmptyLines: 'greedy',
  });
  return data.map((row) => row.map((cell) => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell)));
}
