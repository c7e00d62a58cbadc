import type { Highlight } from '../../highlights/highlight.ts';
import type { Outcome } from '../../protocol.ts';
import type { Sentence } from '../../words/sentence.ts';
import type { Row } from './copies.ts';

/** A highlight that this version cannot read: kept as it is, and shown as the text that is stored. */
export interface UnreadHighlight {
  readonly id: string;
  readonly text: string;
}

/** Some of the highlights, in the order of their ids. */
export interface HighlightPage {
  readonly highlights: readonly Highlight[];
  readonly unread: readonly UnreadHighlight[];
  /** The same as they are stored, for a backup: with what this version does not know. */
  readonly rows: readonly Row[];
  /** The id to go on after, or null where these were the last. */
  readonly next: string | null;
}

/** What a highlight becomes: itself changed, one that is new, or null to leave things as they are. */
export type ChangeOne = (highlight: Highlight | null, id: string) => Highlight | null;

/** Where highlights are kept, twice. What it answers is so on the disk; what it refuses it refuses with a sentence. */
export interface HighlightStore {
  /** Those of these ids that are there and can be read, deleted ones as well. */
  read(ids: readonly string[]): Promise<Outcome<readonly Highlight[]>>;
  list(after: string | null, limit: number): Promise<Outcome<HighlightPage>>;
  /** Those of an article or an address that are not deleted. */
  ofPage(articleId: string, url: string): Promise<Outcome<readonly Highlight[]>>;
  /** Changes some after whatever else is being changed, each by its id; answers with those that were written. */
  change(ids: readonly string[], change: ChangeOne): Promise<Outcome<readonly Highlight[]>>;
  /** Keeps rows that cannot be read, of ids that are not there yet; answers how many those are. A trial keeps none. */
  addUnread(rows: readonly Row[], isTrial: boolean): Promise<Outcome<number>>;
  /** What was found when the copies were compared is not told any more: there is a backup, or one was restored. */
  forgetHappened(): Promise<void>;
  /** How many there are that are not deleted, how many of them were made after a moment, and what a reader has to know. */
  health(since: string | null): Promise<{
    readonly count: number;
    readonly since: number;
    readonly notice: readonly Sentence[];
  }>;
}
