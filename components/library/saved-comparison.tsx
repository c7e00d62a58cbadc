import { outletName } from '@/lib/cards/outlet-name.ts';
import { passageLink } from '@/lib/cards/passage-link.ts';
import type { SavedComparison, SavedEvidence } from '@/lib/highlights/highlight.ts';
import { OurWords } from '../words/our-words.tsx';
import { say, sayDate, spoken } from '../words/say.ts';
import { Words } from '../words/words.tsx';

/** What other outlets had on the words of a highlight when it was saved: each finding with everybody's exact words. */
export function SavedComparisonList({ comparison: { storyTitle, findings } }: { comparison: SavedComparison }) {
  return (
    <section class="comparison">
      <h3>{say('library.saved.title')}</h3>
      <p>
        <Words text={storyTitle} />
      </p>
      <p class="soft">{say('library.saved.asSaved')}</p>
      {findings.length === 0 && <p class="soft">{say('library.saved.none')}</p>}
      <ul>
        {findings.map(({ type, text, here, reasons, evidence }) => (
          <li key={type + text}>
            <p class="label">{say(`cardLabel.${type}`)}</p>
            <p>
              <OurWords text={text} />
            </p>
            {here !== null && (
              <div class="evidence">
                <p class="source">
                  <b>{say('words.here')}</b>
                </p>
                <blockquote>
                  <Words text={here} />
                </blockquote>
              </div>
            )}
            {evidence.map((item) => (
              <EvidenceLine key={`${item.outlet} ${item.url} ${item.words}`} evidence={item} />
            ))}
            {reasons.length > 0 && (
              <details>
                <summary>{say('library.saved.why')}</summary>
                {reasons.map((reason) => (
                  <p key={reason} class="soft">
                    <OurWords text={reason} />
                  </p>
                ))}
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function EvidenceLine({
  evidence: { outlet, words, speaker, url, headline, publishedAt },
}: {
  evidence: SavedEvidence;
}) {
  const link = passageLink(url, words);
  const name = outletName({ outlet: outlet === null ? null : { id: outlet, name: outlet } }, spoken());
  return (
    <div class="evidence">
      <p class="source">
        <b>
          <Words text={name} />
        </b>
        <span>{sayDate(publishedAt)}</span>
      </p>
      <blockquote>
        <Words text={words} />
      </blockquote>
      {speaker !== null && (
        <p class="speaker">
          <Words text={speaker} />
        </p>
      )}
      {link !== null && (
        <p>
          <a href={link} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
            <Words text={headline ?? say('panel.passage')} />
            <span class="aside">{say('panel.passageIn', { outlet: name })}</span>
            <span aria-hidden="true"> ↗</span>
          </a>
        </p>
      )}
    </div>
  );
}
