/** A library that comes within the extension, and the terms it comes under. */
export interface Shipped {
  readonly name: string;
  readonly does: string;
  readonly licence: string;
  readonly url: string;
}

/** All there are; a test holds this against the packages that are built in. */
export const SHIPPED: readonly Shipped[] = [
  { name: 'preact', does: 'draws the notes and these pages', licence: 'MIT', url: 'https://preactjs.com' },
  { name: 'dexie', does: 'keeps the store of stories', licence: 'Apache-2.0', url: 'https://dexie.org' },
  { name: 'valibot', does: 'checks packs, backups and messages', licence: 'MIT', url: 'https://valibot.dev' },
  {
    name: 'webextension-polyfill',
    does: 'speaks to both browsers in one way',
    licence: 'MPL-2.0',
    url: 'https://github.com/mozilla/webextension-polyfill',
  },
  {
    name: 'approx-string-match',
    does: 'finds highlighted words that a page has changed',
    licence: 'MIT',
    url: 'https://github.com/robertknight/approx-string-match-js',
  },
  { name: 'fuse.js', does: 'searches as one types', licence: 'Apache-2.0', url: 'https://www.fusejs.io' },
  {
    name: '@tanstack/virtual-core',
    does: 'draws what is in sight of a long list',
    licence: 'MIT',
    url: 'https://tanstack.com/virtual',
  },
  { name: 'papaparse', does: 'writes and reads tables', licence: 'MIT', url: 'https://www.papaparse.com' },
  { name: 'yaml', does: 'heads notes in Markdown', licence: 'ISC', url: 'https://eemeli.org/yaml' },
  { name: '@citation-js/core', does: 'holds references', licence: 'MIT', url: 'https://citation.js.org' },
  {
    name: '@citation-js/plugin-bibtex',
    does: 'writes references as BibTeX',
    licence: 'MIT',
    url: 'https://citation.js.org',
  },
  { name: '@citation-js/plugin-ris', does: 'writes references as RIS', licence: 'MIT', url: 'https://citation.js.org' },
];
