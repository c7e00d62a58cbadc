import { authorsAfterBy, isBareName } from './byline.ts';
import { lettersOf } from './letters-of.ts';
import type { Declared } from './page-article.ts';
import { cleanText } from './page-text.ts';

const AUTHORS = 'byl byline author sailthru.author parsely-author article:author dc.creator'.split(' ');
const MOST_AUTHORS = 8;
// More names than this beside a headline are a list of other articles' authors.
const MOST_PRINTED = 4;

/**
 * The authors a page names: as its JSON-LD or its meta elements declare them, then as it prints them, near its headline or
 * anywhere. A page that declares itself as the author may still print who wrote the text.
 */
export function readByline({ linkedAuthors, metas, site, signed, named, above }: Declared): string | null {
  const meta = new Map(metas);
  const metaAuthor = AUTHORS.map((name) => meta.get(name)).find((each) => each !== undefined) ?? null;
  const declared = distinct(linkedAuthors.map(authorName)) ?? distinct([authorName(metaAuthor)]);
  const isOwn = declared !== null && site !== null && lettersOf(declared) === lettersOf(site);
  if (declared !== null && !isOwn) return declared;
  const afterBy = above.find((line) => authorsAfterBy(line) !== null) ?? null;
  return authorName(afterBy) ?? besideHeadline(signed) ?? declared ?? anywhere(named);
}

// The name in a piece of text that is a byline or part of one, without "By", address, date and desk; null where there is none.
function authorName(text: string | null): string | null {
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

function besideHeadline(signed: Declared['signed']): string | null {
  const names = signed.map((texts) => texts.map(nameIn).find((name) => name !== null) ?? null);
  return names.filter((name) => name !== null).length > MOST_PRINTED ? null : distinct(names);
}

// A line in parts has the name after "By".
function nameIn(text: string): string | null {
  const part = text.split(/ [|•·] /).find((each) => authorsAfterBy(each) !== null);
  const name = authorName(part ?? text);
  return name !== null && isFullName(name) ? name : null;
}

function anywhere(named: Declared['named']): string | null {
  for (const texts of named) {
    const names: string[] = [];
    for (const text of texts) {
      const name = authorName(text);
      if (name !== null && isFullName(name)) names.push(name);
      else if (names.length > 0) break; // authors stand together; names further on are of other articles
    }
    const found = distinct(names.slice(0, MOST_PRINTED));
    if (found !== null) return found;
  }
  return null;
}

function isFullName(name: string): boolean {
  return isBareName(name) && /\p{L}{2} \p{L}/u.test(name);
}

function distinct(names: readonly (string | null)[]): string | null {
  const kept: string[] = [];
  // A name printed again with its desk is the same author.
  for (const name of names) if (name !== null && !kept.some((known) => name.startsWith(known))) kept.push(name);
  return kept.length === 0 ? null : kept.slice(0, MOST_AUTHORS).join(', ');
}
