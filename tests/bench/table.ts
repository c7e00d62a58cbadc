/** A table with a heading; a footnote says what a reader of the numbers has to know. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

/** The table for a terminal: the first column to the left, the others to the right. */
export function printTable({ title, head, rows, notes }: Table): void {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => (row[column] ?? '').length)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  console.log(`\n${title}\n`);
  for (const row of [head, ...rows]) console.log(`  ${row.map(pad).join('  ')}`);
  for (const note of notes) console.log(`\n  ${note}`);
}

/** The same as Markdown, for the README: formatted as its other tables are, so that nothing rewrites it. */
export function printMarkdown({ title, head, rows, notes }: Table): void {
  const widths = head.map((cell, column) => Math.max(cell.length, 3, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  console.log(`\n${title}\n`);
  for (const row of [head, rule, ...rows]) console.log(line(row));
  for (const note of notes) console.log(`\n${note}`);
}

/** Bytes as kilobytes. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`;
}

/** How many times a time is another, with as many digits as mean something. */
export function times(time: number, base: number): string {
  const ratio = time / base;
  return ratio.toFixed(ratio < 1 ? 3 : ratio < 20 ? 1 : 0);
}
