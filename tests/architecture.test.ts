import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ourImports, ROOT, type Source, sourcesBelow, withoutComments } from './read-sources.ts';

/** The house: each room of lib and the rooms it may import. What is not listed is forbidden. */
const HOUSE: Record<string, readonly string[]> = {
  words: ['locales'],
  text: ['languages'],
  languages: [],
  article: ['text', 'languages'],
  claims: ['text', 'article', 'languages'],
  stories: ['text', 'article', 'claims', 'languages'],
  compare: ['words', 'text', 'languages', 'article', 'claims', 'stories'],
  cards: ['words', 'text', 'languages', 'article', 'claims', 'stories', 'compare'],
  ledger: ['words', 'text', 'languages', 'article', 'claims', 'stories', 'compare', 'cards'],
  annotation: ['words', 'text', 'article'],
  highlights: ['decode', 'text', 'article', 'cards', 'annotation'],
  store: ['words', 'protocol', 'text', 'article', 'claims', 'stories', 'highlights'],
  packs: ['words', 'protocol', 'text', 'languages', 'article', 'claims', 'stories', 'store', 'decode'],
  backup: ['words', 'protocol', 'settings', 'decode', 'stories', 'packs', 'highlights'],
  page: ['words', 'text', 'article', 'annotation', 'cards'],
  search: [],
  exports: [
    'words',
    'protocol',
    'decode',
    'text',
    'article',
    'stories',
    'compare',
    'cards',
    'ledger',
    'packs',
    'annotation',
    'highlights',
  ],
  browser: [
    'locales',
    'words',
    'protocol',
    'highlight-protocol',
    'settings',
    'decode',
    'verbs',
    'article',
    'claims',
    'stories',
    'compare',
    'cards',
    'store',
    'packs',
    'backup',
    'annotation',
    'highlights',
  ],
  cli: [
    'words',
    'protocol',
    'decode',
    'verbs',
    'text',
    'article',
    'claims',
    'stories',
    'compare',
    'cards',
    'store',
    'packs',
    'exports',
    'page',
  ],
};

/** Files at lib's root that are no verbs: words that everybody shares, and the one door to the schema library. */
const ROOT_ROOMS = ['protocol', 'highlight-protocol', 'settings', 'decode'];

/** Each runtime dependency and the one file that may import it; preact is drawn with everywhere above lib. */
const DOORS: Record<string, string> = {
  '@citation-js/core': 'lib/exports/citations.ts',
  '@citation-js/plugin-bibtex': 'lib/exports/citations.ts',
  '@citation-js/plugin-ris': 'lib/exports/citations.ts',
  '@tanstack/virtual-core': 'components/library/virtual-rows.ts',
  'approx-string-match': 'lib/annotation/approximate.ts',
  dexie: 'lib/store/',
  'fuse.js': 'lib/search/fuzzy.ts',
  linkedom: 'lib/cli/',
  papaparse: 'lib/exports/csv.ts',
  valibot: 'lib/decode.ts',
  'webextension-polyfill': 'lib/browser/extension-api.ts',
  yaml: 'lib/exports/frontmatter.ts',
};

/** Bytes of the content script, gzipped: what every page a reader opens on a listed site has to take. */
const CONTENT_SCRIPT_LIMIT = 34_600;

const PERMISSIONS: Record<string, readonly string[]> = {
  'chrome-mv3': ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
  // Firefox asks for nothing to have a sidebar.
  'firefox-mv3': ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
};

const sources = ['lib', 'components', 'entrypoints', 'scripts'].flatMap((folder) => sourcesBelow(folder));
const lib = sources.filter((source) => source.path.startsWith('lib/'));

describe('the house', () => {
  test.each(Object.keys(HOUSE))('lib/%s imports only the rooms below it', (room) => {
    const allowed = new Set([room, ...(HOUSE[room] ?? [])]);
    const wrong = lib
      .filter((source) => roomOf(source.path) === room)
      .flatMap((source) => ourImports(source).map((path) => ({ from: source.path, to: path })))
      .filter(({ to }) => !allowed.has(roomOf(to)))
      .map(({ from, to }) => `${from} → ${to}`);
    expect(wrong).toEqual([]);
  });

  test('the rooms of text know languages by their types only: words are handed to them', () => {
    const wrong = lib
      .filter((source) => roomOf(source.path) === 'text')
      .flatMap(({ path, text }) => text.split('\n').map((line) => ({ path, line })))
      .filter(({ line }) => /^import (?!type\b).*languages\//.test(line));
    expect(wrong).toEqual([]);
  });

  test('every folder of lib is a room of the house', () => {
    const folders = readdirSync(join(ROOT, 'lib'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(Object.keys(HOUSE)).toEqual(expect.arrayContaining(folders.map((folder) => folder.name)));
  });

  test('components know nothing of the browser, the store or the verbs', () => {
    const forbidden = ['browser', 'store', 'packs', 'cli', 'verbs'];
    expect(importsFrom('components/', (path) => forbidden.includes(roomOf(path)))).toEqual([]);
    expect(importsFrom('components/', (path) => path.startsWith('entrypoints/'))).toEqual([]);
  });

  test('lib imports neither components nor entrypoints', () => {
    expect(importsFrom('lib/', (path) => !/^(lib|assets|locales)\//.test(path))).toEqual([]);
  });

  test('only the command line and the scripts import from Node', () => {
    const wrong = sources
      .filter((source) => !source.path.startsWith('lib/cli/') && !source.path.startsWith('scripts/'))
      .filter((source) => source.imports.some((name) => name.startsWith('node:')));
    expect(wrong.map((source) => source.path)).toEqual([]);
  });

  test.each(Object.entries(DOORS))('%s is imported by one file, in %s', (dependency, door) => {
    const importers = sources.filter((source) => source.imports.some((name) => packageOf(name) === dependency));
    const values = importers.filter((source) => importsValue(source, dependency));
    expect(values.length).toBeLessThanOrEqual(1);
    expect(importers.filter((source) => !source.path.startsWith(door)).map((source) => source.path)).toEqual([]);
  });

  test('preact is drawn with in components and entrypoints only', () => {
    const importers = sources.filter((source) => source.imports.some((name) => packageOf(name) === 'preact'));
    const wrong = importers.filter((source) => !/^(components|entrypoints)\//.test(source.path));
    expect(wrong.map((source) => source.path)).toEqual([]);
  });

  test('every runtime dependency has a door', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    // tsx runs the command line; nothing imports it.
    const known = [...Object.keys(DOORS), 'preact', 'tsx'];
    expect(Object.keys(dependencies).filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('the files', () => {
  test('none is longer than 300 lines, nine in ten have at most 200, half at most 100', () => {
    const lengths = sources.map((source) => source.lines).sort((a, b) => a - b);
    const at = (share: number) => lengths[Math.floor((lengths.length - 1) * share)] ?? 0;
    const long = [...sources, ...sourcesBelow('tests')].filter((source) => source.lines > 300);
    expect(long.map((source) => `${source.path} ${source.lines}`)).toEqual([]);
    expect(at(0.9)).toBeLessThanOrEqual(200);
    expect(at(0.5)).toBeLessThanOrEqual(100);
  });

  test('entry points wire in at most 80 lines', () => {
    const long = sources.filter((source) => source.path.startsWith('entrypoints/') && source.lines > 80);
    expect(long.map((source) => `${source.path} ${source.lines}`)).toEqual([]);
  });

  test('none is a drawer', () => {
    const drawers = /(^|\/)(utils?|helpers?|common|misc|shared|types|managers?|index)(\.tsx?$|\/)/;
    const named = sources.map((source) => source.path).filter((path) => drawers.test(path));
    expect(named.filter((path) => !/^entrypoints\/[^/]+\/index\.tsx?$/.test(path))).toEqual([]);
  });

  test('only entry points export by default', () => {
    const wrong = sources.filter(
      (source) => !source.path.startsWith('entrypoints/') && /^export default /m.test(source.text),
    );
    expect(wrong.map((source) => source.path)).toEqual([]);
  });

  test('each is named in kebab-case', () => {
    const wrong = sources.map((source) => source.path).filter((path) => !/^[a-z0-9/.-]+$/.test(path));
    expect(wrong).toEqual([]);
  });
});

describe('the promises', () => {
  test('nothing in lib, components or entrypoints can reach the network', () => {
    // The one fetch is of the extension's own files (packs, words); its content policy allows no other.
    const reach = /\b(fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon)/;
    const wrong = sources.filter(
      (source) => !source.path.startsWith('scripts/') && reach.test(withoutComments(source.text)),
    );
    expect(wrong.map((source) => source.path).filter((path) => path !== 'lib/browser/own-file.ts')).toEqual([]);
  });

  test('nothing is made of strings of markup or code', () => {
    const make =
      /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|\beval\s*\(|new Function\b|dangerouslySetInnerHTML/;
    const wrong = sources.filter((source) => make.test(withoutComments(source.text)));
    expect(wrong.map((source) => source.path)).toEqual([]);
  });

  test('only the log, the command line and the scripts write to the console', () => {
    const wrong = sources.filter((source) => /\bconsole\./.test(withoutComments(source.text)));
    const allowed = /^(lib\/browser\/log\.ts|lib\/cli\/|scripts\/)/;
    expect(wrong.map((source) => source.path).filter((path) => !allowed.test(path))).toEqual([]);
  });

  test('nothing posts to a page or asks to be reached by one', () => {
    const wrong = sources.filter((source) =>
      /\.postMessage\(|mode: 'open'|world: 'MAIN'/.test(withoutComments(source.text)),
    );
    expect(wrong.map((source) => source.path)).toEqual([]);
  });

  test.for(['chrome-mv3', 'firefox-mv3'])('the content script of %s stays small', (build, { skip }) => {
    const path = join(ROOT, '.output', build, 'content-scripts/article.js');
    if (!existsSync(path)) skip(`${build} is not built: its content script was not weighed`);
    expect(gzipSync(readFileSync(path)).length).toBeLessThanOrEqual(CONTENT_SCRIPT_LIMIT);
  });

  test.for(['chrome-mv3', 'firefox-mv3'])('no script of %s makes markup of a text', (build, { skip }) => {
    const folder = join(ROOT, '.output', build);
    if (!existsSync(folder)) skip(`${build} is not built: its scripts were not read`);
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    const wrong = scripts.filter((path) =>
      /\.(?:inner|outer)HTML\s*=[^=]/.test(readFileSync(join(folder, path), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  test.each(['chrome-mv3', 'firefox-mv3'])('%s asks for nothing more than it was given', (build) => {
    const path = join(ROOT, '.output', build, 'manifest.json');
    // Not built yet where only this file is run; `npm test` builds first.
    if (!existsSync(path)) return;
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    expect([...manifest.permissions].sort()).toEqual(PERMISSIONS[build]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    // A panel never opens by itself.
    expect(manifest.sidebar_action?.open_at_install ?? false).toBe(false);
    expect((manifest.side_panel?.default_path ?? manifest.sidebar_action?.default_panel) as string).toBe(
      'side-panel.html',
    );
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].matches).not.toContain('<all_urls>');
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
  });
});

function importsFrom(folder: string, test: (path: string) => boolean): string[] {
  return sources
    .filter((source) => source.path.startsWith(folder))
    .flatMap((source) =>
      ourImports(source)
        .filter(test)
        .map((path) => `${source.path} → ${path}`),
    );
}

/** A folder of lib, a shared file at its root, `verbs` for the rest of its root, or the top-level folder. */
function roomOf(path: string): string {
  const [top, name = '', more] = path.split('/');
  if (top !== 'lib') return top ?? '';
  if (more !== undefined) return name;
  const word = name.replace(/\.tsx?$/, '');
  return ROOT_ROOMS.includes(word) ? word : 'verbs';
}

function packageOf(name: string): string {
  const parts = name.split('/');
  return name.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

function importsValue(source: Source, dependency: string): boolean {
  return source.text
    .split('\n')
    .some((line) => line.includes(`'${dependency}`) && line.startsWith('import') && !line.startsWith('import type'));
}
