import type { FaultyPlaces } from './faulty-places.ts';

/** What becomes of a copy whose files are damaged while no browser runs, as it was seen in Chromium. */
export interface Damage {
  readonly kind: string;
  readonly database: (places: FaultyPlaces) => void;
  readonly mirror: (places: FaultyPlaces) => void;
}

const CORRUPT = new Error('Internal error opening backing store for indexedDB.open.');
const NOT_JSON = new Error('Invalid JSON');

export const DAMAGES: readonly Damage[] = [
  {
    kind: 'comes back empty, as on a first run',
    database({ rows, state }) {
      rows.clear();
      state.database = null;
    },
    mirror({ mirrored, state }) {
      mirrored.clear();
      state.sentinel = null;
    },
  },
  {
    kind: 'has lost its newest half',
    database: ({ rows }) => dropHalf(rows),
    mirror: ({ mirrored }) => dropHalf(mirrored),
  },
  {
    kind: 'cannot be opened',
    database: ({ faults }) => void faults.set('database.open', CORRUPT),
    mirror({ faults }) {
      for (const name of ['sentinel', 'all', 'byIds', 'put', 'remove']) faults.set(`mirror.${name}`, NOT_JSON);
    },
  },
  {
    kind: 'opens and cannot be read',
    database: ({ faults }) => void faults.set('database.all', CORRUPT),
    mirror: ({ faults }) => void faults.set('mirror.all', NOT_JSON),
  },
  {
    kind: 'has rows that are no highlights any more',
    database: ({ rows }) => garble(rows),
    mirror: ({ mirrored }) => garble(mirrored),
  },
];

function dropHalf(rows: Map<string, unknown>): void {
  const ids = [...rows.keys()];
  for (const id of ids.slice(Math.ceil(ids.length / 2))) rows.delete(id);
}

function garble(rows: FaultyPlaces['rows']): void {
  for (const id of rows.keys()) rows.set(id, { id, updatedAt: '2099-01-01T00:00:00.000Z', note: 7 });
}
