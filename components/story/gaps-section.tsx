import type { Gap, WholeStory } from '@/lib/ledger/whole-story.ts';
import { EvidenceItem } from '../card/evidence-item.tsx';
import { countOf } from '../words/count-of.ts';
import { PREVIEW_SENTENCE } from '../words/preview-sentence.ts';
import { Words } from '../words/words.tsx';
import { StorySection } from './story-section.tsx';

const carriedBy = (outlets: number, texts: number): string =>
  `Carried by ${countOf(outlets, 'outlet')} in ${countOf(texts, 'independent text')}`;
const NOTHING_MISSING = 'Nothing was found that other articles carry and this one does not.';

interface Props {
  readonly whole: WholeStory;
  readonly isPreview: boolean;
}

/** What others carry and the open article does not, by how many independent texts; and what only it has. */
export function GapsSection({ whole: { missing, onlyHere }, isPreview }: Props) {
  return (
    <StorySection id="gaps">
      <h3>Not found in this article</h3>
      {isPreview && <p class="soft">{PREVIEW_SENTENCE}</p>}
      {!isPreview && missing.length === 0 && <p class="soft">{NOTHING_MISSING}</p>}
      <GapList gaps={missing} />
      {onlyHere.length > 0 && <h3>Only in this article</h3>}
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
            <Words text={card.text} dir="ltr" />
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
