import {
  demonstrationArticle,
  frontPage,
  NEWSROOMS,
  type Newsroom,
  STAND_INS,
  singlePageSite,
} from './demonstration.ts';
import type { Scene } from './each-browser.ts';
import { linesOfPages, packOf } from './pack-of.ts';

let pack: string | null = null;

/** Puts the invented newsrooms on the scene's web, at hosts that the built extension runs on. */
export function putNewsrooms({ web }: Scene): void {
  for (const name of NEWSROOMS) put(demonstrationArticle(name, STAND_INS[name]));
  put(frontPage(STAND_INS['northway-post']));
  for (const page of singlePageSite(STAND_INS['harbour-courier'])) put(page);

  function put({ address, html }: { address: string; html: string }) {
    web.put(address, { body: html });
  }
}

/** The address of a newsroom's article on the scene's web. */
export function addressOf(name: Newsroom): string {
  return demonstrationArticle(name, STAND_INS[name]).address;
}

/** Gives the reader a pack of the five articles, made by our own `pack` command. */
export async function importDemonstration({ desk }: Scene): Promise<void> {
  pack ??= packOf(linesOfPages(NEWSROOMS.map((name) => demonstrationArticle(name, STAND_INS[name]))));
  const imported = await desk.request('importPack', { json: pack });
  if (!imported.ok) throw new Error(`The demonstration pack was refused: ${imported.why}`);
}
