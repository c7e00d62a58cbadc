import { type BackupLine, encodeLine, type KeptCorrection } from '../backup/backup.ts';
import { addBackupGain, addGain, type BackupGain, type Gain, NO_BACKUP_GAIN, NO_GAIN } from '../backup/gain.ts';
import { makeLineReader } from '../backup/line-schema.ts';
import { mergeHighlights } from '../backup/merge-highlights.ts';
import { mergeSettings, unknownSetting } from '../backup/merge-settings.ts';
import { checkedFirst, decode } from '../decode.ts';
import { highlightId } from '../highlights/highlight-schema.ts';
import { partedSchema } from '../packs/parted-schema.ts';
import type { Outcome } from '../protocol.ts';
import { type HowToRestore, restorePack, restoreStories } from '../restore-backup.ts';
import type { Row } from '../store/highlights/copies.ts';
import type { HighlightStore } from '../store/highlights/highlight-store.ts';
import type { StoryStore } from '../store/story-store.ts';
import { type BackupPart, backUpHighlights, backUpPack, backUpStories } from '../write-backup.ts';
import { removeUnwanted, unwantedPacks } from './bundled-packs.ts';
import { storedCorrectionSchema } from './corrections-schema.ts';
import type { RequestHandlers } from './handle-requests.ts';
import { changeSettings, readSettings } from './settings-item.ts';
import { settingsSchema } from './settings-schema.ts';
import { changeStore, type OpenStore, readStore } from './store-access.ts';
import { readCorrections, readParted, restoreCorrections } from './stored-corrections.ts';

const readLine = makeLineReader({
  settings: checkedFirst((given) => unknownSetting(given) === null, settingsSchema, 'setting'),
  correction: storedCorrectionSchema,
  parted: partedSchema,
});

/** What the background does to back everything up, and to restore it. */
export function backupHandlers(
  openStore: OpenStore,
  highlights: HighlightStore,
): Pick<RequestHandlers, 'backUp' | 'restore'> {
  return {
    async backUp(from) {
      if (from.kind === 'start') return { ok: true, value: await backUpRest() };
      if (from.kind === 'highlights') return backUpHighlights(from.after, highlights);
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
      const restored = await changeStore(openStore, async (store): Promise<Outcome<BackupGain>> => {
        const kept = await restoreHighlights(decoded, highlights, { isTrial });
        if (!kept.ok) return kept;
        return { ok: true, value: { ...(await restoreLines(decoded, store, { isTrial })), highlights: kept.value } };
      });
      return restored.ok ? restored.value : restored;
    },
  };
}

/** What is in neither store. */
async function backUpRest(): Promise<BackupPart> {
  const lines: BackupLine[] = [
    { kind: 'settings', settings: await readSettings() },
    ...(await readCorrections()).map((correction) => ({ kind: 'correction', correction }) as const),
    ...(await readParted()).map((parted) => ({ kind: 'parted', parted }) as const),
    ...(await unwantedPacks()).map((packId) => ({ kind: 'removed-pack', packId }) as const),
  ];
  return { lines: lines.map(encodeLine), next: null, leftOut: 0 };
}

async function restoreHighlights(
  lines: readonly BackupLine[],
  highlights: HighlightStore,
  how: HowToRestore,
): Promise<Outcome<Gain>> {
  const given = lines.flatMap((line) => (line.kind === 'highlight' ? [line.highlight] : []));
  const texts = lines.flatMap((line) => (line.kind === 'unread-highlight' ? [line.text] : []));
  const rows = texts.flatMap((text) => readRow(text) ?? []);
  const merged = await mergeHighlights(given, highlights, how);
  if (!merged.ok) return merged;
  const unread = await highlights.addUnread(rows, how.isTrial);
  if (!unread.ok) return unread;
  if (!how.isTrial && merged.value.added > 0) await highlights.forgetHappened();
  const added = unread.value;
  const leftOut = texts.length - rows.length;
  return { ok: true, value: addGain(merged.value, { added, changed: 0, same: rows.length - added, leftOut }) };
}

/** A row that nobody could read, with the id it has; null where it has none that could be its key. */
function readRow(text: string): Row | null {
  try {
    const row: unknown = JSON.parse(text);
    const id = decode(highlightId, Object(row).id, 'highlight');
    return id.ok ? { ...Object(row), id: id.value } : null;
  } catch {
    return null;
  }
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
