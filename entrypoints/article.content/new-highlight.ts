import { say } from '@/components/words/say.ts';
import { placeless } from '@/lib/annotation/describe.ts';
import type { HighlightTarget } from '@/lib/annotation/selectors.ts';
import type { ShownCard } from '@/lib/cards/show-card.ts';
import type { NewHighlight, PlacedHighlight } from '@/lib/highlight-protocol.ts';
import type { ArticleOnPage } from '@/lib/page/article-from-document.ts';
import { describeSentence } from '@/lib/page/selected-words.ts';

/** A highlight of words, not yet saved. Its id is made here and now: saved twice, it is one. */
export function newHighlight(target: HighlightTarget, page: ArticleOnPage | null, cardId: string | null): NewHighlight {
  // `randomUUID` is not there on pages without a certificate.
  const id = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  const madeAt = new Date().toISOString();
  const title = document.title || location.host;
  return { id, madeAt, target, colour: 'yellow', note: '', tags: [], cardId, title, article: page?.article ?? null };
}

/** What is saved with a card: its sentence in the article, or the headline where the article has no words for it. */
export function targetOfCard({ anchor }: ShownCard, { article }: ArticleOnPage): HighlightTarget | null {
  if (anchor !== null) return describeSentence(article, anchor);
  return placeless(article.declared.headings[0] ?? article.declared.title ?? document.title);
}

/** A highlight just saved, as it stands on the page. */
export function placedAsSaved({ id, target, colour, note, tags }: NewHighlight): PlacedHighlight {
  return { id, exact: target.quote.exact, colour, note, tags, found: 'exact', span: target.position, warning: null };
}

/** What is said once it is saved. */
export function saidOfSaved({ article, target }: NewHighlight): string {
  if (target.position !== null) return say('highlight.saved');
  return say(article === null ? 'highlight.savedElsewhere' : 'highlight.savedOutside');
}
