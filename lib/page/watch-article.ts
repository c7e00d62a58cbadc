import type { ArticleOnPage } from './article-from-document.ts';
import { idle } from './idle.ts';
import { readInStretches } from './read-in-stretches.ts';
import { watchText } from './watch-page.ts';

// A live page that changes its article more often than this is left as it was read last.
const MOST_READINGS = 20;

/**
 * Calls back once when a page's article has become another text, or its words have been replaced by new nodes. Pages with
 * advertisements change beside the article all the time: those changes cost a reading, not the notes.
 */
export function watchArticle(document: Document, page: ArticleOnPage, changed: () => void, signal: AbortSignal): void {
  // Below nought it is over.
  let left = MOST_READINGS;
  const look = async () => {
    if (left <= 0) return;
    left--;
    await idle();
    const now = await readInStretches(document, page.article.declared.address);
    if (signal.aborted || left < 0) return;
    const isHere = [...page.textMap.nodes()].every((node) => node.isConnected);
    if (isHere && now?.article.text === page.article.text) return;
    left = -1;
    changed();
  };
  watchText(page.textMap, look, signal);
}
