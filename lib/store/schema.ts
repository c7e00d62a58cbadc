/** A table's primary key and indexes in Dexie's notation; null removes a table and every row in it, on purpose. */
export type Tables = Readonly<Record<string, string | null>>;

/** One version of a database. */
export interface SchemaVersion {
  readonly version: number;
  readonly tables: Tables;
}

/**
 * Every version of the database there ever was, oldest first. A new version is a new entry; entries are never edited, and
 * each names every table, because Dexie deletes a table, rows and all, that the newest version fails to name.
 */
export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    tables: {
      stories: 'id',
      // `keys` are the fingerprint keys: the inverted index that candidates come from. The story stands in the primary key
      // because an index look-up gives primary keys without reading rows: candidates are counted by story that way.
      reports: '[storyId+articleId+origin], &[articleId+origin], origin, *keys',
      packs: 'id',
    },
  },
  {
    version: 2,
    tables: {
      stories: 'id',
      // What version 1 left, until it has been moved: dropping the index of keys leaves the rows as they are.
      reports: '[storyId+articleId+origin]',
      // A report is kept in two rows under one number, because matching reads fingerprints alone.
      prints: 'number, &[articleId+origin], origin',
      claims: 'number',
      // The inverted index that candidates come from: a row a key, with the numbers of the newest reports that have it.
      postings: 'key',
      tallies: 'id',
      packs: 'id',
    },
  },
  {
    version: 3,
    tables: {
      stories: 'id',
      reports: '[storyId+articleId+origin]',
      prints: 'number, &[articleId+origin], origin',
      claims: 'number',
      postings: 'key',
      tallies: 'id',
      packs: 'id',
      // What the import of a pack replaced, so that it can be taken back.
      replaced: 'id',
    },
  },
];
