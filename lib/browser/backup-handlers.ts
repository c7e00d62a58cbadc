import { type BackupLine, encodeLine, type KeptCorrection } from '../backup/backup.ts';
import { addBackupGain, type BackupGain, NO_BACKUP_GAIN, NO_GAIN } from '../backup/gain.ts';
import { makeLineReader } from '../backup/line-schema.ts';
import { mergeSettings, unknownSetting } from '../backup/merge-settings.ts';
import { checkedFirst } from '../decode.ts';
import { partedSchema } from '../packs/parted-schema.ts';
import { type HowToRestore, restorePack, restoreStories } from '../restore-backup.ts';
import type { StoryStore } from '../store/story-store.ts';
import { type BackupPart, backUpPack, backUpStories } from '../write-backup.ts';
import { removeUnwanted, unwantedPacks } from './bundled-packs.ts';
import { storedCorrectionSchema } from './corrections-schema.ts';
import type { RequestHandlers } from './handle-requests.ts';
import { changeSettings, readSettings } from './settings-item.ts';
import { settingsSchema } from './settings-schema.ts';
import { changeStore, type OpenStore, readStore } from './store-access.ts';
import { readCorrections, readParted, restoreCorrections } from './stored-corrections.ts';

const UNKNOWN_SETTING = 'has a setting that this version does not know';

const readLine = makeLineReader({
  settings: checkedFirst((given) => unknownSetting(given) === null, settingsSchema, UNKNOWN_SETTING),
  correction: storedCorrectionSchema,
  parted: partedSchema,
});

/** What the background does to back everything up, and to restore it. */
export function backupHandlers(openStore: OpenStore): Pick<RequestHandlers, 'backUp' | 'restore'> {
  return {
    async backUp(from) {
      if (from.kind === 'start') return { ok: true, value: await backUpRest() };
      const backUp = from.kind === 'packs' ? backUpPack : backUpStories;
      return readStore(openStore, (store) => backUp(from.after, store));
    },
    async restore({ lines, isTrial }) {
      const decoded: BackupLine[] = [];
      // All are read before the first is restored.
      for (const line of lines) {
        const read = readLine(line);
        if (!read.ok) return read;
        decoded.push(read.value);
      }
      return changeStore(openStore, (store) => restoreLines(decoded, store, { isTrial }));
    },
  };
}

/** What is not in the store of stories. */
async function backUpRest(): Promise<BackupPart> {
  const lines: BackupLine[] = [
    { kind: 'settings', settings: await readSettings() },
    ...(await readCorrections()).map((correction) => ({ kind: 'correction', correction }) as const),
    ...(await readParted()).map((parted) => ({ kind: 'parted', parted }) as const),
    ...(await unwantedPacks()).map((packId) => ({ kind: 'removed-pack', packId }) as const),
  ];
  return { lines: lines.map(encodeLine), next: null, leftOut: 0 };
}

async function restoreLines(lines: readonly BackupLine[], store: StoryStore, how: HowToRestore): Promise<BackupGain> {
  const corrections = lines.flatMap((line): readonly KeptCorrection[] => {
    if (line.kind === 'correction') return [line.correction];
    return line.kind === 'parted' ? [line.parted] : [];
  });
  const stories = lines.flatMap((line) => (line.kind === 'story' ? [line.story] : []));
  const removed = lines.flatMap((line) => (line.kind === 'removed-pack' ? [line.packId] : []));
  let gain: BackupGain = {
    ...NO_BACKUP_GAIN,
    corrections: corrections.length > 0 ? await restoreCorrections(corrections, how) : NO_GAIN,
    packsRemoved: removed.length > 0 ? await removeUnwanted(removed, store, how) : 0,
  };
  for (const line of lines) {
    if (line.kind === 'settings') {
      const { settings, changed } = mergeSettings(await readSettings(), line.settings);
      if (!how.isTrial && changed.length > 0) await changeSettings(settings);
      gain = addBackupGain(gain, { ...NO_BACKUP_GAIN, settings: changed });
    }
    if (line.kind === 'pack') {
      gain = addBackupGain(gain, { ...NO_BACKUP_GAIN, packs: await restorePack(line.pack, store, how) });
    }
  }
  return { ...gain, articles: await restoreStories(stories, store, how) };
}
