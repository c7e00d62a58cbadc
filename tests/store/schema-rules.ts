import { expect, test } from 'vitest';
import type { SchemaVersion } from '@/lib/store/schema.ts';

/** The rules for the versions of a database, as tests: Dexie deletes a table, rows and all, that the newest fails to name. */
export function obeySchemaRules(versions: readonly SchemaVersion[]): void {
  test('rise by one', () => {
    expect(versions.map(({ version }) => version)).toEqual(versions.map((_, at) => at + 1));
  });

  test('each name every table there was before', () => {
    for (const [at, { tables }] of versions.entries()) {
      const before = versions.slice(0, at).flatMap((earlier) => Object.keys(earlier.tables));
      expect(Object.keys(tables)).toEqual(expect.arrayContaining(before));
    }
  });

  test('keep the primary key of a table that stays', () => {
    const primary = (keys: string | null | undefined) => keys?.split(',')[0];
    for (const [at, { tables }] of versions.entries()) {
      for (const [table, keys] of Object.entries(versions[at - 1]?.tables ?? {})) {
        if (keys !== null && tables[table] !== null) expect(primary(tables[table])).toBe(primary(keys));
      }
    }
  });
}
