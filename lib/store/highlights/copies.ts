/** A highlight as it is stored. What another version of the program put there stays, whether this one can read it or not. */
export interface Row {
  readonly id: string;
  readonly [field: string]: unknown;
}

/**
 * What the mirror knows of both copies: which database it is of, or '' where that one lacks what the mirror was given, and
 * how many rows each should have.
 */
export interface Sentinel {
  readonly database: string;
  readonly count: number;
}

/**
 * One of the two copies: the database, whose every write is one transaction that is on the disk when it is answered. A
 * method that fails rejects; one that never answers is not waited for.
 */
export interface DatabaseCopy {
  /** Opens it. The id is given to a database when it is made; `isNew` where that was just now. */
  open(): Promise<{ readonly id: string; readonly isNew: boolean }>;
  /** Leaves it as it is, for whoever may read it one day, and has another one opened next. */
  setAside(): Promise<void>;
  count(): Promise<number>;
  all(): Promise<readonly Row[]>;
  byIds(ids: readonly string[]): Promise<readonly Row[]>;
  /** The next so many after an id, in the order of ids. */
  after(id: string | null, limit: number): Promise<readonly Row[]>;
  /** Those saved from an article or at an address. */
  ofPage(articleId: string, url: string): Promise<readonly Row[]>;
  put(rows: readonly Row[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** The names of those that were set aside, one after the other. */
  older(): Promise<readonly string[]>;
  /** All rows of one that was set aside; null where they were united with the others before. */
  allOfOlder(name: string): Promise<readonly Row[] | null>;
  /** Notes in one that was set aside, and for good, that what it holds is in the others. Its rows stay. */
  setUnited(name: string): Promise<void>;
}

/** The other copy: one entry a highlight in the browser's storage for extensions, which shares no file with the database. */
export interface MirrorCopy {
  sentinel(): Promise<Sentinel | null>;
  all(): Promise<readonly Row[]>;
  byIds(ids: readonly string[]): Promise<readonly Row[]>;
  put(rows: readonly Row[], sentinel: Sentinel): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}

/** What is remembered of the two apart from them. None of it matters as they do: each method may fail. */
export interface KeepersNotes {
  /** Whether the two were compared since the browser was started: nobody damages a profile that is in use. */
  isCompared(): Promise<boolean>;
  setCompared(isCompared: boolean): Promise<void>;
  /**
   * How many rows there were when it was last noted, in a place that shares no file with either copy; null where there is no
   * such note, as after an installation. All else that both copies have lost can only be told by it.
   */
  witness(): Promise<number | null>;
  setWitness(count: number): Promise<void>;
  happened(): Promise<Happened | null>;
  setHappened(happened: Happened | null): Promise<void>;
}

/** What was found and mended when the two were compared, for the reader to be told. */
export interface Happened {
  /** When, ISO 8601. */
  readonly at: string;
  /** So many fewer than there should be are in either copy. */
  readonly missing: number;
  /** So many were brought back into the database or the mirror, from the other or from a database that was set aside. */
  readonly broughtBack: number;
  /** A database could not be read and was put aside. */
  readonly isSetAside: boolean;
}

/** The two copies, what is remembered of them, and the clock. */
export interface Places {
  readonly database: DatabaseCopy;
  readonly mirror: MirrorCopy;
  readonly notes: KeepersNotes;
  readonly now: () => Date;
  /** Told of what failed: nothing here is worth stopping for, and all of it worth knowing. */
  readonly logError: (what: string, error: unknown) => void;
}
