import type { HighlightTarget, QuoteMatch } from './annotation/selectors.ts';
import type { PageArticle } from './article/page-article.ts';
import type { Gain } from './backup/gain.ts';
import type { ResearchFacts } from './exports/research-file.ts';
import type { Highlight, HighlightColour } from './highlights/highlight.ts';
import type { MadeChange } from './highlights/made-change.ts';

/** A highlight as a page has it saved. The same id again changes its colour, note and tags and nothing else. */
export interface NewHighlight {
  readonly id: string;
  readonly madeAt: string;
  readonly target: HighlightTarget;
  readonly colour: HighlightColour;
  readonly note: string;
  readonly tags: readonly string[];
  /** The card it was saved from, or null: then the comparison is that of the cards on these words. */
  readonly cardId: string | null;
  /** The window's title: the headline where there is no article. */
  readonly title: string;
  /** What the page was read as, or null where it is no article. */
  readonly article: PageArticle | null;
}

/** A highlight of a page and where it stands in the article's text now. */
export interface PlacedHighlight extends Omit<QuoteMatch, 'warning'> {
  readonly id: string;
  readonly exact: string;
  readonly colour: HighlightColour;
  readonly note: string;
  readonly tags: readonly string[];
  /** What is to be said where the words are not as they were, or null. */
  readonly warning: string | null;
  /** The reader came from the library to see this one: it is opened. */
  readonly isWanted?: boolean;
}

/** A change to highlights. */
export type HighlightChange =
  | { readonly kind: 'colour'; readonly colour: HighlightColour }
  | { readonly kind: 'note'; readonly note: string }
  | { readonly kind: 'tags'; readonly add: readonly string[]; readonly remove: readonly string[] };

/** How the highlights are kept. */
export interface HighlightsHealth {
  readonly count: number;
  /** How many were saved since the last backup or export of all. */
  readonly sinceBackup: number;
  readonly lastBackupAt: string | null;
  /** What a reader has to know, with a next step, or null: a store that failed, highlights that were brought back. */
  readonly notice: string | null;
}

/** What may be asked about highlights. The content script may ask the first seven, about its own page only. */
export interface HighlightRequests {
  /** Keep a highlight; answers once it is kept for good. */
  saveHighlight: { readonly ask: NewHighlight; readonly answer: Highlight };
  /** The highlights of the article in the asking tab, found again in its text. */
  highlightsOnPage: { readonly ask: PageArticle; readonly answer: readonly PlacedHighlight[] };
  /** Delete a highlight of the page, or take that back. */
  removeHighlight: { readonly ask: { readonly id: string; readonly isUndone: boolean }; readonly answer: null };
  /** Tie a highlight of the page to other words, chosen by hand. */
  reattachHighlight: {
    readonly ask: { readonly id: string; readonly target: HighlightTarget };
    readonly answer: Highlight;
  };
  /** Give a highlight of the page another colour, and leave its note and tags as they are by now. */
  colourHighlight: { readonly ask: { readonly id: string; readonly colour: HighlightColour }; readonly answer: null };
  /** The style sheet of what is drawn on a page about highlights, and its words by key: asked for where there is something to draw. */
  highlightStyle: {
    readonly ask: null;
    readonly answer: { readonly style: string; readonly messages: Readonly<Record<string, string>> };
  };
  /** Open a highlight where its note and tags are written: never on the page, whose scripts hear every key. */
  openHighlight: { readonly ask: { readonly id: string }; readonly answer: null };
  /** Open the page of a highlight in a new tab, and the highlight there. */
  findOnItsPage: { readonly ask: { readonly id: string }; readonly answer: null };
  /** The next highlights after an id, in the order of ids; deleted ones as well, marked so. */
  listHighlights: {
    readonly ask: { readonly after: string | null };
    readonly answer: {
      readonly highlights: readonly Highlight[];
      /** Those among them that this version cannot read, as the text that is stored. */
      readonly unread: readonly { readonly id: string; readonly text: string }[];
      readonly next: string | null;
    };
  };
  /** Change some; answers what that made of each one that is there. */
  changeHighlights: {
    readonly ask: { readonly ids: readonly string[]; readonly change: HighlightChange };
    readonly answer: readonly MadeChange[];
  };
  /** Delete some, or bring them back; answers the same. */
  deleteHighlights: {
    readonly ask: { readonly ids: readonly string[]; readonly isUndone: boolean };
    readonly answer: readonly MadeChange[];
  };
  /** Take such changes back, but for what was changed since; answers the same. */
  takeBackChanges: {
    readonly ask: { readonly changes: readonly MadeChange[] };
    readonly answer: readonly MadeChange[];
  };
  /** Add highlights of a file, or only say what that would do. Of one that is there, the later one stays. */
  importHighlights: {
    readonly ask: { readonly highlights: readonly Highlight[]; readonly isTrial: boolean };
    readonly answer: Gain;
  };
  /** How they are kept. */
  highlightsHealth: { readonly ask: null; readonly answer: HighlightsHealth };
  /** A file with all of them was saved; whether it is the backup of everything, which alone has what cannot be read. */
  noteBackup: { readonly ask: { readonly at: string; readonly isWhole: boolean }; readonly answer: null };
}

/** An article that highlights are from, and the story they were compared with. */
export interface HighlightedArticle {
  readonly articleId: string;
  readonly storyId: string | null;
}

/** What our own pages may ask for research files. */
export interface ResearchRequests {
  /** The ledgers of the stories of these articles, the facts behind them, and how they were made. */
  researchFacts: { readonly ask: { readonly articles: readonly HighlightedArticle[] }; readonly answer: ResearchFacts };
}
