import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { demonstrationArticle, frontPage, NEWSROOMS } from '../tests/e2e/rig/demonstration.ts';
import { type ArticleLine, cli, linesOfPages } from '../tests/e2e/rig/pack-of.ts';

/** A page that is served and opened. */
export interface ServedPage {
  /** What it is called here: its newsroom, or its file. */
  readonly name: string;
  readonly address: string;
  readonly html: string;
  readonly isArticle: boolean;
}

/** The pages, and the articles among them as the command line reads them. */
export interface DemonstrationSet {
  readonly pages: readonly ServedPage[];
  readonly lines: readonly ArticleLine[];
}

/** Our own five articles and a front page. */
export function ownSet(): DemonstrationSet {
  const articles = NEWSROOMS.map((name) => ({ ...demonstrationArticle(name), isArticle: true }));
  return { pages: [...articles, { ...frontPage(), isArticle: false }], lines: linesOfPages(articles) };
}

/**
 * The `.txt` and `.html` articles of a folder, each at an address of its own made from its file name. Nobody is made out
 * to have published them: the host belongs to nobody and the page's title is the file's name.
 */
export function folderSet(folder: string): DemonstrationSet {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${folder} is no folder`);
  const files = readdirSync(folder)
    .filter((name) => ['.txt', '.html', '.htm'].includes(extname(name).toLowerCase()))
    .sort();
  if (files.length === 0) throw new Error(`${folder} has no .txt or .html file`);
  const read = cli('extract', ...files.map((name) => resolve(folder, name)))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const pages = files.map((name, index) => {
    const source = readFileSync(join(folder, name), 'utf8');
    const html = extname(name).toLowerCase() === '.txt' ? pageOfText(name, read[index]) : withoutCanonical(source);
    return { name, address: addressOf(name, index), html, isArticle: read[index]?.isArticle === true };
  });
  const lines = pages.map((page, index) => {
    const { text, headline, published } = read[index];
    // Who published it is not known: the file speaks for itself.
    return { id: page.name, text, title: headline, url: page.address, published, outlet: page.name };
  });
  return { pages, lines: lines.filter((_, index) => pages[index]?.isArticle) };
}

function addressOf(name: string, index: number): string {
  const slug = basename(name, extname(name))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `http://article-${index + 1}.example/${slug || index}`;
}

interface Extracted {
  readonly text: string;
  readonly headline: string | null;
}

/** A plain page: the file's name as title, the headline where the file has one, and a paragraph for each line. */
function pageOfText(name: string, { text, headline }: Extracted): string {
  const lines = text.split('\n').map((line) => line.trim());
  const body = lines.filter((line) => line !== '' && line !== headline).map((line) => `<p>${escapeHtml(line)}</p>`);
  const heading = headline === null ? '' : `<h1>${escapeHtml(headline)}</h1>\n`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(name)}</title>
<link rel="icon" href="data:,">
<meta property="og:type" content="article">
<style>body{font:19px/1.65 Georgia,serif;max-width:42rem;margin:3rem auto;padding:0 1.5rem;color:#1a1a1a}small{font-family:sans-serif;color:#666}</style>
</head>
<body>
<header><small>${escapeHtml(name)}, shown by Variorum’s demonstration</small></header>
<main>
<article>
${heading}${body.join('\n')}
</article>
</main>
</body>
</html>
`;
}

/** A saved page names the address it was saved from; here it has another. */
function withoutCanonical(html: string): string {
  return html
    .replace(/<link[^>]*\brel=["']?canonical\b[^>]*>/gi, '')
    .replace(/<meta[^>]*\bproperty=["']?og:url\b[^>]*>/gi, '');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
