import type { Correction } from '@/lib/stories/corrections.ts';
import type { Report, Story, StoryOutline } from '@/lib/stories/story.ts';
import { inventedReport } from '../store/invented-report.ts';

// What a reader says in the interface, as the correction that is kept of it.

/** What makes a correction this one: an id of its own, and when it was made. */
type CorrectionGiven = Pick<Correction, 'id' | 'madeAt'>;

/** "Not this story": the article belongs with none of the story's other articles. */
export function notThisStory(articleId: string, story: StoryOutline, given: CorrectionGiven): Correction {
  return splitStory(story, [articleId], given);
}

/** These articles of a story tell another event than the rest. */
export function splitStory(story: StoryOutline, out: readonly string[], given: CorrectionGiven): Correction {
  const leaving = new Set(out);
  const rest = articlesOf(story).filter((id) => !leaving.has(id));
  return { ...given, kind: 'apart', one: [...leaving], other: rest };
}

/** "This story": of those it could be one of, the article belongs to this one. */
export function thisStory(articleId: string, story: StoryOutline, given: CorrectionGiven): Correction {
  return { ...given, kind: 'together', one: [articleId], other: articlesOf(story).filter((id) => id !== articleId) };
}

/** Two stories tell one event. */
export function mergeStories(story: StoryOutline, other: StoryOutline, given: CorrectionGiven): Correction {
  return { ...given, kind: 'together', one: articlesOf(story), other: articlesOf(other) };
}

/** The corrections without the one taken back: what was said before it holds again. */
export function undoCorrection(corrections: readonly Correction[], id: string): Correction[] {
  return corrections.filter((each) => each.id !== id);
}

/** A story of invented reports of these articles. */
export function storyOf(id: string, ...articleIds: string[]): Story {
  return { id, title: id, reports: articleIds.map((articleId): Report => inventedReport({ articleId })) };
}

/** A correction's own id, made at no known time. */
export function given(id: string): CorrectionGiven {
  return { id, madeAt: null };
}

function articlesOf(story: StoryOutline): string[] {
  return [...new Set(story.reports.map(({ articleId }) => articleId))];
}
