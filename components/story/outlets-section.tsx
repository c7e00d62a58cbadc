import type { StoryArticle, WholeStory } from '@/lib/ledger/whole-story.ts';
import type { StoryOnPage } from '@/lib/protocol.ts';
import { say, sayCount, sayDate } from '../words/say.ts';
import { sayAround } from '../words/say-around.ts';
import { Words } from '../words/words.tsx';
import { ArticleLine } from './article-line.tsx';
import { StorySection } from './story-section.tsx';

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
      <p class="soft">{say('panel.independent')}</p>
      {copied.map((text) => (
        <section class="one-text" key={text[0]}>
          <h3>{sayCount('panel.oneText', text.length)}</h3>
          <ArticleList articles={articles} places={text} />
        </section>
      ))}
      {copied.length > 0 && alone.length > 0 && <h3>{say('panel.ownTexts')}</h3>}
      <ArticleList articles={articles} places={alone} />
      {leftOut > 0 && <p class="soft">{sayCount('panel.leftOut', leftOut)}</p>}
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
                {sayDate(publishedAt)}
                {wire !== null && (
                  <span class="credit">
                    {sayAround('panel.credits', { agency: <Words key="agency" text={wire} /> })}
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
