import type { Settings } from '../settings.ts';
import { makeVerdicts, type Verdicts } from '../stories/corrections.ts';
import { makePartings, type Partings } from '../stories/parted-claims.ts';
import { logError } from './log.ts';
import { readSettings } from './settings-item.ts';
import { readCorrections, readParted } from './stored-corrections.ts';

/** What the reader set and said, ready to be asked. */
export interface ReadersWord {
  readonly settings: Settings;
  readonly verdicts: Verdicts;
  readonly partings: Partings;
}

/** Reads all of it at once. */
export async function readReadersWord(): Promise<ReadersWord> {
  const [settings, verdicts, parted] = await Promise.all([readSettings(), readVerdicts(), readParted().catch(noneOf)]);
  return { settings, verdicts, partings: makePartings(parted) };
}

/** What the reader corrected of stories. */
export async function readVerdicts(): Promise<Verdicts> {
  return makeVerdicts(await readCorrections().catch(noneOf));
}

/** Where corrections cannot be read, pages are matched without them: no other cards are held back for it. */
function noneOf(error: unknown): readonly never[] {
  logError('The corrections could not be read', error);
  return [];
}
