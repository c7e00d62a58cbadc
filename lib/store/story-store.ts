import type { Report, Story } from '../stories/story.ts';

/** A pack as the store knows it, without its reports. */
export interface StoredPack {
  readonly id: string;
  readonly title: string;
  readonly licence: string | null;
  readonly maintainer: string | null;
  readonly createdAt: string | null;
  readonly bundled: boolean;
  /** A digest of the pack's content: the same pack again changes nothing. */
  readonly digest: string;
}

/**
 * Where stories are kept. The port that the verbs see: memory for the command line and tests, IndexedDB in the
 * background. Every method is one transaction: it happens whole or not at all.
 */
export interface StoryStore {
  /** Stories that share at least one of the fingerprint keys, the most shared first; at most `limit`. */
  candidates(keys: readonly string[], limit: number): Promise<Story[]>;
  story(id: string): Promise<Story | null>;
  /** The story a known article belongs to, or null. */
  storyOfArticle(articleId: string): Promise<Story | null>;
  /** Adds a report to a story, making the story if it is new. The same article and origin again replaces its report. */
  putReport(storyId: string, title: string, report: Report): Promise<void>;
  /** Removes the reports that a test accepts, and stories left empty; answers how many reports went. */
  removeReports(accept: (report: Report) => boolean): Promise<number>;
  /** All stories, one after the other. */
  stories(): AsyncIterable<Story>;
  packs(): Promise<StoredPack[]>;
  /** Replaces everything a pack of this id brought before, in one transaction; learned reports stay as they are. */
  putPack(pack: StoredPack, stories: readonly Story[]): Promise<void>;
  removePack(id: string): Promise<number>;
}
