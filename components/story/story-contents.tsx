import type { WholeStory } from '@/lib/ledger/whole-story.ts';
import { say, sayNumber } from '../words/say.ts';
import { isShared } from './quotes-section.tsx';
import { SECTION_IDS, type SectionId } from './story-section.tsx';

/** The contents of the account, with how much is in each section. */
export function StoryContents({ whole }: { whole: WholeStory }) {
  const counts: Readonly<Record<SectionId, number | null>> = {
    figures: whole.rows.length,
    quotes: whole.statements.filter(isShared).length,
    gaps: whole.missing.length,
    timeline: null,
    outlets: whole.articles.length,
    why: null,
  };
  return (
    <nav class="contents" aria-label={say('panel.contents')}>
      <ul>
        {SECTION_IDS.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{say(`panel.sections.${id}`)}</a>
            {counts[id] !== null && <small> {sayNumber(counts[id] ?? 0)}</small>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
