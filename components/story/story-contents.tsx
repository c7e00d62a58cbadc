import type { WholeStory } from '@/lib/ledger/whole-story.ts';
import { isShared } from './quotes-section.tsx';
import { SECTION_TITLES, type SectionId } from './story-section.tsx';

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
    <nav class="contents" aria-label="Sections of this story">
      <ul>
        {(Object.keys(SECTION_TITLES) as SectionId[]).map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{SECTION_TITLES[id]}</a>
            {counts[id] !== null && <small> {counts[id]}</small>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
