import type { Gap, WholeStory } from '@/lib/ledger/whole-story.ts';
import { EvidenceItem } from '../card/evidence-item.tsx';
import { say, sayCount } from '../words/say.ts';
import { ShownWords } from '../words/shown-words.tsx';
import { StorySection } from './story-section.tsx';

interface Props {
  readonly whole: WholeStory;
  readonly isPreview: boolean;
}

/** What others carry and the open article does not, by how many independent texts; and what only it has. */
export function GapsSection({ whole: { missing, onlyHere }, isPreview }: Props) {
  return (
    <StorySection id="gaps">
      <h3>{say('panel.gapsHere')}</h3>
      {isPreview && <p class="soft">{say('words.preview')}</p>}
      {!isPreview && missing.length === 0 && <p class="soft">{say('panel.nothingMissing')}</p>}
      <GapList gaps={missing} />
      {onlyHere.length > 0 && <h3>{say('panel.onlyHere')}</h3>}
      <GapList gaps={onlyHere} />
    </StorySection>
  );
}

function GapList({ gaps }: { gaps: readonly Gap[] }) {
  if (gaps.length === 0) return null;
  return (
    <ul class="gaps">
      {gaps.map(({ card, outlets, texts }) => (
        <li key={card.id}>
          <p>
            <ShownWords text={card.text} dir="ours" />
          </p>
          {card.evidence.length > 0 && (
            <details>
              <summary>{carriedBy(outlets, texts)}</summary>
              <ul class="evidence-list">
                {card.evidence.map((evidence) => (
                  <EvidenceItem
                    key={`${evidence.outlet} ${evidence.words.map(({ text }) => text).join('')}`}
                    evidence={evidence}
                  />
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function carriedBy(outlets: number, texts: number): string {
  return say('panel.carriedBy', {
    outlets: sayCount('panel.byOutlets', outlets),
    texts: sayCount('panel.inTexts', texts),
  });
}
