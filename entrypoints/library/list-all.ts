import { request } from '@/lib/browser/messages.ts';
import { refused } from '@/lib/browser/refused.ts';
import { CANCELLED, type Step } from '@/lib/exports/format.ts';
import type { HighlightRequests } from '@/lib/highlight-protocol.ts';
import type { Highlight } from '@/lib/highlights/highlight.ts';
import type { Answer } from '@/lib/protocol.ts';

/** All highlights as they are kept, deleted ones among them. */
export interface ListedHighlights {
  readonly highlights: readonly Highlight[];
  /** How many more there are that this version cannot read. */
  readonly unread: number;
}

type ListAnswer = Answer<HighlightRequests['listHighlights']['answer']>;

/**
 * Reads all highlights as they are now, a page of them after the other. `step` is not told of how many: nobody knows yet. Where the first page
 * is not the last, `early` is given it.
 */
export async function listAll(
  step: Step,
  early: (some: readonly Highlight[]) => void = () => undefined,
): Promise<Answer<ListedHighlights>> {
  const highlights: Highlight[] = [];
  let unread = 0;
  for (let after: string | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
    const answer: ListAnswer = await request('listHighlights', { after });
    if (!answer.ok) return answer;
    highlights.push(...answer.value.highlights);
    unread += answer.value.unread.length;
    after = answer.value.next;
    if (isFirst && after !== null) early(answer.value.highlights);
    if (!(await step(highlights.length, 0))) return refused(CANCELLED);
  }
  return { ok: true, value: { highlights, unread } };
}
