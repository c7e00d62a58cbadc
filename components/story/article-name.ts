import { outletName } from '@/lib/cards/outlet-name.ts';
import type { StoryArticle } from '@/lib/ledger/whole-story.ts';
import { say, spoken } from '../words/say.ts';

/** What an article of the account is called: the open one by itself, the others by their outlet. */
export function articleName(articles: readonly StoryArticle[], at: number): string {
  return articles[at]?.isOpen ? say('words.here') : outletName({ outlet: articles[at]?.outlet ?? null }, spoken());
}
