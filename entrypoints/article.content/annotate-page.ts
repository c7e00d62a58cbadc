import { browser } from '@/lib/browser/extension-api.ts';
import { request } from '@/lib/browser/messages.ts';
import type { ArticleOnPage } from '@/lib/page/article-from-document.ts';
import { readNumberForms } from '@/lib/page/read-number-forms.ts';
import { type Arrival, readPage } from '@/lib/page/read-page.ts';
import { watchReading } from '@/lib/page/reading-gate.ts';
import { bodyExtent } from '@/lib/page/text-boxes.ts';
import { watchArticle } from '@/lib/page/watch-article.ts';
import type { PageState } from '@/lib/protocol.ts';
import type { Settings } from '@/lib/settings.ts';
import type { Highlights } from './highlight-place.ts';
import type { Notes } from './notes.ts';
import { showHighlights } from './show-highlights.ts';
import { showNotes } from './show-notes.ts';

/** What the steps of reading a page report. */
export interface PageEvents {
  readonly tell: (state: PageState) => void;
  /** The reader's highlights are shown. */
  readonly marked: (highlights: Highlights) => void;
  /** The article has become another one where it stands. */
  readonly changed: () => void;
}

/** The notes of a page, and the page as it was read for them. */
export interface AnnotatedPage {
  readonly notes: Notes;
  readonly page: ArticleOnPage;
  /** Asks for the cards anew, and shows them. What is shown stays where there is no answer. */
  readonly again: () => void;
}

/** Reads the open page, asks for its cards and shows them; null where there are none to show or the signal came first. */
export async function annotatePage(
  settings: () => Settings,
  arrival: Arrival,
  { tell, marked, changed }: PageEvents,
  signal: AbortSignal,
): Promise<AnnotatedPage | null> {
  tell({ kind: 'reading' });
  const reading = await readPage(document, location.href, arrival, signal);
  if (signal.aborted) return null;
  if (reading.kind === 'none') {
    tell({ kind: 'not-an-article', signs: reading.signs });
    marked(showHighlights({ page: null, style: null, settings }, signal));
    return null;
  }
  const { page } = reading;
  const { article, textMap } = page;
  if (!browser.extension.inIncognitoContext) {
    const extent = () => bodyExtent(document, textMap, article);
    watchReading(document, extent, () => request('learn', article), signal);
  }
  watchArticle(document, page, changed, signal);
  let notes: Notes | null = null;
  const headline = article.declared.headings[0] ?? article.declared.title;
  const ask = async () => {
    const [answer] = await Promise.all([request('annotate', article), readNumberForms()]);
    if (signal.aborted) return null;
    if (answer.ok) tell({ kind: 'annotated', headline, annotated: answer.value });
    return answer;
  };
  const first = await ask();
  if (first === null) return null;
  const style = first.ok ? first.value.style : null;
  const highlights = showHighlights({ page, style, settings, notes: () => notes }, signal);
  marked(highlights);
  if (!first.ok) {
    tell({ kind: 'failed', why: first.why });
    return null;
  }
  const again = async () => {
    const next = await ask();
    if (next?.ok) notes?.refresh(next.value);
  };
  notes = showNotes(page, first.value, settings(), { again, highlights }, signal);
  notes.list(highlights.list());
  return { notes, page, again };
}
