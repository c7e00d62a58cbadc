import { browser } from '@/lib/browser/extension-api.ts';
import { request } from '@/lib/browser/messages.ts';
import { readPage } from '@/lib/page/read-page.ts';
import { watchReading } from '@/lib/page/reading-gate.ts';
import { bodyExtent } from '@/lib/page/text-boxes.ts';
import type { PageState } from '@/lib/protocol.ts';
import type { Settings } from '@/lib/settings.ts';
import { type Notes, showNotes } from './show-notes.tsx';

/**
 * Reads the open page, asks for its cards and shows them; null where there is nothing to show or the signal came first.
 * Every step of the way is told.
 */
export async function annotatePage(
  settings: Settings,
  tell: (state: PageState) => void,
  signal: AbortSignal,
): Promise<Notes | null> {
  tell({ kind: 'reading' });
  const reading = await readPage(document, location.href);
  if (signal.aborted) return null;
  if (reading.kind === 'none') {
    tell({ kind: 'not-an-article', why: reading.why });
    return null;
  }
  const { article, textMap } = reading.page;
  if (!browser.extension.inIncognitoContext) {
    watchReading(
      document,
      () => bodyExtent(document, textMap, article),
      () => request('learn', article),
      signal,
    );
  }
  const answer = await request('annotate', article);
  if (signal.aborted) return null;
  if (!answer.ok) {
    tell({ kind: 'failed', why: answer.why });
    return null;
  }
  tell({ kind: 'annotated', headline: article.headline, annotated: answer.value });
  return showNotes(reading.page, answer.value, settings, signal);
}
