import { timeOf } from '../../highlights/moments.ts';
import type { Sentence } from '../../words/sentence.ts';
import type { Happened, Row } from './copies.ts';
import { roomWanted } from './room-wanted.ts';

/** Said where neither copy answers. */
export const NOT_READ: Sentence = { key: 'kept.health.notRead' };

const SAVE_BACKUP: Sentence = { key: 'kept.health.saveBackup' };
const SET_ASIDE: Sentence = { key: 'kept.health.setAside' };

/** What was mended is told for so long. */
const TELL_FOR_MS = 14 * 24 * 60 * 60 * 1000;

/** How highlights are kept, as far as it is worth saying. */
export interface KeptHow {
  readonly isInDatabase: boolean;
  readonly isMirrored: boolean;
  /** The kilobytes that found no room, where that is why one place fails. */
  readonly wanted: number | null;
  readonly unread: number;
  readonly happened: Happened | null;
}

/** What a reader has to know of how highlights are kept, with a next step; nothing where all is well. */
export function sayHealth(how: KeptHow, now: Date): readonly Sentence[] {
  const { unread, happened } = how;
  const isRecent = happened !== null && now.getTime() - timeOf(happened.at) < TELL_FOR_MS;
  return [
    ...(isRecent ? sayHappened(happened) : []),
    ...saySingle(how),
    ...(unread > 0 ? [{ key: 'kept.health.unread', count: unread } as const] : []),
  ];
}

/** Why nothing was written: with the size of it where there was no room. */
export function notKept(failures: readonly unknown[], rows: readonly Row[]): Sentence {
  const kilobytes = roomWanted(failures, rows);
  return kilobytes === null ? { key: 'kept.health.notKept' } : { key: 'kept.health.noRoom', values: { kilobytes } };
}

function sayHappened({ missing, broughtBack, isSetAside }: Happened): Sentence[] {
  const aside = isSetAside ? [SET_ASIDE] : [];
  if (missing > 0) {
    return [
      { key: isSetAside ? 'kept.health.missingUnread' : 'kept.health.missing', count: missing },
      { key: 'kept.health.restore' },
      ...aside,
    ];
  }
  if (broughtBack > 0) {
    return [
      { key: 'kept.health.broughtBack', count: broughtBack },
      // What a file that was not read has beyond what was counted, nobody knows.
      ...(isSetAside ? [] : [{ key: 'kept.health.nothingLost' } as const]),
      SAVE_BACKUP,
      ...aside,
    ];
  }
  return isSetAside ? [{ key: 'kept.health.begunAnew' }, ...aside] : [];
}

function saySingle({ isInDatabase, isMirrored, wanted }: KeptHow): Sentence[] {
  if (isInDatabase && isMirrored) return [];
  if (!isInDatabase && !isMirrored) return [NOT_READ];
  const failed = isInDatabase ? 'storage' : 'database';
  if (wanted === null) return [{ key: `kept.health.broken.${failed}` }, { key: 'kept.health.ifBroken' }];
  return [{ key: `kept.health.full.${failed}`, values: { kilobytes: wanted } }, { key: 'kept.health.ifFull' }];
}
