import type { Article } from './article.ts';
import { canonicalUrl } from './canonical-url.ts';
import { parseDateline } from './dateline.ts';
import { digestText } from './digest.ts';
import { isPreview } from './is-preview.ts';
import { tellLanguage } from './language.ts';
import { nameBlocks } from './name-blocks.ts';
import { type ListedOutlet, outletForUrl } from './outlets.ts';
import { ownAddress } from './own-address.ts';
import type { Declared, PageArticle } from './page-article.ts';
import { readByline } from './page-byline.ts';
import { readDate } from './page-date.ts';
import { readHeadline } from './page-headline.ts';
import { creditOf } from './wire-credit.ts';

/** What a page's own account of its article comes to. */
export type Account = Pick<Article, 'url' | 'headline' | 'byline' | 'wire' | 'publishedAt' | 'modifiedAt' | 'language'>;

/**
 * Says which article a page gave, who wrote it and who published it. Pages are read without this: a content script would carry
 * the rules of names, dates and addresses and, to name outlets, half its size again of their list. Nor could it claim a name
 * that is not its own.
 */
export function nameArticle({ declared, ...read }: PageArticle, outlets: readonly ListedOutlet[]): Article {
  const account = readDeclared(declared);
  const { url, byline } = account;
  const language = tellLanguage(read.text, account.language);
  return {
    ...read,
    ...account,
    blocks: nameBlocks(read, { language, byline }),
    language,
    isPreview: isPreview({ ...declared, text: read.text }),
    id: (url === null ? null : canonicalUrl(url)) ?? `text:${digestText(read.text)}`,
    outlet: url === null ? null : outletForUrl(url, outlets),
  };
}

const PUBLISHED =
  'article:published_time datepublished og:article:published_time parsely-pub-date sailthru.date article.published date pubdate publishdate publish-date publication_date dc.date dc.date.issued dcterms.created ptime pdate cxenseparse:recs:publishtime'.split(
    ' ',
  );
const MODIFIED = 'article:modified_time og:updated_time last-modified'.split(' ');

/** Reads what a page declares: each in the form the article needs, null where it says nothing that can be read. */
export function readDeclared(declared: Declared): Account {
  const { linkedPublished, linkedModified, times } = declared;
  const metas = new Map(declared.metas);
  const told = (names: readonly string[]) => names.flatMap((name) => metas.get(name) ?? []);
  return {
    url: ownAddress(declared.claims, declared.address),
    headline: readHeadline(declared),
    ...creditOf(readByline(declared)),
    publishedAt:
      firstDate([...linkedPublished, ...told(PUBLISHED), ...times, ...linkedModified]) ?? printedDate(declared.above),
    modifiedAt: firstDate([...linkedModified, ...told(MODIFIED)]),
    language: readLanguage(declared.language ?? ''),
  };
}

function readLanguage(tag: string): string {
  return /^([a-z]{2,3})(?:[-_][a-z0-9]+)*$/i.exec(tag.trim())?.[1]?.toLowerCase() ?? 'und';
}

function firstDate(texts: readonly string[]): string | null {
  for (const text of texts) {
    const date = readDate(text);
    if (date !== null) return date;
  }
  return null;
}

function printedDate(lines: readonly string[]): string | null {
  for (const line of lines) {
    const date = parseDateline(line)?.publishedAt ?? null;
    if (date !== null) return date;
  }
  return null;
}
