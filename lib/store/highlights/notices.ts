import { timeOf } from '../../highlights/moments.ts';
import type { Happened, Row } from './copies.ts';
import { roomWanted } from './room-wanted.ts';

/** Said where neither copy answers. */
export const NOT_READ =
  'The highlights cannot be read just now, and Variorum has deleted nothing. Restart the browser. If that does not help, its files are damaged. Do not remove Variorum yet: that deletes them all, and with them what may still be saved. Close the browser and copy the folder of your browser profile first. Only then remove Variorum, install it again, and restore your last backup.';

const NOT_KEPT =
  'This was not saved: the browser lets nothing be written to either of the places where highlights are kept. Copy the text, restart the browser, then try again.';

const SET_ASIDE =
  'The file that could not be read is kept on the disk and may hold more highlights: Variorum tries it again whenever the browser starts. Do not remove Variorum, which would delete that file.';

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

/** What a reader has to know of how highlights are kept, with a next step; null where all is well. */
export function sayHealth(how: KeptHow, now: Date): string | null {
  const { unread, happened } = how;
  const isRecent = happened !== null && now.getTime() - timeOf(happened.at) < TELL_FOR_MS;
  const said = [...(isRecent ? sayHappened(happened) : []), ...saySingle(how)];
  if (unread > 0) {
    said.push(
      `${countOf(unread)} cannot be read by this version of Variorum. They are kept as they are, and a backup that you save now has them too: update Variorum to see them.`,
    );
  }
  return said.length === 0 ? null : said.join(' ');
}

/** Why nothing was written: with the size of it where there was no room. */
export function notKept(failures: readonly unknown[], rows: readonly Row[]): string {
  const wanted = roomWanted(failures, rows);
  if (wanted === null) return NOT_KEPT;
  return `This was not saved: there is no room for its ${sizeOf(wanted)}. Free some space on the disk, or remove packs on the options page, then try again. What was saved before is untouched.`;
}

function sayHappened({ missing, broughtBack, isSetAside }: Happened): string[] {
  const aside = isSetAside ? ` ${SET_ASIDE}` : '';
  if (missing > 0) {
    return [
      `${countOf(missing)} that should be here ${missing === 1 ? 'is' : 'are'} in neither of the places where Variorum keeps them: the browser's files ${isSetAside ? 'could not all be read' : 'were damaged or cleared'}. If you have a backup, restore it on the options page.${aside}`,
    ];
  }
  if (broughtBack > 0) {
    return [
      // What a file that was not read has beyond what was counted, nobody knows.
      `A file where Variorum keeps highlights was damaged, and ${countOf(broughtBack)} ${broughtBack === 1 ? 'was' : 'were'} brought back from another. ${isSetAside ? '' : 'Nothing was lost. '}Save a backup, so that there is one more.${aside}`,
    ];
  }
  return isSetAside ? [`The database of highlights could not be read, and another one was begun.${aside}`] : [];
}

function saySingle({ isInDatabase, isMirrored, wanted }: KeptHow): string[] {
  if (isInDatabase && isMirrored) return [];
  if (!isInDatabase && !isMirrored) return [NOT_READ];
  const what = isInDatabase ? 'storage for extensions' : 'database';
  if (wanted !== null) {
    return [
      `Highlights are kept in one place only for now, because the browser's ${what} is full: there is no room for another ${sizeOf(wanted)}. Free some space on the disk, or remove packs on the options page; Variorum then keeps them in both places again by itself. Save a backup until then.`,
    ];
  }
  return [
    `Highlights are kept in one place only for now, because the browser's ${what} does not work. Save a backup, then restart the browser. If this is said again, make sure that the backup is on the disk: to remove Variorum deletes all of its files, damaged or not. Then install it anew and restore the backup.`,
  ];
}

function sizeOf(kilobytes: number): string {
  return `${kilobytes.toLocaleString('en-GB')} kB`;
}

function countOf(count: number): string {
  return count === 1 ? '1 highlight' : `${count.toLocaleString('en-GB')} highlights`;
}
