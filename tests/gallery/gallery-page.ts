import { readFile } from 'node:fs/promises';
import { build, type Rollup } from 'vite';
import { HIGHLIGHT_STATES } from './highlight-states.ts';
import { LIBRARY_STATES } from './library-states.ts';
import { OPTIONS_STATES } from './options-states.ts';
import { OVERLAY_STATES } from './overlay-states.ts';
import { POPUP_STATES } from './page-states.ts';
import { STORY_STATES } from './story-states.ts';

/** Every state of every surface, by the name it is drawn under. */
export const STATES: readonly string[] = [
  ...Object.keys(OVERLAY_STATES),
  ...Object.keys(HIGHLIGHT_STATES),
  ...Object.keys(POPUP_STATES),
  ...Object.keys(STORY_STATES),
  ...Object.keys(LIBRARY_STATES),
  ...OPTIONS_STATES,
  'welcome',
];

/** A colour scheme to draw a state in. */
export type Theme = 'light' | 'dark';

/** Draws states as pages that stand alone. */
export interface Gallery {
  /** `isOpen` leaves the overlay's words where a tool in the page can read them; a page on the web cannot. */
  page(name: string, theme: Theme, isOpen?: boolean): Promise<string>;
}

const FOLDER = new URL('../../', import.meta.url);
const OVERLAY_CSS = [
  'assets/theme',
  'components/controls/buttons',
  'components/card/card',
  'components/overlay/overlay',
  'components/highlight/highlight',
];
const PAGE_CSS = [...OVERLAY_CSS.slice(0, 2), 'components/controls/controls', 'components/popup/popup'];
const OPTIONS_CSS = [
  ...OVERLAY_CSS.slice(0, 3),
  'components/controls/controls',
  'components/options/options',
  'components/options/sections',
];
const STORY_CSS = [...PAGE_CSS.slice(0, 3), 'components/card/card', 'components/story/story'];
const LIBRARY_SHEETS = ['library', 'parts', 'highlights', 'highlight-detail'];
const LIBRARY_CSS = [...STORY_CSS, ...LIBRARY_SHEETS.map((name) => `components/library/${name}`)];
const WELCOME_CSS = [...OVERLAY_CSS.slice(0, 2), 'components/welcome/welcome'];
/** A picture of a whole page has what is below the window too. */
const ALL_LAID_OUT = '* { content-visibility: visible !important }';
const PARAGRAPH =
  'The ferry had left the mainland a little after ten with a light wind behind it, and most of those aboard were asleep. ';

/** Builds the components once, for all the pages. */
export async function openGallery(language = 'en'): Promise<Gallery> {
  const table = inMarkup(await readFile(new URL(`locales/${language}.json`, FOLDER), 'utf8'));
  const [script, overlayCss] = await Promise.all([bundle(), sheet(OVERLAY_CSS)]);
  return {
    async page(name, theme, isOpen = false) {
      const show = `show(${JSON.stringify(name)}, '${theme}', ${JSON.stringify(overlayCss)}, ${!isOpen})`;
      const body = isOverlay(name) ? article() : '';
      const css = isOverlay(name) ? articleCss(theme) : (await sheet(sheetsOf(name))) + ALL_LAID_OUT;
      const scripts = `<script>galleryTable = ${table}</script><script>${inMarkup(script)}</script><script>${inMarkup(show)}</script>`;
      return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${name}</title><style>${css}</style></head><body>${body}${scripts}</body></html>`;
    },
  };
}

/** Whether a state is drawn over a page of somebody else's. */
export function isOverlay(name: string): boolean {
  return Object.hasOwn(OVERLAY_STATES, name) || Object.hasOwn(HIGHLIGHT_STATES, name);
}

function sheetsOf(name: string): readonly string[] {
  if (name === 'welcome') return WELCOME_CSS;
  if (Object.hasOwn(STORY_STATES, name)) return STORY_CSS;
  if (Object.hasOwn(LIBRARY_STATES, name)) return LIBRARY_CSS;
  return Object.hasOwn(POPUP_STATES, name) ? PAGE_CSS : OPTIONS_CSS;
}

function articleCss(theme: Theme): string {
  const colours = theme === 'light' ? 'background:#fff;color:#222' : 'background:#151515;color:#ddd';
  return `body{margin:0;${colours};font:17px/1.6 Georgia,serif}article{max-width:640px;margin:auto;padding:16px}
    #sentence{text-decoration:underline #4a7fa8 1.5px;text-underline-offset:3px}`;
}

function article(): string {
  return `<article><h1>Ferry runs aground</h1>
    <p>${PARAGRAPH.repeat(2)}<span id="sentence">“We had very little warning before the hull struck rock, and the crew were
    magnificent,” said the captain.</span></p>${`<p>${PARAGRAPH.repeat(4)}</p>`.repeat(5)}</article>`;
}

function inMarkup(script: string): string {
  return script.replaceAll('</script', '<\\/script');
}

async function sheet(names: readonly string[]): Promise<string> {
  return (await Promise.all(names.map((name) => readFile(new URL(`${name}.css`, FOLDER), 'utf8')))).join('\n');
}

async function bundle(): Promise<string> {
  const made = (await build({
    logLevel: 'error',
    configFile: false,
    // What a build for a browser does by itself, and one of a library does not.
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { '@': FOLDER.pathname.replace(/\/$/, '') } },
    build: {
      write: false,
      lib: { entry: new URL('tests/gallery/show.tsx', FOLDER).pathname, formats: ['iife'], name: 'gallery' },
    },
  })) as Rollup.RollupOutput[];
  const [chunk] = (made[0] as Rollup.RollupOutput).output;
  return chunk.code;
}
