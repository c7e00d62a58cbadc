import type { ArticleSummary, NewCorrection, StorySummary } from '@/lib/protocol.ts';
import { ArticleLink, nameOfArticle } from '../words/article-link.tsx';
import { say, sayCount, sayDate } from '../words/say.ts';
import { Words } from '../words/words.tsx';

interface Props {
  readonly story: StorySummary;
  /** Whether a story to merge is being chosen: the first of the two, the second, or this is the one chosen. */
  readonly merge: 'first' | 'second' | 'chosen';
  readonly onMerge: () => void;
  readonly onCorrect: (correction: NewCorrection) => void;
}

/** One story with its articles, and what can be said of it. */
export function StoryItem({ story, merge, onMerge, onCorrect }: Props) {
  const { title, articles } = story;
  return (
    <li>
      <details>
        <summary>
          <Words text={title} /> <small>{sayCount('options.articles', articles.length)}</small>
        </summary>
        <ul>
          {articles.map((article) => (
            <li key={article.articleId}>
              <ArticleLine article={article} />
              {articles.length > 1 && (
                <button type="button" class="plain" onClick={() => onCorrect(splitOff(story, article))}>
                  {say('options.corrections.splitOff')}
                  <span class="aside"> {nameOfArticle(article)}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      </details>
      <button type="button" onClick={onMerge}>
        {/* One button through all of it, so that the focus stays where it is. */}
        {say(`options.corrections.merge.${merge}`)}
        <span class="aside"> {title}</span>
      </button>
    </li>
  );
}

function ArticleLine({ article }: { article: ArticleSummary }) {
  return (
    <div>
      <ArticleLink article={article} />
      <small>
        {article.outlet !== null && <Words text={article.outlet} />}
        {article.outlet !== null && article.publishedAt !== null && ' · '}
        {sayDate(article.publishedAt)}
      </small>
    </div>
  );
}

function splitOff({ title, articles }: StorySummary, out: ArticleSummary): NewCorrection {
  const rest = articles.map(({ articleId }) => articleId).filter((id) => id !== out.articleId);
  return { kind: 'apart', one: [out.articleId], oneTitle: nameOfArticle(out), other: rest, otherTitle: title };
}
