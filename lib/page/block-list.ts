import { isSigned, MOST_SIGNED } from './page-head.ts';
import type { PageBlock } from './read-blocks.ts';

/** Blocks of a page, in their order. */
export interface BlockList {
  readonly blocks: PageBlock[];
  /** Those of them, by number, right before which some were left out. */
  readonly gaps: number[];
  add(block: PageBlock): void;
  /** After the last. */
  end(): void;
}

/**
 * A list without the middle of long runs that hold neither prose, nor a first-level heading, nor a line of who wrote it: menus, lists of
 * links, short comments. Next to any of those `near` blocks are kept. A page may have tens of thousands of others, each with its elements
 * and nodes; what a reading holds all through it Chromium moves about and, at a few megabytes, looks for in the whole page, for 10 to 90 ms
 * of work in one task.
 */
export function makeBlockList(near: number): BlockList {
  const blocks: PageBlock[] = [];
  const gaps: number[] = [];
  const waiting: PageBlock[] = [];
  let run = 0;
  let signed = 0;
  const end = () => {
    if (run > near + waiting.length) gaps.push(blocks.length);
    blocks.push(...waiting.splice(0));
    run = 0;
  };
  return {
    blocks,
    gaps,
    add(block) {
      if (block.isProse || block.place.tag === 'h1' || (isSigned(block) && signed++ < MOST_SIGNED)) end();
      else run++;
      if (run <= near) blocks.push(block);
      else if (waiting.push(block) > near) waiting.shift();
    },
    end,
  };
}
