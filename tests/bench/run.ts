import process from 'node:process';
import { measureAnchoring } from './anchoring.ts';
import { measureFigures } from './figures.ts';
import { ROOT } from './inputs.ts';
import { measureLibrary } from './library.ts';
import { measureMatching } from './matching.ts';
import { measurePages } from './pages.ts';
import { installPeers } from './peers.ts';
import { measureReading } from './reading.ts';
import { printReadme } from './readme.ts';
import { measureScale } from './scale.ts';
import { measureBuild, measureInPage, measureLanguages } from './sizes.ts';
import { measureSteps } from './steps.ts';
import { printTable, type Table } from './table.ts';

// npm run bench                              every table but the next, in about eight minutes
// npm run bench -- --scale                   matching in a store of a million stories, which takes half an hour to build
// npm run bench -- --scale 100000 --keep F   of so many; the browser's profile stays in the folder F for the next time
// npm run bench -- --only figures            figures, pages, reading, library, matching, anchoring, steps or sizes alone
// npm run bench -- --only reading --beside F   the same of the built extension in the folder F, in turns; library too
// npm run bench -- --markdown                what README.md has under "How it measures up"
const given = process.argv.slice(2);
if (given.includes('--scale')) {
  printTable(await measureScale(Number(after('--scale')) || 1_000_000, after('--keep')));
  process.exit();
}

/** Our own build, and another one to be measured in turns with it. */
const builds = [`${ROOT}.output/chrome-mv3`, ...(after('--beside') === null ? [] : [after('--beside') ?? ''])];
const hasPeers = installPeers();
const TABLES: Readonly<Record<string, () => Promise<Table[]>>> = {
  steps: async () => [measureSteps()],
  sizes: async () => [await measureLanguages(), measureInPage(), measureBuild()],
  figures: async () => [await measureFigures(hasPeers)],
  pages: async () => [await measurePages(hasPeers)],
  reading: async () => [await measureReading(builds)],
  library: async () => [await measureLibrary(builds)],
  matching: async () => [await measureMatching(hasPeers)],
  anchoring: async () => [await measureAnchoring(hasPeers)],
};

const only = given.includes('--only') ? (after('--only') ?? '') : null;
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

function after(option: string): string | null {
  const at = given.indexOf(option);
  return at < 0 ? null : (given[at + 1] ?? null);
}
