import { authorsAfterBy, isBareName } from '../article/byline.ts';
import { type LinkedData, readJsonLd, textOf, typesOf } from './json-ld.ts';
import { readDate } from './page-date.ts';

/** What a page says of itself, each in the form the article needs, null where it says nothing. */
export interface Metadata {
  readonly headline: string | null;
  readonly description: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly siteName: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly isAccessibleForFree: boolean | null;
  /** The article's text where the page repeats it for machines. */
  readonly articleBody: string | null;
  /** All JSON-LD types on the page, and what `og:type` says. */
  readonly types: readonly string[];
  readonly ogType: string | null;
}

/** Types of JSON-LD objects that are one article. */
export const ARTICLE_TYPE = /^(?:.*Article|BlogPosting|LiveBlogPosting|Report|.*NewsArticle)$/;

/** Reads what a page says of itself: JSON-LD first, then meta elements, then what is printed. */
export function readMetadata(document: Document, address: string | null): Metadata {
  const linked = readJsonLd(document);
  const article = mainArticle(linked, address);
  const meta = metaOf(document);
  const site =
    meta('og:site_name') ?? textOf(linked.find((node) => typesOf(node).includes('WebSite'))?.['name']) ?? null;
  return {
    headline: headlineOf(document, article, meta, site),
    description: clean(
      meta('og:description', 'description', 'twitter:description') ?? textOf(article?.['description']),
    ),
    byline: bylineOf(document, article, meta),
    publishedAt: publishedOf(document, article, meta),
    modifiedAt: readDate(
      textOf(article?.['dateModified']) ?? meta('article:modified_time', 'og:updated_time', 'last-modified'),
    ),
    siteName: clean(site ?? textOf(article?.['publisher'])),
    url: addressOf(document, article, meta, address),
    language: languageOf(document, article, meta),
    isAccessibleForFree: freeOf(article),
    articleBody: textOf(article?.['articleBody']),
    types: linked.flatMap(typesOf),
    ogType: meta('og:type')?.toLowerCase() ?? null,
  };
}

type Meta = (...names: readonly string[]) => string | null;

// All meta elements in one pass, by name, property or itemprop in lower case; the first of each counts.
function metaOf(document: Document): Meta {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
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

// The article the page is about: the one whose address is the page's, else the one with the longest text or a headline.
function mainArticle(linked: readonly LinkedData[], address: string | null): LinkedData | null {
  const articles = linked.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  const own = articles.find((node) => address !== null && textOf(node['url']) === address);
  return own ?? articles.find((node) => textOf(node['headline']) !== null) ?? articles[0] ?? null;
}

function headlineOf(document: Document, article: LinkedData | null, meta: Meta, site: string | null): string | null {
  const told = clean(textOf(article?.['headline']) ?? meta('og:title', 'twitter:title', 'title', 'dc.title'));
  const stated = told ?? clean(document.querySelector('title')?.textContent);
  const titles = [...document.querySelectorAll('h1')]
    .map((h1) => clean(h1.textContent))
    .filter((text) => text !== null);
  if (stated === null) return titles[0] ?? null;
  const bare = withoutSite(stated, site);
  // The printed headline is the truth where the two are the same in other words or cut short.
  const printed = titles.find((title) => isAlike(title, bare));
  if (printed !== undefined) return printed;
  if (told === null && titles.length === 1 && titles[0] !== undefined && titles[0].length > 20) return titles[0];
  return bare;
}

function isAlike(a: string, b: string): boolean {
  const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [first, second] = [wordsOf(a), wordsOf(b)];
  let shared = 0;
  for (const word of first) if (second.has(word)) shared++;
  return shared >= 0.6 * Math.min(first.size, second.size) && Math.min(first.size, second.size) > 2 && a.length < 300;
}

// "Headline | Site", "Headline - Site": the last part goes when it names the site or is short beside the rest.
function withoutSite(title: string, site: string | null): string {
  const cut = /^(.{12,}?)\s+[|–—\-·•»:]+\s+([^|–—·•»]{2,40})$/.exec(title);
  if (cut === null) return title;
  const [, head = title, tail = ''] = cut;
  const known = site !== null && letters(tail).includes(letters(site).slice(0, 12));
  return known || (/[|·•»]/.test(title.slice(head.length)) && tail.split(' ').length <= 4) ? head : title;
}

function letters(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('');
}

function bylineOf(document: Document, article: LinkedData | null, meta: Meta): string | null {
  const listed = article?.['author'] ?? article?.['creator'];
  const names = (Array.isArray(listed) ? listed : [listed]).map(textOf).map(authorName);
  const known = distinct(names);
  if (known !== null) return known;
  const told = distinct([
    authorName(meta('author', 'article:author', 'byl', 'parsely-author', 'dc.creator', 'sailthru.author')),
  ]);
  if (told !== null) return told;
  const printed = [
    ...document.querySelectorAll('[rel~="author"], [itemprop="author"], [class*="byline" i], [class*="author-name" i]'),
  ].slice(0, 6);
  return distinct(
    printed
      .map((element) => authorName(clean(element.textContent)))
      .slice(0, 3)
      .filter((name) => name !== null && isBareName(name))
      .slice(0, 2),
  );
}

function authorName(text: string | null): string | null {
  const plain = clean(text);
  if (plain === null || /^https?:|^@|^www\./.test(plain) || plain.length > 140) return null;
  return authorsAfterBy(plain) ?? plain;
}

function distinct(names: readonly (string | null)[]): string | null {
  const kept = [...new Set(names.filter((name) => name !== null))];
  return kept.length === 0 ? null : kept.slice(0, 8).join(', ');
}

function publishedOf(document: Document, article: LinkedData | null, meta: Meta): string | null {
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
  for (const time of document.querySelectorAll('time[datetime], [itemprop="datePublished"]')) {
    const date = readDate(time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent);
    if (date !== null) return date;
  }
  return readDate(textOf(article?.['dateModified'])) ?? null;
}

function addressOf(document: Document, article: LinkedData | null, meta: Meta, address: string | null): string | null {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? null;
  for (const candidate of [
    canonical,
    meta('og:url'),
    address,
    textOf(article?.['mainEntityOfPage']),
    textOf(article?.['url']),
  ]) {
    if (candidate === null || candidate === '') continue;
    const absolute = absoluteOf(candidate, address);
    // A canonical address of another host, or of the front page, is a mistake of the page's.
    if (absolute !== null && (address === null || sameHost(absolute, address))) return absolute;
  }
  return address;
}

function absoluteOf(candidate: string, base: string | null): string | null {
  try {
    const url = base === null ? new URL(candidate) : new URL(candidate, base);
    return /^https?:$/.test(url.protocol) && (url.pathname !== '/' || base === null) ? url.href : null;
  } catch {
    return null;
  }
}

function sameHost(a: string, b: string): boolean {
  const host = (address: string) => new URL(address).hostname.replace(/^(?:www|m|amp|edition)\./, '');
  try {
    return host(a) === host(b);
  } catch {
    return false;
  }
}

function languageOf(document: Document, article: LinkedData | null, meta: Meta): string | null {
  const told =
    document.documentElement?.getAttribute('lang') ??
    textOf(article?.['inLanguage']) ??
    meta('og:locale', 'content-language', 'language');
  const code = /^([a-z]{2,3})(?:[-_][a-z0-9]+)*$/i.exec(told?.trim() ?? '');
  return code?.[1]?.toLowerCase() ?? null;
}

function freeOf(article: LinkedData | null): boolean | null {
  const told = article?.['isAccessibleForFree'];
  if (typeof told === 'boolean') return told;
  return typeof told === 'string' && /^(?:true|false)$/i.test(told) ? told.toLowerCase() === 'true' : null;
}

// One line, without entities that were encoded twice.
function clean(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const plain = text
    .replace(/<[^>]{0,200}>/g, '')
    .replace(
      /&(amp|quot|#0?39|#x27|lt|gt|nbsp|#8217|rsquo|#8216|lsquo|#8220|#8221);/g,
      (_, name: string) => ENTITIES[name] ?? ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? null : plain;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  '#39': "'",
  '#039': "'",
  '#x27': "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  '#8217': '’',
  rsquo: '’',
  '#8216': '‘',
  lsquo: '‘',
  '#8220': '“',
  '#8221': '”',
};
