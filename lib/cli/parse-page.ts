import { parseHTML } from 'linkedom';
import { makeTreeWalker } from './tree-walker.ts';

// Pages beyond this are cut: no article's words stand after five million characters of markup.
const LONGEST = 5_000_000;

/**
 * A saved page as a document, or null where it is no markup at all. Comments go first: conditional comments before `<html>` make
 * this parser lose the body, which browsers do not.
 */
export function parsePage(html: string): Document | null {
  try {
    const markup = withoutComments(html.slice(0, LONGEST)).replace(/<+(?=<)/g, ''); // a run of them is a node each to this parser
    const start = markup.search(/<html[\s>]/i);
    const whole =
      start >= 0
        ? markup.slice(start)
        : `<html><head></head><body>${markup.replace(/<!doctype[^>]{0,500}>/i, '')}</body></html>`;
    const { document } = parseHTML(`<!doctype html>${whole}`);
    document.createTreeWalker = makeTreeWalker as Document['createTreeWalker'];
    return document;
  } catch {
    return null;
  }
}

function withoutComments(html: string): string {
  const kept: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<!--', at);
    const close = open < 0 ? -1 : html.indexOf('-->', open + 4);
    if (close < 0) break;
    kept.push(html.slice(at, open));
    at = close + 3;
  }
  kept.push(html.slice(at));
  return kept.join('');
}
