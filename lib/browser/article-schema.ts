import type { Block, BlockKind } from '../article/article.ts';
import type { Declared, PageArticle } from '../article/page-article.ts';
import {
  address,
  checked,
  exactText,
  flag,
  listOf,
  orNull,
  pair,
  record,
  type Schema,
  text,
  whole,
  wordOf,
} from '../decode.ts';

/** No article is longer; a page that pretends to one is not read. */
const TEXT_LIMIT = 2_000_000;
/** One block for each twenty characters of the longest text: far beyond any page. */
const BLOCKS_LIMIT = 100_000;
const LINE_LIMIT = 2000;
/** What a page declares is cut where it is gathered; this is beyond it. */
const LINES_LIMIT = 60;
const METAS_LIMIT = 300;

const BLOCK_KINDS: Readonly<Record<BlockKind, true>> = {
  headline: true,
  standfirst: true,
  byline: true,
  dateline: true,
  body: true,
  caption: true,
  'pull-quote': true,
  boilerplate: true,
};

const block: Schema<Block> = record({
  kind: wordOf(BLOCK_KINDS),
  start: whole(TEXT_LIMIT),
  end: whole(TEXT_LIMIT),
});

const line = text(LINE_LIMIT);
const lines = listOf(line, LINES_LIMIT);

const declared: Schema<Declared> = record({
  address: orNull(address()),
  claims: lines,
  site: orNull(line),
  language: orNull(text(64)),
  linkedTitle: orNull(line),
  metaTitle: orNull(line),
  title: orNull(line),
  headings: lines,
  linkedAuthors: lines,
  metas: listOf(pair(text(LINE_LIMIT), line), METAS_LIMIT),
  signed: listOf(lines, LINES_LIMIT),
  named: listOf(lines, LINES_LIMIT),
  above: lines,
  below: lines,
  linkedPublished: lines,
  linkedModified: lines,
  times: lines,
  isRestricted: flag(),
});

/** An article as a content script sends it. Its text stays to the letter: every span points into it. */
export const articleSchema: Schema<PageArticle> = checked(
  record<PageArticle>({
    declared,
    standfirst: orNull(text(LINE_LIMIT)),
    text: exactText(TEXT_LIMIT),
    blocks: listOf(block, BLOCKS_LIMIT),
    isArticle: flag(),
  }),
  (article) => article.blocks.every(({ start, end }) => start <= end && end <= article.text.length),
  'outside',
);
