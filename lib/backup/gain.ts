/** What restoring does, or would do, with things of one kind. */
export interface Gain {
  readonly added: number;
  /** Taken from the backup because it is the later one. */
  readonly changed: number;
  /** There already, the same or later: kept as they are. */
  readonly same: number;
  /** Not restored, because there is no room or no right to. */
  readonly leftOut: number;
}

/** What restoring does, or would do, with everything. */
export interface BackupGain {
  /** The names of the settings that become others. */
  readonly settings: readonly string[];
  readonly highlights: Gain;
  readonly corrections: Gain;
  readonly packs: Gain;
  /** Packs that come with Variorum, removed as they were removed when the backup was made. */
  readonly packsRemoved: number;
  readonly articles: Gain;
}

/** Nothing of one kind. */
export const NO_GAIN: Gain = { added: 0, changed: 0, same: 0, leftOut: 0 };

/** Nothing at all. */
export const NO_BACKUP_GAIN: BackupGain = {
  settings: [],
  highlights: NO_GAIN,
  corrections: NO_GAIN,
  packs: NO_GAIN,
  packsRemoved: 0,
  articles: NO_GAIN,
};

/** What two parts of a backup bring together. */
export function addBackupGain(a: BackupGain, b: BackupGain): BackupGain {
  return {
    settings: [...new Set([...a.settings, ...b.settings])],
    highlights: addGain(a.highlights, b.highlights),
    corrections: addGain(a.corrections, b.corrections),
    packs: addGain(a.packs, b.packs),
    packsRemoved: a.packsRemoved + b.packsRemoved,
    articles: addGain(a.articles, b.articles),
  };
}

/** Two gains of one kind together. */
export function addGain(a: Gain, b: Gain): Gain {
  return {
    added: a.added + b.added,
    changed: a.changed + b.changed,
    same: a.same + b.same,
    leftOut: a.leftOut + b.leftOut,
  };
}
