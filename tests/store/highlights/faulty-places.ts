import type { Happened, Places, Row, Sentinel } from '@/lib/store/highlights/copies.ts';

/** What a method does instead of its work: fail with this error, fail the next time only, or never answer. */
export type Fault = Error | 'fails once' | 'hangs';

/** What goes wrong: by the name of the method, of either copy (`database.put`), whenever it is called. */
export type FaultPlan = Map<string, Fault>;

/** Two copies in memory whose every method can be made to fail, and what they hold, open to a test. */
export interface FaultyPlaces extends Places {
  readonly faults: FaultPlan;
  /** The rows of the database in use, as they lie there. */
  readonly rows: Map<string, Row>;
  readonly mirrored: Map<string, Row>;
  readonly state: {
    database: string | null;
    sentinel: Sentinel | null;
    isCompared: boolean;
    witness: number | null;
    happened: Happened | null;
    setAside: Row[][];
    /** Which of those, by their place among them, were united with the others. */
    united: string[];
    now: string;
    logged: string[];
    writes: number;
  };
}

/** Copies as they are after an installation: empty, and rightly so. */
export function faultyPlaces(): FaultyPlaces {
  const faults: FaultPlan = new Map();
  const rows = new Map<string, Row>();
  const mirrored = new Map<string, Row>();
  let made = 0;
  const state: FaultyPlaces['state'] = {
    database: null,
    sentinel: null,
    isCompared: false,
    witness: null,
    happened: null,
    setAside: [],
    united: [],
    now: '2031-04-02T10:00:00.000Z',
    logged: [],
    writes: 0,
  };
  const does = async <Value>(name: string, task: () => Value): Promise<Value> => {
    const fault = faults.get(name);
    if (fault === 'hangs') return new Promise(() => {});
    if (fault === 'fails once') {
      faults.delete(name);
      throw new Error('The connection is closing.');
    }
    if (fault !== undefined) throw fault;
    return task();
  };
  const copied = (row: Row): Row => structuredClone(row);
  const sorted = () => [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(copied);
  const isOf = ({ source }: Row, key: string, value: string) => Reflect.get(source ?? {}, key) === value;
  return {
    faults,
    rows,
    mirrored,
    state,
    database: {
      open: () =>
        does('database.open', () => {
          const isNew = state.database === null;
          made += isNew ? 1 : 0;
          state.database ??= `database-${made}`;
          return { id: state.database, isNew };
        }),
      setAside: () =>
        does('database.setAside', () => {
          state.setAside.push([...rows.values()]);
          rows.clear();
          state.database = null;
          // What cannot be read as long as it is in use cannot be read when it is put aside.
          for (const name of ['database.open', 'database.all']) {
            const fault = faults.get(name);
            if (fault === undefined || fault === 'hangs') continue;
            faults.set('database.allOfOlder', fault);
            faults.delete(name);
          }
        }),
      count: () => does('database.count', () => rows.size),
      all: () => does('database.all', sorted),
      byIds: (ids) => does('database.byIds', () => ids.flatMap((id) => rows.get(id) ?? []).map(copied)),
      after: (id, limit) =>
        does('database.after', () =>
          sorted()
            .filter((row) => id === null || row.id > id)
            .slice(0, limit),
        ),
      ofPage: (articleId, url) =>
        does('database.ofPage', () =>
          sorted().filter((row) => isOf(row, 'articleId', articleId) || isOf(row, 'url', url)),
        ),
      put: (given) =>
        does('database.put', () => {
          state.writes += 1;
          for (const row of given) rows.set(row.id, copied(row));
        }),
      remove: (ids) => does('database.remove', () => ids.forEach((id) => void rows.delete(id))),
      older: () => does('database.older', () => state.setAside.map((_, at) => `${at}`)),
      allOfOlder: (name) =>
        does('database.allOfOlder', () =>
          state.united.includes(name) ? null : (state.setAside[Number(name)] ?? []).map(copied),
        ),
      setUnited: (name) => does('database.setUnited', () => void state.united.push(name)),
    },
    mirror: {
      sentinel: () => does('mirror.sentinel', () => state.sentinel),
      all: () => does('mirror.all', () => [...mirrored.values()].map(copied)),
      byIds: (ids) => does('mirror.byIds', () => ids.flatMap((id) => mirrored.get(id) ?? []).map(copied)),
      put: (given, sentinel) =>
        does('mirror.put', () => {
          state.sentinel = sentinel;
          for (const row of given) mirrored.set(row.id, copied(row));
        }),
      remove: (ids) => does('mirror.remove', () => ids.forEach((id) => void mirrored.delete(id))),
    },
    notes: {
      isCompared: () => does('notes.isCompared', () => state.isCompared),
      setCompared: (isCompared) => does('notes.setCompared', () => void Object.assign(state, { isCompared })),
      witness: () => does('notes.witness', () => state.witness),
      setWitness: (witness) => does('notes.setWitness', () => void Object.assign(state, { witness })),
      happened: () => does('notes.happened', () => state.happened),
      setHappened: (happened) => does('notes.setHappened', () => void Object.assign(state, { happened })),
    },
    now: () => new Date(state.now),
    logError: (what) => void state.logged.push(what),
  };
}

/** A later run of the browser: nothing of the last run is remembered, and what was amiss is over. */
export function restart({ state, faults }: FaultyPlaces): void {
  state.isCompared = false;
  faults.clear();
}
