import type { Article, Block, BlockKind, Outlet } from './article.ts';
import { authorsAfterBy } from './byline.ts';
import { canonicalUrl } from './canonical-url.ts';
import { classifyLines } from './classify-lines.ts';
import { parseDateline } from './dateline.ts';
import { digestText } from './digest.ts';
import { tellLanguage } from './language.ts';
import { findLines } from './lines.ts';
import { outletInText } from './outlet-in-text.ts';
import { readsAsArticle } from './reads-as-article.ts';

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
  const blocks = classifyLines(findLines(text), given.headline ?? null);
  const url = given.url ?? null;
  const first = (kind: BlockKind) => textOf(text, blocks, kind)[0] ?? null;
  const body = textOf(text, blocks, 'body');
  const byline = first('byline');
  const dateline = first('dateline');
  return {
    id: given.id ?? (url === null ? null : canonicalUrl(url)) ?? `text:${digestText(text)}`,
    url,
    outlet: given.outlet ?? outletInText(textOf(text, blocks, 'boilerplate'), body),
    headline: given.headline ?? first('headline'),
    standfirst: first('standfirst'),
    byline: byline === null ? authorBeside(dateline) : (authorsAfterBy(byline) ?? byline),
    publishedAt: given.publishedAt ?? (dateline === null ? null : (parseDateline(dateline)?.publishedAt ?? null)),
    modifiedAt: null,
    language: tellLanguage(body.join('\n')),
    text,
    blocks,
    isArticle: readsAsArticle(body),
  };
}

function authorBeside(dateline: string | null): string | null {
  const rest = dateline === null ? '' : (parseDateline(dateline)?.rest ?? '');
  return rest === '' ? null : (authorsAfterBy(rest) ?? null);
}

function textOf(text: string, blocks: readonly Block[], kind: BlockKind): string[] {
  return blocks.filter((block) => block.kind === kind).map((block) => text.slice(block.start, block.end));
}
