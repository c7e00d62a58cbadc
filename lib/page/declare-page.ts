import { type LinkedData, textOf, typesOf } from './json-ld.ts';
import { ownAddress } from './own-address.ts';
import { readByline } from './page-byline.ts';
import { readDate } from './page-date.ts';
import { readHeadline } from './page-headline.ts';
import { findMarks, type PageMarks } from './page-marks.ts';
import { cleanText, lettersOf } from './page-text.ts';

/** What a page says of itself, each in the form the article needs, null where it says nothing. */
export interface Metadata {
  readonly headline: string | null;
  readonly description: string | null;
  readonly byline: string | null;
  /** What it calls itself: the outlet's name. */
  readonly site: string | null;
  /** Whether it says that not everybody may read it. */
  readonly isRestricted: boolean;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** Types of JSON-LD objects that are one article. */
export const ARTICLE_TYPE = /^(?:.*Article|BlogPosting|LiveBlogPosting|Report|.*NewsArticle)$/;

/** Reads what a page says of itself: JSON-LD first, then meta elements, then what is printed. */
export function readMetadata(document: Document, address: string | null, marks = findMarks(document)): Metadata {
  const { linked } = marks;
  const article = mainArticle(marks, address);
  const meta = metaOf(marks);
  const site =
    meta('og:site_name') ?? textOf(linked.find((node) => typesOf(node).includes('WebSite'))?.['name']) ?? null;
  return {
    headline: readHeadline(
      marks.headings,
      document.querySelector('title'),
      textOf(article?.['headline']),
      meta('og:title', 'twitter:title', 'title', 'dc.title'),
      site,
    ),
    description: cleanText(
      meta('og:description', 'description', 'twitter:description') ?? textOf(article?.['description']),
    ),
    byline: readByline(
      article?.['author'] ?? article?.['creator'],
      meta('byl', 'byline', 'author', 'sailthru.author', 'parsely-author', 'article:author', 'dc.creator'),
    ),
    site,
    isRestricted:
      article?.['isAccessibleForFree'] !== undefined
        ? /^false$/i.test(String(article['isAccessibleForFree']))
        : /^(?:locked|metered)$/i.test(meta('article:content_tier') ?? ''),
    publishedAt: publishedOf(marks, article, meta),
    modifiedAt: readDate(
      textOf(article?.['dateModified']) ?? meta('article:modified_time', 'og:updated_time', 'last-modified'),
    ),
    url: addressOf(marks, article, meta, address),
    language: languageOf(document, article, meta),
  };
}

type Meta = (...names: readonly string[]) => string | null;

// All meta elements in one pass, by name, property or itemprop in lower case; the first of each counts.
function metaOf({ metas }: PageMarks): Meta {
  const found = new Map<string, string>();
  for (const element of metas) {
    const content = element.getAttribute('content')?.trim() ?? '';
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && !found.has(name)) found.set(name, content);
    }
  }
  return (...names) => {
    for (const name of names) {
      const content = found.get(name);
      if (content !== undefined) return content;
    }
    return null;
  };
}

// The article the page is about: the one whose address is the page's, else the one whose headline it prints first. Pages that
// load the next article below the first describe that one as well.
function mainArticle({ linked, headings }: PageMarks, address: string | null): LinkedData | null {
  const articles = linked.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  const own = articles.find((node) => address !== null && textOf(node['url']) === address);
  if (own !== undefined || articles.length < 2) return own ?? articles[0] ?? null;
  const titled = articles.filter((node) => textOf(node['headline']) !== null);
  for (const heading of headings) {
    const letters = lettersOf(heading.textContent ?? '');
    const printed = titled.find((node) => lettersOf(textOf(node['headline']) ?? '') === letters);
    if (printed !== undefined) return printed;
  }
  return titled[0] ?? articles[0] ?? null;
}

function publishedOf({ times }: PageMarks, article: LinkedData | null, meta: Meta): string | null {
  const told =
    readDate(textOf(article?.['datePublished'])) ??
    readDate(textOf(article?.['dateCreated'])) ??
    readDate(
      meta(
        'article:published_time',
        'datepublished',
        'og:article:published_time',
        'parsely-pub-date',
        'sailthru.date',
        'article.published',
        'date',
        'pubdate',
        'publishdate',
        'publish-date',
        'publication_date',
        'dc.date',
        'dc.date.issued',
        'dcterms.created',
        'ptime',
        'pdate',
        'cxenseparse:recs:publishtime',
      ),
    );
  if (told !== null) return told;
  for (const time of times) {
    const date = readDate(time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent);
    if (date !== null) return date;
  }
  return readDate(textOf(article?.['dateModified'])) ?? null;
}

function addressOf(
  { links }: PageMarks,
  article: LinkedData | null,
  meta: Meta,
  address: string | null,
): string | null {
  const canonical = links.find((link) => /\bcanonical\b/i.test(link.getAttribute('rel') ?? ''))?.getAttribute('href');
  const told = [canonical ?? null, meta('og:url')];
  // A page read from where it lives has an address already; JSON-LD names one for a saved page.
  if (address === null) told.push(textOf(article?.['mainEntityOfPage']), textOf(article?.['url']));
  return ownAddress(told, address);
}

function languageOf(document: Document, article: LinkedData | null, meta: Meta): string | null {
  const told =
    document.documentElement?.getAttribute('lang') ??
    textOf(article?.['inLanguage']) ??
    meta('og:locale', 'content-language', 'language');
  const code = /^([a-z]{2,3})(?:[-_][a-z0-9]+)*$/i.exec(told?.trim() ?? '');
  return code?.[1]?.toLowerCase() ?? null;
}
