import type { PageSign } from '../article/page-sign.ts';
import type { ArticleOnPage } from './article-from-document.ts';
import { type Detection, detectArticle } from './detect-article.ts';
import { idle } from './idle.ts';
import { findMarks } from './page-marks.ts';
import { pause } from './pause.ts';
import { readInStretches } from './read-in-stretches.ts';

/** The article of a page, or the signs that there is none; null where there is too little text. */
export type PageReading =
  | { readonly kind: 'article'; readonly page: ArticleOnPage }
  | { readonly kind: 'none'; readonly signs: readonly PageSign[] | null };

/** How a page came to its text: by being loaded, or by becoming another one in place, which may still be under way. */
export type Arrival = 'loaded' | 'moved';

// A page that may be an article has mostly finished building itself after this, and gets a second look.
const SECOND_LOOK_MS = [1000];
/** A page that changed its address fetches its words only then: it is waited for longer, but not for ever. */
const LOOKS_AFTER_MOVE_MS = [400, 1000, 1500, 2500];

/** Reads the open page when it has time, in steps that each leave the page its turn, and looks no more after the signal. */
export async function readPage(
  document: Document,
  url: string,
  arrival: Arrival,
  signal: AbortSignal,
): Promise<PageReading> {
  const isMoved = arrival === 'moved';
  let look = await lookOnce(document, url);
  for (const ms of isMoved ? LOOKS_AFTER_MOVE_MS : SECOND_LOOK_MS) {
    if (signal.aborted || (isMoved ? look.page !== null : look.detection.kind !== 'maybe')) break;
    await pause(ms);
    look = await lookOnce(document, url);
  }
  const { page, detection } = look;
  return page === null
    ? { kind: 'none', signs: detection.kind === 'no' ? detection.reasons : null }
    : { kind: 'article', page };
}

/**
 * Whether a page that went to another address becomes another text as well. Pages take campaign parameters out of their address
 * and keep there how far one has scrolled: only the text tells that from a new article. False where the signal came first.
 */
export async function becomesAnother(
  document: Document,
  url: string,
  { article }: ArticleOnPage,
  signal: AbortSignal,
): Promise<boolean> {
  for (const ms of LOOKS_AFTER_MOVE_MS) {
    // The first pause as well: an address that changes with every turn of the wheel costs no reading before it rests.
    await pause(ms);
    if (signal.aborted) return false;
    const { page } = await lookOnce(document, url);
    if (page?.article.text !== article.text) return !signal.aborted;
  }
  return false;
}

interface Look {
  readonly detection: Detection;
  readonly page: ArticleOnPage | null;
}

async function lookOnce(document: Document, url: string): Promise<Look> {
  await idle();
  const marks = findMarks(document);
  const detection = detectArticle(document, url, marks);
  if (detection.kind === 'no') return { detection, page: null };
  const page = await readInStretches(document, url, marks);
  return { detection, page: page?.article.isArticle ? page : null };
}
