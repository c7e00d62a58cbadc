import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { bundledPackFiles } from './scripts/bundled-pack-files.ts';
import { OLDEST_CHROMIUM, OLDEST_FIREFOX } from './scripts/oldest-browsers.ts';
import { outletMatches } from './scripts/outlet-matches.ts';
import { withoutMarkup } from './scripts/without-markup.ts';
import { withoutNetwork } from './scripts/without-network.ts';

/** The built name of the content script; `lib/browser/added-sites.ts` runs the same file elsewhere. */
const CONTENT_SCRIPT = 'article';

/** The page of the whole story, in Chromium's side panel and in Firefox's sidebar. */
const SIDE_PANEL = 'side-panel.html';

// Nothing is loaded but our own files: no host can be reached from an extension page even by mistake. `connect-src`
// allows the extension's own origin, where the bundled packs lie.
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  alias: { '@': resolve('.') },
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: 'Variorum',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel' as const]),
    ],
    optional_host_permissions: ['*://*/*'],
    incognito: 'spanning',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    // Suggestions, which the browser lets every reader change; four are the most that Chromium takes.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+V' } },
      'next-note': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_extension_nextNote__' },
      'previous-note': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_extension_previousNote__' },
      'toggle-notes': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_extension_toggleNotes__' },
      'save-highlight': { description: '__MSG_extension_saveHighlight__' },
    },
    web_accessible_resources: [],
    // The dev server loads code from its own address, which this policy is there to forbid.
    ...(command === 'build' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'variorum@variorum.example',
              strict_min_version: `${OLDEST_FIREFOX}.0`,
              data_collection_permissions: { required: ['none' as const] },
            },
            gecko_android: { strict_min_version: `${OLDEST_FIREFOX}.0` },
          },
          // A sidebar that opens itself at install is an advertisement.
          sidebar_action: {
            default_title: '__MSG_extension_sidebar__',
            default_panel: SIDE_PANEL,
            default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' },
            open_at_install: false,
          },
        }
      : {
          minimum_chrome_version: String(OLDEST_CHROMIUM),
          externally_connectable: { ids: [] },
          side_panel: { default_path: SIDE_PANEL },
        }),
  }),
  // The oldest browsers that the manifests admit: nothing, `light-dark()` least of all, is rewritten for older ones.
  vite: () => ({
    plugins: [withoutMarkup(), withoutNetwork()],
    build: { target: [`chrome${OLDEST_CHROMIUM}`, `firefox${OLDEST_FIREFOX}`] },
  }),
  hooks: {
    // The entry leaves its matches empty: the outlet list is the one place that says where the extension runs.
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entry of entrypoints) {
        if (entry.type === 'content-script' && entry.name === CONTENT_SCRIPT) entry.options.matches = outletMatches();
      }
    },
    // A content script is a guest in every page a reader opens: it comes without what only the other parts need.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      const alias = {
        'wxt/browser': resolve('lib/browser/native-browser.ts'),
        '@wxt-dev/webextension-polyfill/browser': resolve('lib/browser/native-browser.ts'),
        'wxt/utils/content-script-context': resolve('lib/browser/no-context.ts'),
      };
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, ...alias } };
    },
    'build:publicAssets': async (_wxt, files) => {
      files.push(...(await bundledPackFiles()));
    },
  },
});
