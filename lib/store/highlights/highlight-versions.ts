import type { SchemaVersion } from '../schema.ts';

/** Every version of the database of highlights there ever was, under the same rules as that of stories: see `../schema.ts`. */
export const HIGHLIGHT_VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    tables: {
      highlights: 'id, source.articleId, source.url',
      // One row: the id that this database was given when it was made.
      self: 'key',
    },
  },
];
