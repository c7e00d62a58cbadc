import { packOrigin } from '../stories/origin.ts';
import type { Report, Story } from '../stories/story.ts';
import { addReports, dropReports } from './change-reports.ts';
import { asStories, readPlaced, titlesOf } from './read-reports.ts';
import type { StoredPack } from './story-store.ts';
import type { Tables } from './tables.ts';

/** Puts a pack in the place of an earlier one with its id; what it replaces is kept where that is asked for. Within a transaction. */
export async function putPack(
  tables: Tables,
  pack: StoredPack,
  brought: readonly Story[],
  keepReplaced: boolean,
): Promise<void> {
  const before = keepReplaced ? await keepEarlier(tables, pack.id) : undefined;
  if (!keepReplaced) await tables.replaced.bulkDelete([pack.id]);
  await bringReports(tables, pack.id, brought);
  await tables.packs.bulkPut([{ ...withoutBefore(pack), ...(before !== undefined && { before }) }]);
}

/** Removes a pack and what it replaced; answers how many reports went. Within a transaction. */
export async function removePack(tables: Tables, id: string): Promise<number> {
  await tables.packs.bulkDelete([id]);
  await tables.replaced.bulkDelete([id]);
  return dropReports(tables, await tables.numbersOfOrigin(packOrigin(id)));
}

/**
 * Takes the last import of a pack back: the earlier pack is there again, or none where there was none. Answers false where
 * nothing was kept to go back to. Within a transaction.
 */
export async function rollBackPack(tables: Tables, id: string): Promise<boolean> {
  const [replaced] = await tables.replaced.bulkGet([id]);
  if (replaced === undefined) return false;
  if (replaced.pack === null) {
    await removePack(tables, id);
    return true;
  }
  await bringReports(tables, id, replaced.stories);
  await tables.packs.bulkPut([replaced.pack]);
  await tables.replaced.bulkDelete([id]);
  return true;
}

/** Keeps what is there of a pack; answers what is said of it in the pack that takes its place. */
async function keepEarlier(tables: Tables, id: string): Promise<StoredPack['before']> {
  const [earlier] = await tables.packs.bulkGet([id]);
  const placed = await readPlaced(tables, await tables.numbersOfOrigin(packOrigin(id)));
  // One step back, not a chain of them: each earlier version is as large as a pack.
  const pack = earlier === undefined ? null : withoutBefore(earlier);
  await tables.replaced.bulkPut([{ id, pack, stories: pack === null ? [] : asStories(placed) }]);
  return pack && { createdAt: pack.createdAt, articles: placed.length };
}

function withoutBefore({ before: _, ...pack }: StoredPack): StoredPack {
  return pack;
}

async function bringReports(tables: Tables, packId: string, brought: readonly Story[]): Promise<void> {
  const origin = packOrigin(packId);
  await dropReports(tables, await tables.numbersOfOrigin(origin));
  // A story that others have reports in as well keeps the title it has.
  const titles = await titlesOf(
    tables,
    brought.map(({ id }) => id),
  );
  const placed = brought.flatMap(({ id, title, reports }) =>
    reports.map((report: Report) => ({ storyId: id, title: titles.get(id) ?? title, report: { ...report, origin } })),
  );
  // An article that a pack has twice is kept where it comes last.
  await addReports(tables, [...new Map(placed.map((each) => [each.report.articleId, each])).values()]);
}
