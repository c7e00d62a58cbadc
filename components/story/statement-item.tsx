import { showQuoted } from '@/lib/cards/show-card.ts';
import type { Statement, StoryArticle, Wording } from '@/lib/ledger/whole-story.ts';
import { Quoted } from '../card/quoted.tsx';
import { say, sayCount, spoken } from '../words/say.ts';
import { sayAround } from '../words/say-around.ts';
import { Words } from '../words/words.tsx';
import { articleName } from './article-name.ts';
import { PassageAnchor } from './passage-anchor.tsx';

interface Props {
  readonly statement: Statement;
  readonly articles: readonly StoryArticle[];
}

/** One statement: who is said to have made it, and each wording with those who carry it. */
export function StatementItem({ statement, articles }: Props) {
  const { id, speaker, isContested, wordings } = statement;
  return (
    <div class="statement" id={id}>
      <h3 id={`${id}-title`} tabIndex={-1}>
        {speaker === null ? say('panel.speakerUnnamed') : <Words text={speaker} />}
      </h3>
      {isContested && <p class="contested">{say('panel.contested')}</p>}
      <ol class="wordings">
        {wordings.map((wording) => (
          <li key={wording.words}>
            <p class="label">{labelOf(wording)}</p>
            <Quoted runs={showQuoted(wording.words, wording.diff, spoken())} side="there" />
            <LeftOut wording={wording} />
            <ul class="carriers">
              {wording.carriers.map((carrier) => (
                <li key={carrier.article}>
                  <b>
                    <Words text={articleName(articles, carrier.article)} />
                  </b>
                  {/* Two names that are not surely of two people are no disagreement: one may be an office read wrongly. */}
                  {isContested && carrier.speaker !== null && carrier.speaker !== speaker && (
                    <span class="given-to">
                      {sayAround('panel.speaker', { name: <Words key="name" text={carrier.speaker} /> })}
                    </span>
                  )}
                  <PassageAnchor articles={articles} at={carrier.article} words={wording.words} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}

function labelOf({ relation, carriers }: Wording): string {
  if (relation !== null) return say(`panel.wordings.${relation}`);
  return carriers.length > 1 ? sayCount('panel.verbatim', carriers.length) : say('panel.firstWording');
}

/** What only the first wording has: it cannot be marked in words it does not stand in. */
function LeftOut({ wording: { diff } }: { wording: Wording }) {
  const runs = (diff ?? []).filter(({ side }) => side === 'here');
  if (runs.length === 0) return null;
  return (
    <p class="left-out">
      <span>{say('panel.onlyInFirst')}</span>
      {runs.map(({ text }) => (
        <q key={text}>
          <Words text={text} />
        </q>
      ))}
    </p>
  );
}
