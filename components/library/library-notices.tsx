import type { HighlightsHealth } from '@/lib/highlight-protocol.ts';
import { showDate } from '@/lib/text/show-date.ts';
import { countOf } from '../words/count-of.ts';

interface Props {
  /** Null until it is known. */
  readonly health: HighlightsHealth | null;
  /** Whether to speak of a backup: there is reason to, and the reader has not put it off. */
  readonly isReminding: boolean;
  readonly onBackUp: () => void;
  readonly onLater: () => void;
}

const NEVER = 'They have not been backed up yet.';

/** What a reader has to know of how the highlights are kept, and of a backup that is due. */
export function LibraryNotices({ health, isReminding, onBackUp, onLater }: Props) {
  if (health === null) return null;
  const { notice, sinceBackup, lastBackupAt } = health;
  const last = showDate(lastBackupAt);
  return (
    <>
      {notice !== null && (
        <p class="problem" role="alert">
          {notice}
        </p>
      )}
      {isReminding && (
        <section class="reminder" aria-label="Backup">
          <p>
            {`${countOf(sinceBackup, 'highlight')} saved since the last backup.`}{' '}
            {last === null ? NEVER : `That was on ${last}.`} A file on another disk survives what happens to this
            browser.
          </p>
          <p class="buttons">
            <button type="button" class="primary" onClick={onBackUp}>
              Save them all as a file
            </button>
            <button type="button" class="plain" onClick={onLater}>
              Later
            </button>
          </p>
        </section>
      )}
    </>
  );
}
