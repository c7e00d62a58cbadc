import { passageLink } from '@/lib/cards/passage-link.ts';
import type { StoryArticle } from '@/lib/ledger/whole-story.ts';
import { say } from '../words/say.ts';
import { articleName } from './article-name.ts';

interface Props {
  readonly articles: readonly StoryArticle[];
  readonly at: number;
  readonly words: string;
}

/** The way to the very passage in another article; none to the page that is open beside. */
export function PassageAnchor({ articles, at, words }: Props) {
  const link = articles[at]?.isOpen ? null : passageLink(articles[at]?.url ?? null, words);
  if (link === null) return null;
  return (
    <a class="passage" href={link} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      {say('panel.passage')}
      <span class="aside">{say('panel.passageIn', { outlet: articleName(articles, at) })}</span>
      <span aria-hidden="true"> ↗</span>
    </a>
  );
}
