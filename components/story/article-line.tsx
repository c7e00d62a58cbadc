import type { ComponentChildren } from 'preact';
import type { StoryArticle } from '@/lib/ledger/whole-story.ts';
import { ArticleLink } from '../words/article-link.tsx';
import { Words } from '../words/words.tsx';
import { articleName } from './article-name.ts';

interface Props {
  readonly articles: readonly StoryArticle[];
  readonly at: number;
  readonly children?: ComponentChildren;
}

/** One article in a list: who published it, its headline as a link, and what else is said of it. */
export function ArticleLine({ articles, at, children }: Props) {
  const article = articles[at];
  if (article === undefined) return null;
  return (
    <>
      <p class="source">
        <b>
          <Words text={articleName(articles, at)} />
        </b>
        {article.isOpen && article.outlet !== null && <Words text={article.outlet.name} />}
      </p>
      <p class="headline">
        {article.isOpen ? <Words text={article.headline ?? ''} /> : <ArticleLink article={article} />}
      </p>
      {children}
    </>
  );
}
