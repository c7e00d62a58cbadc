import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { articleFromText } from '../../lib/article/article-from-text.ts';
import { findQuantities } from '../../lib/claims/quantities/find-quantities.ts';
import { findQuotations } from '../../lib/claims/quotations/find-quotations.ts';
import { readBody } from '../../lib/claims/reading.ts';
import { compareStory } from '../../lib/compare/compare-story.ts';
import { readArticle } from '../../lib/read-article.ts';
import { tokenize } from '../../lib/text/tokens.ts';

// The peer is our own bare tokenising pass over the same texts: the least that any reader of words must do. Machines are
// noisy, so every round measures every step, and the medians of the rounds are put in relation.
const ROUNDS = 15;

const root = fileURLToPath(new URL('../../', import.meta.url));
const texts = articleTexts();
const articles = texts.map((text) => articleFromText(text));
const readings = articles.map((article) => readBody(article));
const quoted = readings.map((reading) => findQuotations(reading));
const claims = articles.map((article) => readArticle(article).claims);

const steps: Readonly<Record<string, () => void>> = {
  'tokenise (peer)': () => texts.forEach((text) => void tokenize(text)),
  'classify lines': () => texts.forEach((text) => void articleFromText(text)),
  figures: () => readings.forEach((reading, at) => void findQuantities(reading, quoted[at] ?? [])),
  'quotations and speakers': () => readings.forEach((reading) => void findQuotations(reading)),
  'text to claims and fingerprint': () => articles.forEach((article) => void readArticle(article)),
  'compare with the next article': () =>
    claims.forEach((one, at) => void compareStory([one, claims[(at + 1) % claims.length] ?? one])),
};

printTable(['step', 'ms an article', 'times the peer'], timeRows());
console.log();
printTable(['shipped file', 'bytes', 'gzip'], sizeRows());

function timeRows(): string[][] {
  const times = new Map(Object.keys(steps).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, step] of Object.entries(steps)) {
      const begun = performance.now();
      step();
      if (round > 0) times.get(name)?.push(performance.now() - begun); // the first round warms up
    }
  }
  const peer = median(times.get('tokenise (peer)') ?? []);
  return [...times].map(([name, all]) => [
    name,
    (median(all) / texts.length).toFixed(3),
    (median(all) / peer).toFixed(1),
  ]);
}

function sizeRows(): string[][] {
  const output = join(root, '.output/chrome-mv3');
  if (!existsSync(output)) return [['(no build: run npm run build first)', '', '']];
  const files = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:js|css)$/.test(file));
  return files.sort().map((file) => {
    const bytes = readFileSync(join(output, file));
    return [file, String(bytes.length), String(gzipSync(bytes).length)];
  });
}

/** Our fixture stories, and the evaluation texts where they are at hand. */
function articleTexts(): string[] {
  const stories = join(root, 'tests/fixtures/stories');
  const folders = [
    ...readdirSync(stories).map((slug) => join(stories, slug)),
    join(root, '../shared/seeds'),
    join(root, '../shared/gold/events/texts'),
  ];
  return folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function printTable(head: readonly string[], rows: readonly string[][]): void {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)));
  for (const row of [head, ...rows]) {
    console.log(
      row.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0))).join('  '),
    );
  }
}
