import type { Highlight } from '../highlights/highlight.ts';
import { type Author, authorsOf } from './authors.ts';
import { byArticle } from './by-article.ts';

/** A day, or as much of it as is known. */
export interface ReferenceDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** An article as citation programs know it: an item of CSL-JSON. */
export interface Reference {
  readonly id: string;
  readonly 'citation-key': string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly title: string;
  readonly author?: readonly Author[];
  readonly 'container-title'?: string;
  readonly issued?: ReferenceDate;
  readonly accessed?: ReferenceDate;
  readonly URL: string;
  readonly language?: string;
  readonly keyword?: string;
  readonly note: string;
}

/** An article with what was highlighted in it. */
export interface CitedArticle {
  readonly reference: Reference;
  /** The tags of its highlights, each once. */
  readonly keywords: readonly string[];
  /** A line for each highlight. */
  readonly quotes: readonly string[];
  /** How many highlights there are up to this article's last. */
  readonly done: number;
}

/** The articles that highlights were saved from, one reference an article, in the order they come first. */
export function referencesOf(highlights: readonly Highlight[]): CitedArticle[] {
  const keyOf = makeKeys();
  let done = 0;
  return byArticle(highlights).map((ofArticle) => {
    done += ofArticle.length;
    return { ...citedArticle(ofArticle, keyOf), done };
  });
}

function citedArticle(
  highlights: readonly Highlight[],
  keyOf: (by: Author, year: string, title: string) => string,
): Omit<CitedArticle, 'done'> {
  const { source } = highlights[0] as Highlight;
  const author = authorsOf(source.byline);
  const title = line(source.headline ?? '') || source.url;
  const keywords = [...new Set(highlights.flatMap((each) => each.tags.map(line)))];
  const quotes = highlights.map(quoteOf);
  const by = author[0] ?? { literal: source.outlet?.name ?? '' };
  const key = keyOf(by, source.publishedAt?.slice(0, 4) ?? '', source.headline ?? '');
  const issued = dateOf(source.publishedAt);
  const accessed = dateOf(highlights.map(({ createdAt }) => createdAt).sort()[0] ?? null);
  const isArticle = author.length > 0 || source.outlet !== null || issued !== null;
  const reference: Reference = {
    id: key,
    'citation-key': key,
    type: isArticle ? 'article-newspaper' : 'webpage',
    title,
    ...(author.length > 0 && { author }),
    ...(source.outlet && { 'container-title': line(source.outlet.name) }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    URL: source.url,
    ...(source.language !== 'und' && { language: line(source.language) }),
    ...(keywords.length > 0 && { keyword: keywords.map((tag) => tag.replace(/ ?, ?/g, ' ')).join(',') }),
    note: quotes.join('\n\n'),
  };
  return { reference, keywords, quotes };
}

/** The words and the note on one line, as reference managers keep a note. */
function quoteOf({ target, note, tags }: Highlight): string {
  const parts = [
    `“${line(target.quote.exact)}”`,
    line(note),
    tags.length === 0 ? '' : `[${tags.map(line).join(', ')}]`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Short names of references, of the author or the outlet, the year and a word of the title, each once. */
function makeKeys(): (by: Author, year: string, title: string) => string {
  const taken = new Map<string, number>();
  return (by, year, title) => {
    const name = 'literal' in by ? by.literal : by.family;
    const key = `${asciiWord(name) || asciiWord(title) || 'article'}${/^\d{4}$/.test(year) ? year : ''}${asciiWord(name) && asciiWord(title)}`;
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    // A word of letters never ends in an underscore and a number.
    return count === 1 ? key : `${key}_${count}`;
  };
}

/** The first word with Latin letters, without its accents. */
function asciiWord(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '');
  return /[A-Za-z]{3,20}/.exec(plain)?.[0] ?? '';
}

function dateOf(iso: string | null): ReferenceDate | null {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso ?? '');
  if (found === null) return null;
  const parts = found.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
  return { 'date-parts': [parts] };
}

/** White space evened out, and nothing of what would end a line or a record. */
function line(text: string): string {
  return text
    .replace(/[\p{Cc}\s\u2028\u2029]+/gu, ' ')
    .trim()
    .toWellFormed();
}
