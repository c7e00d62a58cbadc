import type { Report, StoryOutline } from '../stories/story.ts';
import type { PrintRow, StoryRow } from './tables.ts';

/** Up to so many reports of a story are read to match it: every report, but of the stories that everybody covers. */
const READ_OF_STORY = 32;
/** So many of them are the ones most like the article; the others are spread evenly, so that their average is the story's. */
const MOST_LIKE = 4;

/** The reports of a story that a match reads, of which `first` come before others. */
export function sampleOf({ numbers = [] }: StoryRow, first: readonly number[]): readonly number[] {
  if (numbers.length <= READ_OF_STORY) return numbers;
  const own = new Set(numbers);
  const sample = new Set(first.filter((number) => own.has(number)).slice(0, MOST_LIKE));
  const step = numbers.length / (READ_OF_STORY - sample.size);
  for (let at = 0; at < numbers.length; at += step) sample.add(numbers[Math.floor(at)] as number);
  return [...sample];
}

/** What matching reads of a story. */
export function outlineOf({ id, title, numbers }: StoryRow, prints: readonly PrintRow[]): StoryOutline {
  const reports = prints.map(({ articleId, origin, fingerprint }) => ({ articleId, origin, fingerprint }));
  return { id, title, reports: reports.sort(byPlace), size: numbers?.length ?? reports.length };
}

/** The order of a story's reports, the same in every store: by article, learned before packed. */
export function byPlace(a: Pick<Report, 'articleId' | 'origin'>, b: Pick<Report, 'articleId' | 'origin'>): number {
  if (a.articleId !== b.articleId) return a.articleId < b.articleId ? -1 : 1;
  return a.origin < b.origin ? -1 : 1;
}
