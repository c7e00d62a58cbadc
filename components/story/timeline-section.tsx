import type { TimelineEntry, WholeStory } from '@/lib/ledger/whole-story.ts';
import { showDate } from '@/lib/text/show-date.ts';
import { countOf } from '../words/count-of.ts';
import { Words } from '../words/words.tsx';
import { ArticleLine } from './article-line.tsx';
import { showTime } from './show-time.ts';
import { StorySection } from './story-section.tsx';

const BOUNDS =
  'In the order of the times the articles print. Who was first is said only where those times are more than an hour apart; a day, or a time without a zone, may be any of many hours.';
const UNDATED = 'Time not known';
const UNCERTAIN = 'Cannot tell whether this came before or after the one above.';
const cannotTellOf = (count: number): string =>
  `Of ${countOf(count, 'figure or quote', 'figures and quotes')} that several articles carry, the times cannot tell who was first.`;
/** More than these of what an article had first would bury the next article. */
const MOST_FIRSTS = 5;

/** Who reported when, with what the times leave open said aloud. */
export function TimelineSection({ whole }: { whole: WholeStory }) {
  return (
    <StorySection id="timeline">
      <p class="soft">{BOUNDS}</p>
      <ol class="timeline">
        {whole.timeline.map((entry, place) => (
          <li key={entry.article}>
            <TimelineItem whole={whole} entry={entry} isFirst={place === 0} />
          </li>
        ))}
      </ol>
      {whole.cannotTell > 0 && <p class="soft">{cannotTellOf(whole.cannotTell)}</p>}
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
  const changed = article?.modifiedAt === article?.publishedAt ? null : showDate(article?.modifiedAt ?? null);
  const read = showDate(article?.readAt ?? null);
  return (
    <>
      <p class="time">{showTime(article?.publishedAt ?? null, precision) ?? UNDATED}</p>
      <ArticleLine articles={whole.articles} at={at}>
        {changed !== null && <p class="soft">Changed: {changed}</p>}
        {read !== null && <p class="soft">You read it: {read}</p>}
        {!isFirst && !isAfter && precision !== null && <p class="soft">{UNCERTAIN}</p>}
        {firstWith.length > 0 && (
          <div class="first-with">
            <p class="label">First of these articles with</p>
            <ul>
              {firstWith.slice(0, MOST_FIRSTS).map((id) => (
                <li key={id}>
                  <a href={`#${id}`}>
                    <Words text={nameOf(whole, id)} />
                  </a>
                </li>
              ))}
            </ul>
            {firstWith.length > MOST_FIRSTS && <p class="soft">and {firstWith.length - MOST_FIRSTS} more</p>}
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
