import { authorsAfterBy, isBareName } from '../article/byline.ts';
import { textOf } from './json-ld.ts';
import { cleanText } from './page-text.ts';
import type { PageBlock } from './read-blocks.ts';

// Elements that sites print an author's name in, most telling first.
const PRINTED = [
  '[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]',
  '[class*="byline" i] a, [class*="author" i] a, a[class*="author" i]',
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/staff/"], a[href*="/profile/"]',
  '[class*="byline" i], [class*="author-name" i], [class*="author_name" i]',
];
const MOST_AUTHORS = 8;

/** The authors a page declares: its JSON-LD, then its meta elements; null where none is a name. */
export function readByline(listed: unknown, told: string | null): string | null {
  const linked = (Array.isArray(listed) ? listed : [listed]).map((entry) => authorName(textOf(entry)));
  return distinct(linked) ?? distinct([authorName(told)]);
}

/** The name in a piece of text that is a byline or part of one, without "By", address, date and desk; null where there is none. */
export function authorName(text: string | null): string | null {
  const plain = cleanText(text);
  if (plain === null || plain.length > 300 || /^https?:|^@|^www\./.test(plain)) return null;
  const named = authorsAfterBy(plain.slice(0, 140)) ?? plain;
  // What follows a bar, a bullet, an address or a number is not the name.
  const name = named
    .replace(
      /\s*(?:[|•·–—]|\S+@\S+|\d|\bPublished\b|\bUpdated\b|, [^,]*\b(?:editor|correspondent|reporter|writer)\b).*$/i,
      '',
    )
    .trim();
  return name.length < 2 || name.length > 140 ? null : name.replace(/,$/, '');
}

/** The authors printed in blocks that stand around the headline, told by the name of their element. */
export function bylineInBlocks(blocks: readonly PageBlock[]): string | null {
  const names: (string | null)[] = [];
  for (const { element, text, negative } of blocks) {
    if (
      text.length > 140 ||
      !/byline|author|signature|auteur|autor/i.test(negative?.name ?? element.getAttribute('class') ?? '')
    )
      continue;
    // A link is the name alone; a line in parts has it after "By".
    const link = element.querySelector('a')?.textContent ?? null;
    const named = text.split(/ [|•·] /).find((part) => authorsAfterBy(part) !== null);
    const name = [named, link, text]
      .map((each) => authorName(each ?? null))
      .find((each) => each !== null && isFullName(each));
    if (name !== undefined) names.push(name);
  }
  return names.length > 4 ? null : distinct(names);
}

/** The authors printed anywhere in a page, where nothing near its headline names them. */
export function bylineInPage(document: Document): string | null {
  for (const selector of PRINTED) {
    const names: (string | null)[] = [];
    for (const element of [...document.querySelectorAll(selector)].slice(0, 8)) {
      const name = authorName(element.textContent);
      if (name !== null && isFullName(name)) names.push(name);
      else if (names.length > 0) break; // authors stand together; names further on are of other articles
    }
    // More names than a byline holds are a list of other articles' authors.
    const found = distinct(names.slice(0, 4));
    if (found !== null) return found;
  }
  return null;
}

function isFullName(name: string): boolean {
  return isBareName(name) && /\p{L}{2,} \p{L}/u.test(name);
}

function distinct(names: readonly (string | null)[]): string | null {
  const kept: string[] = [];
  // A name printed again with its desk is the same author.
  for (const name of names) if (name !== null && !kept.some((known) => name.startsWith(known))) kept.push(name);
  return kept.length === 0 ? null : kept.slice(0, MOST_AUTHORS).join(', ');
}
