import type { TimelineEntry, WholeStory } from '@/lib/ledger/whole-story.ts';
import { say, sayCount, sayDate } from '../words/say.ts';
import { Words } from '../words/words.tsx';
import { ArticleLine } from './article-line.tsx';
import { showTime } from './show-time.ts';
import { StorySection } from './story-section.tsx';

/** More than these of what an article had first would bury the next article. */
const MOST_FIRSTS = 5;

/** Who reported when, with what the times leave open said aloud. */
export function TimelineSection({ whole }: { whole: WholeStory }) {
  return (
    <StorySection id="timeline">
      <p class="soft">{say('panel.timeBounds')}</p>
      <ol class="timeline">
        {whole.timeline.map((entry, place) => (
          <li key={entry.article}>
            <TimelineItem whole={whole} entry={entry} isFirst={place === 0} />
          </li>
        ))}
      </ol>
      {whole.cannotTell > 0 && <p class="soft">{sayCount('panel.cannotTell', whole.cannotTell)}</p>}
    </StorySection>
  );
}

interface ItemProps {
  readonly whole: WholeStory;
  readonly entry: TimelineEntry;
  readonly isFirst: boolean;
}

function TimelineItem({ whole, entry: { article: at, precision, isAfter, firstWith }, isFirst }: ItemProps) {
  const article = whole.articles[at];
  const changed = article?.modifiedAt === article?.publishedAt ? null : sayDate(article?.modifiedAt ?? null);
  const read = sayDate(article?.readAt ?? null);
  return (
    <>
      <p class="time">{showTime(article?.publishedAt ?? null, precision) ?? say('panel.timeUnknown')}</p>
      <ArticleLine articles={whole.articles} at={at}>
        {changed !== null && <p class="soft">{say('panel.changed', { date: changed })}</p>}
        {read !== null && <p class="soft">{say('panel.youRead', { date: read })}</p>}
        {!isFirst && !isAfter && precision !== null && <p class="soft">{say('panel.timeUncertain')}</p>}
        {firstWith.length > 0 && (
          <div class="first-with">
            <p class="label">{say('panel.firstWith')}</p>
            <ul>
              {firstWith.slice(0, MOST_FIRSTS).map((id) => (
                <li key={id}>
                  <a href={`#${id}`}>
                    <Words text={nameOf(whole, id)} />
                  </a>
                </li>
              ))}
            </ul>
            {firstWith.length > MOST_FIRSTS && (
              <p class="soft">{sayCount('panel.andMore', firstWith.length - MOST_FIRSTS)}</p>
            )}
          </div>
        )}
      </ArticleLine>
    </>
  );
}

/** What a row or a statement is called where it is pointed to. */
function nameOf({ rows, statements }: WholeStory, id: string): string {
  const row = rows.find((each) => each.id === id);
  if (row !== undefined) return row.cells[0]?.figure ?? '';
  return statements.find((each) => each.id === id)?.wordings[0]?.words ?? '';
}
