import type { ResearchToCheck } from './exports/research-file.ts';
import { ledgerOfReports } from './ledger-of-reports.ts';
import { encodePack, inKeyOrder } from './packs/encode-pack.ts';
import { storiesFromPack } from './packs/pack.ts';
import { packDigest } from './packs/pack-digest.ts';
import { makePartings } from './stories/parted-claims.ts';

/** A part of a ledger that comes out otherwise: as the file has it and as it is made now, null where there is none. */
export interface Deviation {
  readonly part: string;
  readonly was: unknown;
  readonly is: unknown;
}

/** What checking a story's ledger came to. */
export interface CheckedStory {
  readonly id: string;
  readonly title: string;
  readonly same: boolean;
  /** How many rows and statements the ledger made now has. */
  readonly rows: number;
  readonly statements: number;
  readonly deviations: readonly Deviation[];
}

/** What checking a research file came to. */
export interface CheckedResearch {
  /** Whether the facts are those that the file's digest was made of. */
  readonly hasItsFacts: boolean;
  readonly stories: readonly CheckedStory[];
}

/** Makes the ledgers of a research file again from its facts, and compares them row by row. */
export async function checkResearch(file: ResearchToCheck): Promise<CheckedResearch> {
  const { method, pack, stories } = file;
  const how = { partings: makePartings(method.parted), hedges: method.hedges };
  const made = storiesFromPack(pack);
  const ids = new Set([...stories, ...pack.stories].map(({ id }) => id));
  return {
    hasItsFacts: (await packDigest(encodePack(pack))) === method.packDigest,
    stories: [...ids].map((id): CheckedStory => {
      const at = pack.stories.findIndex((story) => story.id === id);
      const told = stories.find((story) => story.id === id);
      const ledger = at < 0 ? null : ledgerOfReports(made[at]?.reports ?? [], how);
      const deviations = compareLedgers(told?.ledger ?? null, ledger);
      return {
        id,
        title: told?.title ?? pack.stories[at]?.title ?? id,
        same: deviations.length === 0,
        rows: ledger?.rows.length ?? 0,
        statements: ledger?.statements.length ?? 0,
        deviations,
      };
    }),
  };
}

function compareLedgers(was: unknown, is: object | null): Deviation[] {
  const [before, now] = [partsOf(was), partsOf(is)];
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((part) => {
    const [one, other] = [before.get(part) ?? null, now.get(part) ?? null];
    return JSON.stringify(one, inKeyOrder) === JSON.stringify(other, inKeyOrder) ? [] : [{ part, was: one, is: other }];
  });
}

/** A ledger in the parts that a reader would name: each row, each statement, and the lists as a whole. */
function partsOf(ledger: unknown): Map<string, unknown> {
  const parts = new Map<string, unknown>();
  for (const [name, value] of Object.entries(Object(ledger))) {
    if (!Array.isArray(value)) parts.set(name, value);
    else for (const [at, each] of value.entries()) parts.set(`${name} ${at + 1}`, each);
  }
  return parts;
}
