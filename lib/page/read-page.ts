import { type ArticleOnPage, articleFromDocument } from './article-from-document.ts';
import { type Detection, detectArticle } from './detect-article.ts';
import { idle } from './idle.ts';

/** The article of a page, or why there is none, in a plain sentence. */
export type PageReading =
  | { readonly kind: 'article'; readonly page: ArticleOnPage }
  | { readonly kind: 'none'; readonly why: string };

// Pages that build themselves have mostly done so after this.
const SECOND_LOOK_MS = 1000;

/**
 * Reads the open page when it has time. A page that may be an article gets a second look, and then its text decides.
 * Two steps with a pause between them: neither holds the page up.
 */
export async function readPage(document: Document, url: string): Promise<PageReading> {
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

function whyNot(detection: Detection): string {
  const seen = detection.reasons.length === 0 ? '' : ` Seen: ${detection.reasons.join(', ')}.`;
  return `This page does not look like a single news article.${seen}`;
}
