import type { Highlight } from '@/lib/highlights/highlight.ts';
import { nameUnseen } from '@/lib/text/unseen-characters.ts';
import { say, sayDate } from '../words/say.ts';

/** A highlight as it is copied: its words in quotation marks, then who printed them, where and when. */
export function citationOf({ target, source }: Highlight): string {
  const { outlet, headline, byline, publishedAt, url } = source;
  const words = nameUnseen(target.quote.exact.replace(/\s+/g, ' ').trim());
  const where = [byline, headline, outlet?.name ?? null, sayDate(publishedAt)].filter((part) => part !== null);
  return `${say('note.marks', { words })}\n— ${nameUnseen(where.join(', '))}\n${url}\n`;
}
