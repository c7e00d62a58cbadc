import type { StoryOutline } from '../stories/story.ts';
import { countVotes, type WeighedKey } from './count-votes.ts';
import { outlineOf, sampleOf } from './outline.ts';
import { isOfQuoted, type Posting, postingKey } from './postings.ts';
import type { Candidates } from './story-store.ts';
import { type PrintRow, present, type StoryRow, type Tables } from './tables.ts';

/** Reports looked up at a time. The first stories are mostly among so many; more at once would be read for nothing. */
const AT_A_TIME = 48;

/** A sentence that two articles quote is a dozen runs of words in both, which are no dozen proofs. */
const QUOTED_WEIGHT = 0.25;
const LEAST_RARITY = 0.1;

/** The stories that share keys, by their best report, and how rare each key is. Reads no claims, and few fingerprints. */
export async function findCandidates(tables: Tables, keys: readonly string[], limit: number): Promise<Candidates> {
  const places = new Map(keys.map((key) => [key, postingKey(key)]));
  const [rows, [tally]] = await Promise.all([
    tables.postings.bulkGet([...new Set(places.values())]),
    tables.tallies.bulkGet(['reports']),
  ]);
  const reports = tally?.live ?? 0;
  const postings = new Map(present(rows).map((posting) => [posting.key, posting]));
  const frequencies = new Map([...places].map(([key, place]) => [key, postings.get(place)?.frequency ?? 0]));
  const voted = countVotes([...new Set(places.values())].map((place) => weigh(place, postings.get(place), reports)));
  return { stories: await outlinesOf(tables, voted, limit), frequencies, reports };
}

/** By one in how many reports has the key; one that all have weighs a little still, where nothing else is shared. */
function weigh(place: number, posting: Posting | undefined, reports: number): WeighedKey {
  const inHowMany = (1 + reports) / Math.max(1, 0.5 + (posting?.frequency ?? 0));
  const rarity = Math.max(LEAST_RARITY, Math.log(inHowMany));
  return { weight: rarity * (isOfQuoted(place) ? QUOTED_WEIGHT : 1), posting };
}

/**
 * The stories of the most voted reports. A story counts by its best report, not by the sum: otherwise one that many
 * outlets cover would come before the right one. Once a story is seen, its other reports are not looked up to rank it.
 */
async function outlinesOf(tables: Tables, voted: readonly number[], limit: number): Promise<StoryOutline[]> {
  const prints = new Map<number, PrintRow>();
  const stories = new Map<string, StoryRow>();
  for (let rest = voted; rest.length > 0 && stories.size < limit; ) {
    const found = present(await tables.prints.bulkGet(rest.slice(0, AT_A_TIME)));
    for (const print of found) prints.set(print.number, print);
    const ids = [...new Set(found.map(({ storyId }) => storyId))].filter((id) => !stories.has(id));
    for (const row of present(await tables.stories.bulkGet(ids))) {
      if (stories.size < limit) stories.set(row.id, row);
    }
    const known = new Set([...stories.values()].flatMap(({ numbers = [] }) => numbers));
    rest = rest.slice(AT_A_TIME).filter((number) => !known.has(number));
  }
  const samples = [...stories.values()].map((row) => ({ row, sample: sampleOf(row, voted) }));
  const missing = samples.flatMap(({ sample }) => sample.filter((number) => !prints.has(number)));
  for (const print of present(await tables.prints.bulkGet(missing))) prints.set(print.number, print);
  return samples.map(({ row, sample }) => outlineOf(row, present(sample.map((number) => prints.get(number)))));
}
