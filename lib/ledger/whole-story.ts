import type { Outlet } from '../article/article.ts';
import type { DiffRun } from '../cards/card.ts';
import type { ShownCard } from '../cards/show-card.ts';
import type { Bound } from '../claims/claim.ts';

/** One article of a story. Elsewhere in the account it is named by its place in the list of them. */
export interface StoryArticle {
  readonly articleId: string;
  readonly outlet: Outlet | null;
  readonly url: string | null;
  readonly headline: string | null;
  readonly publishedAt: string | null;
  /** Known of the open article alone: reports do not keep it. */
  readonly modifiedAt: string | null;
  /** When this reader read it; null for what a pack brought. */
  readonly readAt: string | null;
  /** The agencies whose copy it names as its own. */
  readonly wire: string | null;
  /** Whether the reader has it open beside the account: then it is the first. */
  readonly isOpen: boolean;
}

/** What a figure of a ledger row has to do with the one that the row is set beside, its first. */
export type CellRelation = 'same' | 'fits' | 'rounded' | 'rounder' | 'more-precise' | 'differs' | 'other-time';

/** One figure of one article. */
export interface LedgerCell {
  readonly article: number;
  /** The figure with its clause, as printed. */
  readonly words: string;
  /** The figure alone, as printed. */
  readonly figure: string;
  readonly value: number | null;
  /** The ends of what the printed figure leaves possible; null where nothing is stated to compare. */
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly bound: Bound;
  /** Of what time and place, in the article's words. */
  readonly time: string | null;
  readonly place: string | null;
  /** Who says so. */
  readonly source: string | null;
  /** Inside somebody's quotation marks. */
  readonly quoted: boolean;
  /** Null at the first of a row, and where no comparison says anything. */
  readonly relation: CellRelation | null;
}

/** How one row of the ledger is tied to another: as a part of its total, the total of a part, or a sum and one of its addends. */
export interface RowTie {
  readonly kind: 'part-of' | 'total-of' | 'adds-up-to' | 'sum-of';
  readonly row: string;
}

/** One quantity and what each article prints of it, beginning with the figure that the others are set beside. */
export interface LedgerRow {
  readonly id: string;
  /** What is measured, in the words of the article that says most of it. */
  readonly measure: string;
  readonly cells: readonly LedgerCell[];
  readonly ties: readonly RowTie[];
}

/** What a wording of a statement has to do with the first one. */
export type WordingRelation = 'longer' | 'shorter' | 'reworded' | 'spliced' | 'version';

/** One wording of a statement and the articles that carry it. */
export interface Wording {
  readonly words: string;
  readonly carriers: readonly { readonly article: number; readonly speaker: string | null }[];
  /** Null at the first. */
  readonly relation: WordingRelation | null;
  /** The first wording's words as `here`, this one's as `there`. */
  readonly diff: readonly DiffRun[] | null;
}

/** Something that was said, in all its wordings: the open article's first, else the one that most articles carry. */
export interface Statement {
  readonly id: string;
  readonly speaker: string | null;
  /** Whether articles give these words to different people. */
  readonly isContested: boolean;
  readonly wordings: readonly Wording[];
}

/** One article in the order of reporting. */
export interface TimelineEntry {
  readonly article: number;
  /** How exactly it says when: null where it does not. */
  readonly precision: 'zone' | 'minute' | 'day' | null;
  /** Whether it is certain that it came after the one before it in the list. */
  readonly isAfter: boolean;
  /** What several articles carry and this one is certain to have had first: the ids of rows and statements. */
  readonly firstWith: readonly string[];
}

/** Something that is in one part of the coverage and not in another, and how widely it is carried. */
export interface Gap {
  readonly card: ShownCard;
  readonly outlets: number;
  readonly texts: number;
}

/** The whole account of a story, as its articles tell it. */
export interface WholeStory {
  /** The open one first where there is one, then those nearest to it in time. */
  readonly articles: readonly StoryArticle[];
  /** How many more the store has, too many to be compared. */
  readonly leftOut: number;
  /** The articles by the texts they print: copies of one text are in one list. */
  readonly texts: readonly (readonly number[])[];
  readonly rows: readonly LedgerRow[];
  readonly otherFigures: readonly LedgerCell[];
  readonly statements: readonly Statement[];
  readonly timeline: readonly TimelineEntry[];
  /** How many rows and statements several carry, without it being certain who was first. */
  readonly cannotTell: number;
  readonly missing: readonly Gap[];
  readonly onlyHere: readonly Gap[];
}

/** The account of a story that needs no open article: nothing is missing from it, and nothing is only there. */
export type StoryLedger = Omit<WholeStory, 'missing' | 'onlyHere' | 'leftOut'>;

/** How a story of the store is asked for. */
export interface StoryKey {
  readonly id: string;
  /** One of its articles, or null: it leads to the story where corrections have parted it from the one it was in. */
  readonly articleId: string | null;
}

/** A story of the store, with no article of it open. */
export interface StoredStory {
  readonly id: string;
  readonly title: string;
  readonly whole: WholeStory;
}
