import type { ShownCard } from '@/lib/cards/show-card.ts';
import type { PlacedHighlight } from '@/lib/highlight-protocol.ts';
import type { ArticleOnPage } from '@/lib/page/article-from-document.ts';
import type { Settings } from '@/lib/settings.ts';
import type { Notes } from './notes.ts';

/** The reader's highlights on a page. */
export interface Highlights {
  /** False where no words are selected. */
  saveSelection(): boolean;
  saveCard(card: ShownCard): void;
  /** Opens one, and brings the focus there. */
  open(id: string): void;
  list(): readonly PlacedHighlight[];
}

/** Where highlights are shown. */
export interface HighlightPlace {
  /** Null on a page that is no article: there words are saved when that is asked for, and nothing is marked or offered. */
  readonly page: ArticleOnPage | null;
  /** The overlay's style, where the page's notes brought it. */
  readonly style: string | null;
  readonly settings: () => Settings;
  /** The notes on the page, which list them, and whose words come first where both are. */
  readonly notes?: () => Pick<Notes, 'list' | 'hasCardAt'> | null;
}
