import process from 'node:process';
import { measureFigures } from './figures.ts';
import { measurePages } from './pages.ts';
import { installPeers } from './peers.ts';
import { printReadme } from './readme.ts';
import { measureBuild, measureLanguages } from './sizes.ts';
import { measureSteps } from './steps.ts';
import { printTable, type Table } from './table.ts';

// npm run bench                              every table, in about three minutes
// npm run bench -- --only figures            figures, pages, steps or sizes alone
// npm run bench -- --markdown                what README.md has under "How it measures up"
const hasPeers = installPeers();
const TABLES: Readonly<Record<string, () => Promise<Table[]>>> = {
  steps: async () => [measureSteps()],
  sizes: async () => [await measureLanguages(), measureBuild()],
  figures: async () => [await measureFigures(hasPeers)],
  pages: async () => [await measurePages(hasPeers)],
};

const given = process.argv.slice(2);
const only = given.includes('--only') ? (given[given.indexOf('--only') + 1] ?? '') : null;
if (only !== null && !Object.hasOwn(TABLES, only)) {
  console.error(`--only takes one of ${Object.keys(TABLES).join(', ')}.`);
  process.exit(1);
}
if (given.includes('--markdown')) {
  await printReadme(hasPeers);
} else {
  for (const [name, measure] of Object.entries(TABLES)) {
    if (only === null || only === name) for (const table of await measure()) printTable(table);
  }
}
