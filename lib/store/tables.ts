import type { Fingerprint } from '../stories/fingerprint.ts';
import type { Report, Story } from '../stories/story.ts';
import type { Posting } from './postings.ts';
import type { StoredPack } from './story-store.ts';

/** A story without its reports. */
export interface StoryRow {
  readonly id: string;
  readonly title: string;
  /** Its reports, as they are numbered in the store. Absent from rows that version 1 of the database left. */
  readonly numbers?: readonly number[];
}

/** The part of a report that matching reads, apart from its claims: a match looks at dozens and keeps one. */
export interface PrintRow {
  readonly number: number;
  readonly storyId: string;
  readonly articleId: string;
  readonly origin: string;
  readonly fingerprint: Fingerprint;
  /** The keys of the postings it is in, as they were made: rules for choosing keys may change, and it must be found to go. */
  readonly keys: Uint32Array;
}

/** The rest of a report. */
export interface ClaimsRow {
  readonly number: number;
  readonly report: Omit<Report, 'fingerprint'>;
}

/** How many reports there are, and the number of the next one: counting a million rows takes longer than a match. */
export interface TallyRow {
  readonly id: 'reports';
  readonly live: number;
  readonly next: number;
}

/** What the import of a pack replaced, kept so that the import can be taken back. */
export interface ReplacedRow {
  /** The pack's. */
  readonly id: string;
  /** Null where the pack was new. */
  readonly pack: StoredPack | null;
  readonly stories: readonly Story[];
}

/** Rows by their primary key, many at a time: what the stores need of a table. */
export interface Rows<Row, Key> {
  bulkGet(keys: Key[]): Promise<(Row | undefined)[]>;
  bulkPut(rows: readonly Row[]): Promise<unknown>;
  bulkDelete(keys: Key[]): Promise<unknown>;
}

/** What a store of stories lies in: memory or IndexedDB. What is done with it is the same for both. */
export interface Tables {
  /** Does a task whole or not at all. */
  transact<Value>(mode: 'read' | 'write', task: () => Promise<Value>): Promise<Value>;
  readonly stories: Rows<StoryRow, string>;
  readonly prints: Rows<PrintRow, number>;
  readonly claims: Rows<ClaimsRow, number>;
  readonly postings: Rows<Posting, number>;
  /** The keys of all postings: few bytes each, but of a large store millions. */
  postingKeys(): Promise<number[]>;
  readonly tallies: Rows<TallyRow, string>;
  readonly packs: Rows<StoredPack, string>;
  readonly replaced: Rows<ReplacedRow, string>;
  /** The reports of an article, in the order of their origins; of one origin where it is given. */
  numbersOfArticle(articleId: string, origin?: string): Promise<number[]>;
  numbersOfOrigin(origin: string): Promise<number[]>;
  /** The next reports above a number, at most so many, in their order: for walking over all. */
  numbersAbove(number: number, limit: number): Promise<number[]>;
  /** In their order. */
  storyIds(): Promise<string[]>;
  /** The next of them after one, at most so many. */
  storyIdsAfter(id: string, limit: number): Promise<string[]>;
  allPacks(): Promise<StoredPack[]>;
}

/** Those of the rows that were there. */
export function present<Row>(rows: readonly (Row | undefined)[]): Row[] {
  return rows.filter((row) => row !== undefined);
}
