import { say } from '@/components/words/say.ts';
import { logError } from '@/lib/browser/log.ts';
import { type AnnotatedPage, annotatePage } from './annotate-page.ts';

/** Annotates the page; where that fails, says so and ends the run, so that what was drawn goes. */
export async function tryPage(
  run: AbortController,
  ...given: Parameters<typeof annotatePage>
): Promise<AnnotatedPage | null> {
  const [, , { tell }, signal] = given;
  try {
    const annotated = await annotatePage(...given);
    return signal.aborted ? null : annotated;
  } catch (error) {
    if (signal.aborted) return null;
    logError('Reading failed', error);
    tell({ kind: 'failed', why: say('page.notRead') });
    run.abort();
    return null;
  }
}
