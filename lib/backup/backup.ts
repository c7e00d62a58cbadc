import type { Highlight } from '../highlights/highlight.ts';
import type { StoryPack } from '../packs/pack.ts';
import type { StoredCorrection } from '../protocol.ts';
import type { Settings } from '../settings.ts';
import type { PartedClaims } from '../stories/parted-claims.ts';
import type { Report } from '../stories/story.ts';

/** The newest format this program writes, and the newest it reads. */
export const BACKUP_VERSION = 3;

/** Far beyond what anybody learns in years; a file that is larger is none of ours. */
export const BACKUP_SIZE_LIMIT = 4_000_000_000;

/** A report as a backup carries it: all of them were learned. */
export type KeptReport = Omit<Report, 'origin'>;

/** A story with what was learned of it. */
export interface KeptStory {
  readonly id: string;
  readonly title: string;
  readonly reports: readonly KeptReport[];
}

/** What a reader corrected: which articles are one story, or which claims are not the same. Both are kept in one list. */
export type KeptCorrection = StoredCorrection | PartedClaims;

/**
 * One line of a backup. A backup is a file of lines, each a JSON object, so that it is written and read a few lines at a
 * time however much there is: the first says what it is, the last how many lines there were, which tells a file that was
 * cut short. What is kept one day (feeds) gets a kind of its own and a new version.
 */
export type BackupLine =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'correction'; readonly correction: StoredCorrection }
  /** Since version 2. */
  | { readonly kind: 'parted'; readonly parted: PartedClaims }
  /** Since version 3; a deleted one as well, so that it stays deleted. */
  | { readonly kind: 'highlight'; readonly highlight: Highlight }
  /** Since version 3: one that could not be read when the backup was made, as the text that was stored. */
  | { readonly kind: 'unread-highlight'; readonly text: string }
  /** A pack that comes with the program and that the reader removed. */
  | { readonly kind: 'removed-pack'; readonly packId: string }
  | { readonly kind: 'pack'; readonly pack: StoryPack }
  | { readonly kind: 'story'; readonly story: KeptStory };

/** The first line. */
export interface BackupStart {
  readonly kind: 'variorum-backup';
  readonly version: number;
  readonly createdAt: string;
}

/** The last line: how many there are between the first and this one. */
export interface BackupEnd {
  readonly kind: 'end';
  readonly lines: number;
}

/** A line as it stands in the file. */
export function encodeLine(line: BackupLine | BackupStart | BackupEnd): string {
  return `${JSON.stringify(line)}\n`;
}
