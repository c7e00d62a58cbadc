import type { WordKey } from '@/lib/words/words.ts';

/** A library that comes within the extension, and the terms it comes under. */
export interface Shipped {
  readonly name: string;
  /** What it does here, in a sentence. */
  readonly does: WordKey;
  readonly licence: string;
  readonly url: string;
}

/** All there are; a test holds this against the packages that are built in. */
export const SHIPPED: readonly Shipped[] = [
  { name: 'preact', does: 'options.about.shipped.preact', licence: 'MIT', url: 'https://preactjs.com' },
  { name: 'dexie', does: 'options.about.shipped.dexie', licence: 'Apache-2.0', url: 'https://dexie.org' },
  { name: 'valibot', does: 'options.about.shipped.valibot', licence: 'MIT', url: 'https://valibot.dev' },
  {
    name: 'webextension-polyfill',
    does: 'options.about.shipped.polyfill',
    licence: 'MPL-2.0',
    url: 'https://github.com/mozilla/webextension-polyfill',
  },
  {
    name: 'approx-string-match',
    does: 'options.about.shipped.approx',
    licence: 'MIT',
    url: 'https://github.com/robertknight/approx-string-match-js',
  },
  { name: 'fuse.js', does: 'options.about.shipped.fuse', licence: 'Apache-2.0', url: 'https://www.fusejs.io' },
  {
    name: '@tanstack/virtual-core',
    does: 'options.about.shipped.virtual',
    licence: 'MIT',
    url: 'https://tanstack.com/virtual',
  },
  { name: 'papaparse', does: 'options.about.shipped.papaparse', licence: 'MIT', url: 'https://www.papaparse.com' },
  { name: 'yaml', does: 'options.about.shipped.yaml', licence: 'ISC', url: 'https://eemeli.org/yaml' },
  { name: '@citation-js/core', does: 'options.about.shipped.citation', licence: 'MIT', url: 'https://citation.js.org' },
  {
    name: '@citation-js/plugin-bibtex',
    does: 'options.about.shipped.bibtex',
    licence: 'MIT',
    url: 'https://citation.js.org',
  },
  {
    name: '@citation-js/plugin-ris',
    does: 'options.about.shipped.ris',
    licence: 'MIT',
    url: 'https://citation.js.org',
  },
];
