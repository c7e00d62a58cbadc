import type { StoryArticle, WholeStory } from '@/lib/ledger/whole-story.ts';
import type { StoryOnPage } from '@/lib/protocol.ts';
import { showDate } from '@/lib/text/show-date.ts';
import { countOf } from '../words/count-of.ts';
import { Words } from '../words/words.tsx';
import { ArticleLine } from './article-line.tsx';
import { StorySection } from './story-section.tsx';

const INDEPENDENT =
  'Articles that share much of their text, quotations left out, are counted as one text; so are articles of one outlet.';
const oneTextOf = (count: number): string => `One text, printed by ${countOf(count, 'article')}`;
const leftOutOf = (count: number): string =>
  `${countOf(count, 'more article')} of this story in your store: those nearest to this one in time are set beside it.`;

interface Props {
  readonly whole: WholeStory;
  readonly story: StoryOnPage;
}

/** Who is in the account, copies of one text together. */
export function OutletsSection({ whole: { articles, texts, leftOut }, story }: Props) {
  const copied = texts.filter((text) => text.length > 1);
  const alone = texts.filter((text) => text.length === 1).flat();
  return (
    <StorySection id="outlets">
      <p>{story.sources}</p>
      <p class="soft">{INDEPENDENT}</p>
      {copied.map((text) => (
        <section class="one-text" key={text[0]}>
          <h3>{oneTextOf(text.length)}</h3>
          <ArticleList articles={articles} places={text} />
        </section>
      ))}
      {copied.length > 0 && alone.length > 0 && <h3>Texts of their own</h3>}
      <ArticleList articles={articles} places={alone} />
      {leftOut > 0 && <p class="soft">{leftOutOf(leftOut)}</p>}
    </StorySection>
  );
}

function ArticleList({ articles, places }: { articles: readonly StoryArticle[]; places: readonly number[] }) {
  return (
    <ul class="articles">
      {places.map((at) => {
        const { wire = null, publishedAt = null } = articles[at] ?? {};
        return (
          <li key={at}>
            <ArticleLine articles={articles} at={at}>
              <p class="soft">
                {showDate(publishedAt)}
                {wire !== null && (
                  <span class="credit">
                    Credits <Words text={wire} />
                  </span>
                )}
              </p>
            </ArticleLine>
          </li>
        );
      })}
    </ul>
  );
}
