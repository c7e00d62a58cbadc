import type { Block, BlockKind, UnnamedArticle } from '../article/article.ts';
import {
  address,
  checked,
  exactText,
  flag,
  listOf,
  orNull,
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

/** An article as a content script sends it. Its text stays to the letter: every span points into it. */
export const articleSchema: Schema<UnnamedArticle> = checked(
  record<UnnamedArticle>({
    url: orNull(address()),
    headline: orNull(text(LINE_LIMIT)),
    standfirst: orNull(text(LINE_LIMIT)),
    byline: orNull(text(LINE_LIMIT)),
    wire: orNull(text(LINE_LIMIT)),
    publishedAt: orNull(text(64)),
    modifiedAt: orNull(text(64)),
    language: text(64),
    text: exactText(TEXT_LIMIT),
    blocks: listOf(block, BLOCKS_LIMIT),
    isPreview: flag(),
    isArticle: flag(),
  }),
  (article) => article.blocks.every(({ start, end }) => start <= end && end <= article.text.length),
  'has blocks outside its text',
);
