import type { HighlightsHealth } from '@/lib/highlight-protocol.ts';
import { say, sayCount, sayDate } from '../words/say.ts';

interface Props {
  /** Null until it is known. */
  readonly health: HighlightsHealth | null;
  /** Whether to speak of a backup: there is reason to, and the reader has not put it off. */
  readonly isReminding: boolean;
  readonly onBackUp: () => void;
  readonly onLater: () => void;
}

/** What a reader has to know of how the highlights are kept, and of a backup that is due. */
export function LibraryNotices({ health, isReminding, onBackUp, onLater }: Props) {
  if (health === null) return null;
  const { notice, sinceBackup, lastBackupAt } = health;
  const date = sayDate(lastBackupAt);
  return (
    <>
      {notice !== null && (
        <p class="problem" role="alert">
          {notice}
        </p>
      )}
      {isReminding && (
        <section class="reminder" aria-label={say('library.backup.name')}>
          <p>
            {sayCount('library.backup.since', sinceBackup)}{' '}
            {date === null ? say('library.backup.never') : say('library.backup.last', { date })}{' '}
            {say('library.backup.why')}
          </p>
          <p class="buttons">
            <button type="button" class="primary" onClick={onBackUp}>
              {say('library.backup.save')}
            </button>
            <button type="button" class="plain" onClick={onLater}>
              {say('library.backup.later')}
            </button>
          </p>
        </section>
      )}
    </>
  );
}
