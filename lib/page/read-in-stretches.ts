import { type ArticleOnPage, articleFromBlocks } from './article-from-document.ts';
import { idle } from './idle.ts';
import { findMarks } from './page-marks.ts';
import { makeBlockReader, type PageBlock } from './read-blocks.ts';

/** A few milliseconds' reading on a slow machine. */
const NODES_AT_A_STRETCH = 4000;
/** A busy page keeps us waiting so long between two of them: a page read half is one that may change under us. */
const BETWEEN_STRETCHES_MS = 100;
const MOST_TRIES = 3;

/**
 * Reads a page's article as `articleFromDocument` does, when the page has time and in steps that each leave it its turn: a page of a hundred
 * thousand nodes takes a tenth of a second and more, a task that a reader who scrolls would feel.
 */
export async function readInStretches(
  document: Document,
  url: string | null,
  marks = findMarks(document),
): Promise<ArticleOnPage | null> {
  const times: Element[] = [];
  const blocks = await readBlocksInStretches(document.body, times);
  await idle();
  return articleFromBlocks(document, url, blocks, times, marks);
}

async function readBlocksInStretches(root: Element | null, times: Element[]): Promise<PageBlock[]> {
  if (root === null) return [];
  for (let tries = 1; ; tries++) {
    times.length = 0;
    const reader = makeBlockReader(root, times);
    // A page that keeps taking away what is being read is read in one go: later than that it will not hold still either.
    const nodes = tries < MOST_TRIES ? NODES_AT_A_STRETCH : Number.POSITIVE_INFINITY;
    do {
      await idle(BETWEEN_STRETCHES_MS);
      const blocks = reader.read(nodes);
      if (blocks !== null) return blocks;
    } while (reader.canGoOn());
  }
}
