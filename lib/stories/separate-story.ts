import { digestText } from '../article/digest.ts';
import type { Verdicts } from './corrections.ts';
import type { ReportOutline, StoryOutline } from './story.ts';

/** A part of a stored story: all of it, as a rule. */
export interface StoryPart<Held extends ReportOutline = ReportOutline> extends StoryOutline {
  readonly reports: readonly Held[];
  /** The id of the story as the store has it. */
  readonly partOf: string;
}

/**
 * A story as a reader's corrections part it: articles that were put apart are never in one part. A store keeps a story as
 * it came, a pack's above all, so it is parted whenever it is read, and whole again when the correction is taken back. What
 * nobody spoke of stays with those that were left behind, the largest part of them, which keeps the story's id. Costs one
 * look an article where nothing was said of any.
 */
export function separateStory<Held extends ReportOutline>(
  story: Omit<StoryOutline, 'reports'> & { readonly reports: readonly Held[] },
  verdicts: Verdicts,
): StoryPart<Held>[] {
  const whole = { ...story, partOf: story.id };
  const named = story.reports.filter(({ articleId }) => verdicts.isNamed(articleId));
  const parts: Held[][] = [];
  for (const report of named) {
    const part = parts.find((each) => each.every((other) => !areApart(report, other, verdicts)));
    if (part === undefined) parts.push([report]);
    else part.push(report);
  }
  const left = (part: readonly Held[]) => part.filter(({ articleId }) => !verdicts.isTakenOut(articleId)).length;
  const others = parts.sort((a, b) => left(b) - left(a) || b.length - a.length).slice(1);
  if (others.length === 0) return [whole];
  const gone = new Set(others.flat());
  const kept = story.reports.filter((report) => !gone.has(report));
  return [
    { ...whole, ...(story.size && { size: story.size - gone.size }), reports: kept },
    ...others.map((reports) => ({ id: partId(story.id, reports), title: story.title, reports, partOf: story.id })),
  ];
}

function areApart(one: ReportOutline, other: ReportOutline, verdicts: Verdicts): boolean {
  return one.articleId !== other.articleId && verdicts.of(one.articleId, other.articleId) === 'apart';
}

/** Made of the first article of the part, so that the same correction always makes the same story. */
function partId(storyId: string, [first]: readonly ReportOutline[]): string {
  return `story:${digestText(`${storyId}\n${first?.articleId ?? ''}`)}`;
}
