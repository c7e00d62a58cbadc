import { type ArticleOnPage, articleFromDocument } from './article-from-document.ts';
import { type Detection, detectArticle } from './detect-article.ts';
import { idle } from './idle.ts';

/** The article of a page, or why there is none, in a plain sentence. */
export type PageReading =
  | { readonly kind: 'article'; readonly page: ArticleOnPage }
  | { readonly kind: 'none'; readonly why: string };

// A page that changes its address keeps the old text for a while; it is waited for, but not for ever.
const STALE_LOOKS = 4;
// Pages that build themselves have mostly done so after this.
const SECOND_LOOK_MS = 1000;

/**
 * Reads the open page when it has time. A page that may be an article gets a second look, and then its text decides.
 * Two steps with a pause between them: neither holds the page up. `stale` is the text that stood at the address before.
 */
export async function readPage(document: Document, url: string, stale: string | null): Promise<PageReading> {
  let reading = await lookTwice(document, url);
  for (let looks = 0; looks < STALE_LOOKS && stale !== null && textOf(reading) === stale; looks++) {
    await new Promise((resolve) => setTimeout(resolve, SECOND_LOOK_MS));
    reading = await lookTwice(document, url);
  }
  return reading;
}

async function lookTwice(document: Document, url: string): Promise<PageReading> {
  await idle();
  let detection = detectArticle(document, url);
  if (detection.kind === 'maybe') {
    await new Promise((resolve) => setTimeout(resolve, SECOND_LOOK_MS));
    await idle();
    detection = detectArticle(document, url);
  }
  if (detection.kind === 'no') return { kind: 'none', why: whyNot(detection) };
  await idle();
  const page = articleFromDocument(document, url);
  if (page === null || !page.article.isArticle) return { kind: 'none', why: 'There is too little running text here.' };
  return { kind: 'article', page };
}

function textOf(reading: PageReading): string | null {
  return reading.kind === 'article' ? reading.page.article.text : null;
}

function whyNot(detection: Detection): string {
  const seen = detection.reasons.length === 0 ? '' : ` Seen: ${detection.reasons.join(', ')}.`;
  return `This page does not look like a single news article.${seen}`;
}
