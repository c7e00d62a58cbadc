import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The two places of a Chromium profile where highlights are kept. */
export const PLACES = { database: 'IndexedDB', mirror: 'Local Extension Settings' } as const;
export type Place = keyof typeof PLACES;

/** What can happen to a folder of files: a crash, a full disk, a cleaner, a virus scanner. */
export const DAMAGES: Readonly<Record<string, (folder: string) => void>> = {
  'the list of files cut short': (folder) => {
    for (const file of filesOf(folder, /^MANIFEST-/)) truncateSync(file, Math.floor(readFileSync(file).length / 2));
  },
  'the name of the list gone': (folder) => rmSync(join(folder, 'CURRENT'), { force: true }),
  'the log emptied': (folder) => {
    for (const file of filesOf(folder, /\.log$/)) truncateSync(file, 0);
  },
  'every seventh byte another': (folder) => {
    for (const file of filesOf(folder, /./)) {
      const bytes = readFileSync(file);
      for (let at = 0; at < bytes.length; at += 7) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      writeFileSync(file, bytes);
    }
  },
  'the folder gone': (folder) => rmSync(folder, { recursive: true, force: true }),
};

/** The folders of a profile that hold a copy of the highlights. */
export function foldersOf(profile: string, place: Place): string[] {
  const parent = join(profile, 'Default', PLACES[place]);
  return readdirSync(parent)
    .filter((name) => place === 'mirror' || name.endsWith('.indexeddb.leveldb'))
    .map((name) => join(parent, name));
}

function filesOf(folder: string, name: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(folder, entry.name));
}
