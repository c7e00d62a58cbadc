import type { Report, Story } from '../stories/story.ts';
import type { PlacedReport } from './change-reports.ts';
import { byPlace } from './outline.ts';
import { present, type Tables } from './tables.ts';

/** A report as it is kept: its number, and the story it is in. */
export interface KeptReport {
  readonly number: number;
  readonly storyId: string;
  readonly report: Report;
}

/** The reports of these numbers, in their order; those that are gone are left out. */
export async function readReports(tables: Tables, numbers: readonly number[]): Promise<KeptReport[]> {
  const [prints, claims] = await Promise.all([
    tables.prints.bulkGet([...numbers]),
    tables.claims.bulkGet([...numbers]),
  ]);
  return claims.flatMap((row, at) => {
    const print = prints[at];
    if (row === undefined || print === undefined) return [];
    return [{ number: row.number, storyId: print.storyId, report: { ...row.report, fingerprint: print.fingerprint } }];
  });
}

/** The same with the titles of their stories. */
export async function readPlaced(tables: Tables, numbers: readonly number[]): Promise<PlacedReport[]> {
  const kept = await readReports(tables, numbers);
  const titles = await titlesOf(tables, [...new Set(kept.map(({ storyId }) => storyId))]);
  return kept.map(({ storyId, report }) => ({ storyId, title: titles.get(storyId) ?? '', report }));
}

/** Reports as stories: each story with those of the reports that are in it, in the order of the stories' ids. */
export function asStories(placed: readonly PlacedReport[]): Story[] {
  const stories = new Map<string, { readonly title: string; readonly reports: Report[] }>();
  for (const { storyId, title, report } of placed) {
    const story = stories.get(storyId) ?? { title, reports: [] };
    stories.set(storyId, story);
    story.reports.push(report);
  }
  return [...stories]
    .map(([id, { title, reports }]) => ({ id, title, reports: reports.sort(byPlace) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What the stories of these ids are called, of those that are there. */
export async function titlesOf(tables: Tables, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = present(await tables.stories.bulkGet([...ids]));
  return new Map(rows.map(({ id, title }) => [id, title]));
}
