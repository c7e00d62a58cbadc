import { cpus } from 'node:os';
import process from 'node:process';
import { measureAnchoring } from './anchoring.ts';
import { measureFigures } from './figures.ts';
import { measureMatching } from './matching.ts';
import { measurePages } from './pages.ts';
import { measureInPage, measureLanguages } from './sizes.ts';
import { measureSteps, TO_CLAIMS } from './steps.ts';
import { printMarkdown, type Table } from './table.ts';

/** Prints what README.md has under "How it measures up": ratios only, because milliseconds are the machine's. */
export async function printReadme(hasPeers: boolean): Promise<void> {
  const toClaims = measureSteps().rows.find(([name]) => name === TO_CLAIMS)?.[2] ?? '';
  const languages = (await measureLanguages()).rows.map(([name, size]) => `${name} ${size}`).join(', ');
  const inPage = measureInPage()
    .rows.map(([name, size]) => `${name} ${size}`)
    .join(', ');
  const figures = await measureFigures(hasPeers);
  const pages = await measurePages(hasPeers);
  const matching = await measureMatching(hasPeers);
  const anchoring = await measureAnchoring(hasPeers);
  const day = new Date().toISOString().slice(0, 10);
  console.log(`\`npm run bench\` puts it beside the libraries one would use instead, all in one run on the same articles. On
${day}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node.split('.')[0]}, medians of interleaved rounds:`);
  printMarkdown(withoutTimes(figures));
  printMarkdown(withoutTimes(pages));
  printMarkdown(matching);
  printMarkdown(anchoring);
  console.log(`
Text to claims takes ${toClaims} × our own bare tokenising pass over the same texts. Of the core, min+gzip:
${languages}. Into every page that is read goes, gzip: ${inPage}.

F1 is by value for figures, and by runs of four words for pages, whose gold is that of people’s rules for each site. The
texts are the ones our rules were developed on, so ours is the flattered row; before any rule had seen them, our own
annotated texts gave figures 0.94 by value, 0.91 with the unit, quotations 0.98 and speakers 0.90 in English.
\`tests/bench\` says how each peer is called and what is done in its favour: dates and ordinals left out, captions
removed, marked numbers read for it.

Still short of what we want: text to claims in 10 × the tokenising pass, the core in 60 kB, a page in a tenth of
Readability’s time.`);
}

function withoutTimes(table: Table): Table {
  const kept = table.head.flatMap((title, column) => (title === 'ms' || title.startsWith('ms,') ? [] : [column]));
  const pick = (row: readonly string[]) => kept.map((column) => row[column] ?? '');
  return { ...table, head: pick(table.head), rows: table.rows.map(pick) };
}
