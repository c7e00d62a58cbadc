import type { Statement, WholeStory } from '@/lib/ledger/whole-story.ts';
import { say, sayCount } from '../words/say.ts';
import { Words } from '../words/words.tsx';
import { articleName } from './article-name.ts';
import { PassageAnchor } from './passage-anchor.tsx';
import { StatementItem } from './statement-item.tsx';
import { StorySection } from './story-section.tsx';

/** What was said, first what several articles carry, each in all its wordings; then what one alone quotes. */
export function QuotesSection({ whole: { statements, articles } }: { whole: WholeStory }) {
  const shared = statements.filter(isShared);
  const alone = statements.filter((statement) => !isShared(statement));
  return (
    <StorySection id="quotes">
      {shared.length === 0 && <p class="soft">{say('panel.noQuotes')}</p>}
      {shared.map((statement) => (
        <StatementItem key={statement.id} statement={statement} articles={articles} />
      ))}
      {alone.length > 0 && (
        <details class="rest">
          <summary>
            {say('panel.otherQuotes')} <small>{sayCount('panel.quotesAlone', alone.length)}</small>
          </summary>
          <ul>
            {alone.map(({ id, speaker, wordings: [only] }) => (
              <li key={id}>
                <q>
                  <Words text={only?.words ?? ''} />
                </q>
                <p class="source">
                  {speaker !== null && <Words text={speaker} />}
                  <b>
                    <Words text={articleName(articles, only?.carriers[0]?.article ?? 0)} />
                  </b>
                  <PassageAnchor articles={articles} at={only?.carriers[0]?.article ?? 0} words={only?.words ?? ''} />
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </StorySection>
  );
}

/** Whether more than one article carries a statement, in whatever words. */
export function isShared({ wordings }: Statement): boolean {
  return new Set(wordings.flatMap(({ carriers }) => carriers.map(({ article }) => article))).size > 1;
}
