import type { Declared } from '../article/page-article.ts';
import type { PageBlock } from './read-blocks.ts';

// A byline and date stand this near the body, above it.
const HEAD_BLOCKS = 16;
const LONGEST_LINE = 140;
const SIGNED = /byline|author|signature|auteur|autor/i;
// Elements that sites print an author's name in, most telling first.
const PRINTED = [
  '[rel~="author"], [itemprop="author"]',
  'a[href*="/author"], a[href*="/staff/"], a[href*="/profile/"]',
];
/** No reading takes more names than this from elements of one kind. */
export const MOST_SIGNED = 8;

/** The short lines above the body, nearest first, and those of them in elements named after a byline. */
export function readHead(all: readonly PageBlock[], body: readonly PageBlock[]): Pick<Declared, 'above' | 'signed'> {
  const end = all.findIndex((block) => block.place === body[0]?.place);
  const head = all
    .slice(Math.max(0, end - HEAD_BLOCKS), Math.max(0, end))
    .filter(({ text }) => text.length <= LONGEST_LINE);
  return { above: head.map(({ text }) => text).reverse(), signed: signedIn(head) };
}

/** Whether a block is a line in an element named after a byline. */
export function isSigned({ place, text, negative }: PageBlock): boolean {
  return text.length <= LONGEST_LINE && SIGNED.test(negative?.name ?? place.element.className);
}

function signedIn(blocks: readonly PageBlock[]): string[][] {
  return blocks.filter(isSigned).map(({ place, text }) => {
    const link = place.element.querySelector('a')?.textContent;
    return link == null ? [text] : [link.slice(0, LONGEST_LINE), text];
  });
}

// How far below the body a page asks for money or a name to go on, and how long it asks.
const BELOW_BLOCKS = 5;
const LONGEST_BELOW = 400;

/** The short lines below the body that are not links alone, nearest first. */
export function linesBelow(all: readonly PageBlock[], body: readonly PageBlock[]): string[] {
  const last = body.at(-1);
  if (last === undefined) return [];
  const at = all.indexOf(last) + 1;
  const isLine = ({ text, linkLength }: PageBlock) => text.length <= LONGEST_BELOW && linkLength < text.length;
  return all.slice(at, at + BELOW_BLOCKS).flatMap((block) => (isLine(block) ? block.text : []));
}

/** The words of elements that names are printed in, anywhere in a page. */
export function namesPrinted(document: Document, all: readonly PageBlock[]): string[][] {
  const searched = PRINTED.map((selector) =>
    [...document.querySelectorAll(selector)]
      .slice(0, MOST_SIGNED)
      .map((element) => element.textContent?.slice(0, 400) ?? ''),
  );
  return [...searched, ...signedIn(all).slice(0, MOST_SIGNED)];
}
