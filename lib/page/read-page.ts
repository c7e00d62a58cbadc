import { type ArticleOnPage, articleFromDocument } from './article-from-document.ts';
import { type Detection, detectArticle } from './detect-article.ts';
import { idle } from './idle.ts';

/** The article of a page, or why there is none, in a plain sentence. */
export type PageReading =
  | { readonly kind: 'article'; readonly page: ArticleOnPage }
  | { readonly kind: 'none'; readonly why: string };

/** How a page came to its address: loaded, or changed in place, over an article whose text may still stand there. */
export type Arrival = { readonly kind: 'loaded' } | { readonly kind: 'moved'; readonly staleText: string | null };

// A page that may be an article has mostly finished building itself after this, and gets a second look.
const SECOND_LOOK_MS = [1000];
/** A page that changed its address fetches its words only then: it is waited for longer, but not for ever. */
const LOOKS_AFTER_MOVE_MS = [400, 1000, 1500, 2500];

/** Reads the open page when it has time, in steps that each leave the page its turn. */
export async function readPage(document: Document, url: string, arrival: Arrival): Promise<PageReading> {
  const waits = arrival.kind === 'moved' ? LOOKS_AFTER_MOVE_MS : SECOND_LOOK_MS;
  let look = await lookOnce(document, url);
  for (const ms of waits) {
    if (isSettled(look, arrival)) break;
    await new Promise((resolve) => setTimeout(resolve, ms));
    look = await lookOnce(document, url);
  }
  return look.page === null ? { kind: 'none', why: whyNot(look.detection) } : { kind: 'article', page: look.page };
}

interface Look {
  readonly detection: Detection;
  readonly page: ArticleOnPage | null;
}

async function lookOnce(document: Document, url: string): Promise<Look> {
  await idle();
  const detection = detectArticle(document, url);
  if (detection.kind === 'no') return { detection, page: null };
  await idle();
  const page = articleFromDocument(document, url);
  return { detection, page: page?.article.isArticle ? page : null };
}

function isSettled({ detection, page }: Look, arrival: Arrival): boolean {
  if (arrival.kind === 'moved') return page !== null && page.article.text !== arrival.staleText;
  return detection.kind !== 'maybe';
}

function whyNot(detection: Detection): string {
  if (detection.kind !== 'no') return 'There is too little running text here.';
  const seen = detection.reasons.length === 0 ? '' : ` Seen: ${detection.reasons.join(', ')}.`;
  return `This page does not look like a single news article.${seen}`;
}
