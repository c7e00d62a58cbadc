import type { Report } from '../stories/story.ts';
import type { StoryArticle } from './whole-story.ts';

/** An article of a story as its report has it. */
export function reportAsArticle(report: Report): StoryArticle {
  const { articleId, outlet, url, headline, publishedAt, learnedAt, wire = null } = report;
  return { articleId, outlet, url, headline, publishedAt, modifiedAt: null, readAt: learnedAt, wire, isOpen: false };
}
