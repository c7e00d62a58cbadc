import type { Block } from '../article/article.ts';
import type { PageArticle } from '../article/page-article.ts';
import { readsAsArticle } from '../article/reads-as-article.ts';
import type { BlockList } from './block-list.ts';
import { piecesOf } from './block-text.ts';
import { chooseBody } from './choose-body.ts';
import { declarePage } from './declare-page.ts';
import { findStandfirst } from './find-standfirst.ts';
import { findMarks, type PageMarks } from './page-marks.ts';
import { type PageBlock, readBlocks } from './read-blocks.ts';
import { makeTextMap, type TextMap } from './text-map.ts';

/** An article and where each of its characters stands in the page it was read from. */
export interface ArticleOnPage {
  readonly article: PageArticle;
  readonly textMap: TextMap;
}

/**
 * Reads a page's article without touching the page, or null where there is no prose. `text` is what the page prints as body, its
 * standfirst first, because readers meet it there. Headline, byline, dates and language are handed on as the page declares them:
 * `article/name-article.ts` reads them, where no page has to pay for it.
 */
export function articleFromDocument(
  document: Document,
  url: string | null,
  root: Element | null = document.body,
  marks = findMarks(document),
): ArticleOnPage | null {
  if (root === null) return null;
  const times: Element[] = [];
  const read = articleFromBlocks(document, url, { blocks: readBlocks(root, times), gaps: [] }, times, marks);
  return read === 'gap' ? null : read;
}

/** The same of a page whose blocks and elements for dates have been read; 'gap' where some were left out that may belong to it. */
export function articleFromBlocks(
  document: Document,
  url: string | null,
  { blocks: all, gaps }: Pick<BlockList, 'blocks' | 'gaps'>,
  times: readonly Element[],
  marks: PageMarks,
): ArticleOnPage | 'gap' | null {
  const body = chooseBody(all, gaps);
  if (body === null) return 'gap';
  if (body.length === 0) return null;
  const { declared, description } = declarePage(document, url, all, body, times, marks);
  const standfirst = findStandfirst(all, body, declared, description);
  const printed = standfirst === null ? body : [standfirst, ...body];
  const blocks: Block[] = [];
  let text = '';
  for (const block of printed) {
    if (text !== '') text += '\n\n';
    blocks.push({ kind: 'body', start: text.length, end: text.length + block.text.length });
    text += block.text;
  }
  return {
    article: {
      declared,
      standfirst: standfirst?.text ?? null,
      text,
      blocks,
      isArticle: !isGallery(body) && readsAsArticle(printed.map((block) => block.text)),
    },
    textMap: makeTextMap(() => printed.flatMap(({ sources }, at) => piecesOf(sources, blocks[at]?.start ?? 0))),
  };
}

// Fewer pictures are a picture story's only by chance.
const LEAST_PICTURES = 5;
// A paragraph below a picture is longer than what says who is in it.
const LONGEST_CAPTION = 300;

// Pictures with a short text below nearly each of them: what is in those is told of a picture, and of no event as a whole.
function isGallery(body: readonly PageBlock[]): boolean {
  const captions = body.filter(({ text, afterPicture }) => afterPicture && text.length < LONGEST_CAPTION).length;
  return captions >= LEAST_PICTURES && captions >= 0.8 * body.length;
}
