import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { bundle, gzipped } from './bundle.ts';
import { ROOT } from './inputs.ts';
import { kilobytes, type Table } from './table.ts';

/** What the extraction core weighs with English, and what each further language adds. */
export async function measureLanguages(): Promise<Table> {
  const names = knownLanguages().filter((name) => name !== 'ENGLISH');
  const [core = 0, ...others] = await Promise.all([[], ...names.map((name) => [name])].map(coreWith));
  return {
    title: 'The extraction core, min+gzip',
    head: ['', 'min+gzip'],
    rows: [
      ['text to claims, with English', kilobytes(core)],
      ...names.map((name, at) => [`more with ${capitalized(name)}`, kilobytes((others[at] ?? core) - core)]),
    ],
    notes: [],
  };
}

/** What every article that is opened has to take in: our content script, and what the Hypothesis client puts into a page. */
export function measureInPage(): Table {
  const title = 'What is loaded into every page, gzip';
  const ours = join(ROOT, '.output/chrome-mv3/content-scripts/article.js');
  if (!existsSync(ours)) return { title, head: [''], rows: [], notes: ['There is no build: npm run build makes one.'] };
  const client = join(ROOT, 'tests/bench/peers/node_modules/hypothesis/build');
  const parts = ['boot.js', 'scripts/annotator.bundle.js', 'styles/annotator.css', 'styles/highlights.css'];
  const files = existsSync(client) ? parts.map((part) => join(client, part)) : [];
  const weigh = (paths: readonly string[]) => paths.reduce((sum, path) => sum + gzipped(readFileSync(path, 'utf8')), 0);
  const peers = files.length === 0 ? [] : [['Hypothesis client', kilobytes(weigh(files))]];
  return {
    title,
    head: ['', 'gzip'],
    rows: [['Variorum', kilobytes(weigh([ours]))], ...peers],
    notes: ['The client’s sidebar, a frame of its own, is left out. Obsidian’s clipper is not on npm.'],
  };
}

/** What each built file of the extension weighs. */
export function measureBuild(): Table {
  const title = 'Built files of the extension';
  const output = join(ROOT, '.output/chrome-mv3');
  if (!existsSync(output))
    return { title, head: [''], rows: [], notes: ['There is no build: npm run build makes one.'] };
  const files = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:js|css)$/.test(file));
  const rows = files.sort().map((file) => {
    const code = readFileSync(join(output, file), 'utf8');
    return [file, String(Buffer.byteLength(code)), kilobytes(gzipped(code))];
  });
  return { title, head: ['file', 'bytes', 'gzip'], rows, notes: [] };
}

const LANGUAGES = 'lib/languages/language-of.ts';
// A language of the core is imported from its own folder: `import { ENGLISH } from './english/english.ts';`
const IMPORT = /^import \{ (\w+) \} from '\.\/(\w+)\/\2\.ts';$/gm;

function knownLanguages(): string[] {
  return [...readFileSync(join(ROOT, LANGUAGES), 'utf8').matchAll(IMPORT)].map(([, name = '']) => name);
}

/** Gzipped bytes of the core as if `languageOf` knew only English and these: the others are English under another name. */
export async function coreWith(names: readonly string[]): Promise<number> {
  const only: Plugin = {
    name: 'bench-languages',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith(LANGUAGES)) return null;
      return code.replace(IMPORT, (line, name: string) =>
        name === 'ENGLISH' || names.includes(name) ? line : `const ${name} = ENGLISH;`,
      );
    },
  };
  return gzipped(await bundle(`export { extractClaims } from '/lib/claims/extract-claims.ts';`, only));
}

function capitalized(name: string): string {
  return name.charAt(0) + name.slice(1).toLowerCase();
}
