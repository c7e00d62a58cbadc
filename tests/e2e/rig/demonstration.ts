import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../fixtures/demo/', import.meta.url));

/** One page of the demonstration web. */
export interface DemonstrationPage {
  readonly name: string;
  readonly address: string;
  readonly html: string;
  /** What the newsroom calls itself. */
  readonly outlet: string;
}

export const NEWSROOMS = [
  'harbour-courier',
  'northway-post',
  'daily-lantern',
  'meridian-news',
  'fennel-hill-gazette',
] as const;

/** An invented newsroom. */
export type Newsroom = (typeof NEWSROOMS)[number];

/**
 * Real outlets' hosts on which the tests serve the invented pages, because the extension runs on real outlets only.
 * None of them is known to browsers as https-only. Nobody but a test ever sees this.
 */
export const STAND_INS: Record<Newsroom, string> = {
  'harbour-courier': 'www.independent.co.uk',
  'northway-post': 'www.scotsman.com',
  'daily-lantern': 'metro.co.uk',
  'meridian-news': 'www.aljazeera.com',
  'fennel-hill-gazette': 'www.standard.co.uk',
};

/** The article of a newsroom, at its own made-up host or at the one given. */
export function demonstrationArticle(name: Newsroom, host?: string): DemonstrationPage {
  const html = onHost(readFileSync(`${FOLDER}${name}.html`, 'utf8'), name, host);
  const address = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  if (!address) throw new Error(`The demonstration page ${name} has no canonical address`);
  return { name, address, html, outlet: siteName(html) };
}

/** The front page of the Northway Post. */
export function frontPage(host?: string): DemonstrationPage {
  const html = onHost(readFileSync(`${FOLDER}front.html`, 'utf8'), 'northway-post', host);
  return { name: 'front', address: `http://${host ?? 'www.northway-post.example'}/`, html, outlet: siteName(html) };
}

/** The views of the single-page site of the Harbour Courier: a front, our story, and another one. All are one document. */
export const VIEWS = {
  front: '/app',
  story: '/app/wend-valley-flood-walls-funding',
  other: '/app/lighthouse-keeper-who-writes-to-ships',
};

/** The pages of that site, the same document at each address. */
export function singlePageSite(host?: string): DemonstrationPage[] {
  const html = onHost(readFileSync(`${FOLDER}app.html`, 'utf8'), 'harbour-courier', host);
  const root = `http://${host ?? 'www.harbour-courier.example'}`;
  return Object.values(VIEWS).map((path) => ({
    name: path,
    address: root + path,
    html,
    outlet: siteName(html),
  }));
}

function onHost(html: string, name: Newsroom, host: string | undefined): string {
  return host ? html.replaceAll(`www.${name}.example`, host) : html;
}

function siteName(html: string): string {
  return /<meta property="og:site_name" content="([^"]+)"/.exec(html)?.[1] ?? '';
}
