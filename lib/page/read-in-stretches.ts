import { type ArticleOnPage, articleFromBlocks } from './article-from-document.ts';
import type { BlockList } from './block-list.ts';
import { idle } from './idle.ts';
import { findMarks } from './page-marks.ts';
import { makeBlockReader } from './read-blocks.ts';

/** A few milliseconds' reading on a slow machine. */
const NODES_AT_A_STRETCH = 4000;
/** A busy page keeps us waiting so long between two of them: a page read half is one that may change under us. */
const BETWEEN_STRETCHES_MS = 100;
const MOST_TRIES = 3;
/** More than the head of an article has, or a body's notes and pointers. */
const NEAR = 100;

/**
 * Reads a page's article as `articleFromDocument` does, when the page has time and in steps that each leave it its turn: a page of a hundred
 * thousand nodes takes a tenth of a second and more, a task that a reader who scrolls would feel.
 */
export async function readInStretches(
  document: Document,
  url: string | null,
  marks = findMarks(document),
): Promise<ArticleOnPage | null> {
  const root: Element | null = document.body;
  if (root === null) return null;
  let near = NEAR;
  for (let tries = 1; ; tries++) {
    const times: Element[] = [];
    const reader = makeBlockReader(root, times, near);
    // A page that keeps taking away what is being read is read in one go: later than that it will not hold still either.
    const nodes = tries < MOST_TRIES ? NODES_AT_A_STRETCH : Number.POSITIVE_INFINITY;
    let list: BlockList | null;
    do {
      await idle(BETWEEN_STRETCHES_MS);
      list = reader.read(nodes);
    } while (list === null && reader.canGoOn());
    await idle();
    if (list === null) continue;
    const read = articleFromBlocks(document, url, list, times, marks);
    if (read !== 'gap') return read;
    near = Number.POSITIVE_INFINITY;
  }
}
