import type { Report, Story, StoryOutline } from '../stories/story.ts';
import type { PlacedReport } from './change-reports.ts';

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
  /**
   * What its import replaced and can bring back: an earlier version, or null where there was none. Absent where there is no
   * way back.
   */
  readonly before?: { readonly createdAt: string | null; readonly articles: number } | null;
}

/** The stories that an article could belong to. */
export interface Candidates {
  /** The most promising first; of a story with many reports a sample. */
  readonly stories: readonly StoryOutline[];
  /** In how many reports each of the keys is, as they are kept: what tells how rare it is. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** How many reports there are. */
  readonly reports: number;
}

/**
 * Where stories are kept. The port that the verbs see: memory for the command line and tests, IndexedDB in the
 * background. Every method is one transaction: it happens whole or not at all.
 */
export interface StoryStore {
  /**
   * Stories of which a report shares enough of the fingerprint keys, the rarest counting most; at most `limit`, the best
   * first. A key that very many reports have leads to the newest of them alone.
   */
  candidates(keys: readonly string[], limit: number): Promise<Candidates>;
  story(id: string): Promise<Story | null>;
  /** What matching reads of the story a known article belongs to, this article's reports among it, or null. */
  storyOfArticle(articleId: string): Promise<StoryOutline | null>;
  /** Adds a report to a story, making the story if it is new. The same article and origin again replaces its report. */
  putReport(storyId: string, title: string, report: Report): Promise<void>;
  /** The same with many, each article once. A story that is there keeps its title. */
  putReports(placed: readonly PlacedReport[]): Promise<void>;
  /** The reports of one origin on these articles, with the stories they are in; of articles it knows nothing of, nothing. */
  reportsOf(articleIds: readonly string[], origin: string): Promise<PlacedReport[]>;
  /** Everything of one origin: its stories with its reports alone. All of it lies in memory, as a pack does. */
  storiesOf(origin: string): Promise<Story[]>;
  /** The next stories after an id, in the order of ids, at most so many; none where there are no more. For walking over all, a step at a time. */
  storiesAfter(id: string, limit: number): Promise<Story[]>;
  /** Removes the reports that a test accepts, and stories left empty; answers how many reports went. */
  removeReports(accept: (report: Report) => boolean): Promise<number>;
  /** All stories, one after the other. */
  stories(): AsyncIterable<Story>;
  packs(): Promise<StoredPack[]>;
  /**
   * Replaces everything a pack of this id brought before, in one transaction; learned reports stay as they are. What is
   * replaced is kept where that is asked for, until the pack comes again or goes.
   */
  putPack(pack: StoredPack, stories: readonly Story[], how?: { readonly keepReplaced: boolean }): Promise<void>;
  removePack(id: string): Promise<number>;
  /** Takes the last import of a pack back, and what it replaced is there again; false where nothing was kept. */
  rollBackPack(id: string): Promise<boolean>;
}
