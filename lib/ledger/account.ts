import type { CardGround } from '../cards/card-member.ts';
import { ledgerRows } from './ledger-rows.ts';
import { findStatements } from './statements.ts';
import { makeTimeline } from './timeline.ts';
import type { StoryArticle, WholeStory } from './whole-story.ts';

/** The part of a story's account that no article has to be open for. */
export type StoryAccount = Pick<
  WholeStory,
  'articles' | 'rows' | 'otherFigures' | 'statements' | 'timeline' | 'cannotTell'
>;

/** What the articles of a comparison print of the same quantities, in what words they quote, and who did so when. */
export function accountOf(ground: CardGround, articles: readonly StoryArticle[]): StoryAccount {
  const { rows, otherFigures } = ledgerRows(ground);
  const statements = findStatements(ground);
  const { entries, cannotTell } = makeTimeline(articles, rows, statements);
  return { articles, rows, otherFigures, statements, timeline: entries, cannotTell };
}
