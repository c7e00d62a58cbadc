import { lettersOf } from '../article/letters-of.ts';
import type { Declared } from '../article/page-article.ts';
import { type LinkedData, textOf, typesOf } from './json-ld.ts';
import { linesBelow, namesPrinted, readHead } from './page-head.ts';
import { findMarks, type PageMarks } from './page-marks.ts';
import type { PageBlock } from './read-blocks.ts';

/** What a page says of itself, and what reading its body needs to know of that. */
export interface Declaration {
  readonly declared: Declared;
  readonly description: string | null;
}

/** Types of JSON-LD objects that are one article. */
export const ARTICLE_TYPE = /^(?:.*Article|BlogPosting|LiveBlogPosting|Report|.*NewsArticle)$/;

/** Gathers what a page says of itself: in JSON-LD, in meta elements, and printed around its headline. */
export function declarePage(
  document: Document,
  address: string | null,
  all: readonly PageBlock[] = [],
  body: readonly PageBlock[] = [],
  dated: Iterable<Element> = document.getElementsByTagName('time'),
  marks = findMarks(document),
): Declaration {
  const headings = headingsOf(document, all);
  const article = mainArticle(marks, headings, address);
  const { told } = marks;
  const meta: Meta = (...names) => names.map((name) => told.get(name)).find((content) => content !== undefined) ?? null;
  const of = (field: string) => textOf(article?.[field]);
  const listed = article?.['author'] ?? article?.['creator'];
  const linkedAuthors = filled((Array.isArray(listed) ? listed.slice(0, MOST) : [listed]).map(textOf));
  const head = readHead(all, body);
  const isSigned =
    linkedAuthors.length + head.signed.length > 0 ||
    head.above.some((each) => /^(?:by|von|par|por)\s/i.test(each)) ||
    /^(?!https?:)./.test(meta('author', 'byl', 'article:author') ?? '');
  const times = [...dated]
    .filter((time) => time.hasAttribute('datetime'))
    .slice(0, MOST)
    .map((time) => time.getAttribute('datetime'));
  return {
    declared: {
      address,
      claims: claimsOf(marks, article, meta),
      site: meta('og:site_name') ?? textOf(marks.linked.find((node) => typesOf(node).includes('WebSite'))?.['name']),
      language: languageOf(document, article, meta),
      linkedTitle: line(of('headline')),
      metaTitle: line(meta('og:title', 'twitter:title', 'title', 'dc.title')),
      title: line(document.querySelector('title')?.textContent ?? null),
      headings: filled(headings.slice(0, MOST).map((heading) => line(heading.textContent))),
      linkedAuthors,
      metas: [...told].slice(0, MOST_METAS).map(([name, content]) => [name.slice(0, 64), content.slice(0, LONGEST)]),
      ...head,
      named: isSigned ? [] : namesPrinted(document, all),
      below: linesBelow(all, body),
      linkedPublished: filled([of('datePublished'), of('dateCreated')]),
      linkedModified: filled([of('dateModified')]),
      times: filled(times),
      isRestricted:
        article?.['isAccessibleForFree'] !== undefined
          ? /^false$/i.test(String(article['isAccessibleForFree']))
          : /^(?:locked|metered)$/i.test(meta('article:content_tier') ?? ''),
    },
    description: meta('og:description', 'description', 'twitter:description') ?? of('description'),
  };
}

// Nobody prints more headlines or authors of one article.
const MOST = 12;
const LONGEST = 1000;
const MOST_METAS = 200;
const LONGEST_TAG = 64;

type Meta = (...names: readonly string[]) => string | null;

// The article the page is about: the one whose address is the page's, else the one whose headline it prints first. Pages that
// load the next article below the first describe that one as well.
function mainArticle({ linked }: PageMarks, headings: readonly Element[], address: string | null): LinkedData | null {
  const articles = linked.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  const own = articles.find((node) => address !== null && textOf(node['url']) === address);
  if (own !== undefined || articles.length < 2) return own ?? articles[0] ?? null;
  const titled = articles.filter((node) => textOf(node['headline']) !== null);
  for (const heading of headings.slice(0, MOST)) {
    const letters = lettersOf(heading.textContent ?? '');
    const printed = titled.find((node) => lettersOf(textOf(node['headline']) ?? '') === letters);
    if (printed !== undefined) return printed;
  }
  return titled[0] ?? articles[0] ?? null;
}

// Those that a reader meets; where there are none, such as only in a banner, all there are.
function headingsOf(document: Document, all: readonly PageBlock[]): Element[] {
  const met = all.flatMap(({ place }) => (place.tag === 'h1' ? place.element : []));
  return met.length > 0 ? [...new Set(met)] : [...document.getElementsByTagName('h1')];
}

function claimsOf({ canonical }: PageMarks, article: LinkedData | null, meta: Meta): string[] {
  return filled([canonical, meta('og:url'), textOf(article?.['mainEntityOfPage']), textOf(article?.['url'])]);
}

function languageOf(document: Document, article: LinkedData | null, meta: Meta): string | null {
  const told =
    document.documentElement?.getAttribute('lang') ??
    textOf(article?.['inLanguage']) ??
    meta('og:locale', 'content-language', 'language');
  return told?.slice(0, LONGEST_TAG) ?? null;
}

function line(text: string | null | undefined): string | null {
  return text?.trim().slice(0, LONGEST) ?? null;
}

function filled(texts: readonly (string | null)[]): string[] {
  return texts.flatMap((text) => (text?.trim() ? text.slice(0, LONGEST) : []));
}
