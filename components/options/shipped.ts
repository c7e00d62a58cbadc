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
];
