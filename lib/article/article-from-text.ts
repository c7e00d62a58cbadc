import { languageOf } from '../languages/language-of.ts';
import type { Article, BlockKind, Outlet } from './article.ts';
import { articleRules } from './article-rules.ts';
import { authorsAfterBy } from './byline.ts';
import { canonicalUrl } from './canonical-url.ts';
import { classifyLines } from './classify-lines.ts';
import { parseDateline } from './dateline.ts';
import { digestText } from './digest.ts';
import { tellLanguage } from './language.ts';
import { findLines } from './lines.ts';
import { outletInText } from './outlet-in-text.ts';
import { readsAsArticle } from './reads-as-article.ts';
import { creditOf } from './wire-credit.ts';

/** What is known of a text beside its words. */
export interface Given {
  readonly id?: string | null;
  readonly url?: string | null;
  readonly outlet?: Outlet | null;
  readonly headline?: string | null;
  readonly publishedAt?: string | null;
}

/** Reads an article from plain text: which lines are headline, standfirst, caption, pull-quote, boilerplate and body. */
export function articleFromText(text: string, given: Given = {}): Article {
  const language = tellLanguage(text);
  const rules = articleRules(languageOf(language));
  const blocks = classifyLines(findLines(text, rules), given.headline ?? null, rules);
  const url = given.url ?? null;
  const printed = new Map<BlockKind, string[]>();
  for (const { kind, start, end } of blocks) {
    const words = text.slice(start, end);
    const same = printed.get(kind);
    if (same === undefined) printed.set(kind, [words]);
    else same.push(words);
  }
  const body = printed.get('body') ?? [];
  const dateline = firstOf('dateline', printed);
  const date = dateline === null ? null : parseDateline(dateline, rules.dates);
  return {
    id: given.id ?? (url === null ? null : canonicalUrl(url)) ?? `text:${digestText(text)}`,
    url,
    outlet: given.outlet ?? outletInText(printed.get('boilerplate') ?? [], body),
    headline: given.headline ?? firstOf('headline', printed),
    standfirst: firstOf('standfirst', printed),
    ...creditOf(authors(firstOf('byline', printed), date?.rest ?? '', rules.bylines)),
    publishedAt: given.publishedAt ?? date?.publishedAt ?? null,
    modifiedAt: null,
    language,
    text,
    blocks,
    isPreview: false,
    isArticle: readsAsArticle(body),
  };
}

function firstOf(kind: BlockKind, printed: ReadonlyMap<BlockKind, readonly string[]>): string | null {
  return printed.get(kind)?.[0] ?? null;
}

function authors(byline: string | null, besideDate: string, bylines: RegExp): string | null {
  if (byline !== null) return authorsAfterBy(byline, bylines) ?? byline;
  return besideDate === '' ? null : authorsAfterBy(besideDate, bylines);
}
