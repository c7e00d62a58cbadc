import type { MatchReason } from '@/lib/stories/story-match.ts';
import { showDate } from './show-date.ts';
import { Words } from './words.tsx';

/** On what grounds a page was matched to its story: what both share, in words a reader can check. */
export function MatchedOn({ reasons }: { reasons: readonly MatchReason[] }) {
  if (reasons.length === 0) return null;
  return (
    <p class="reasons">
      <span class="label">Matched on</span>
      {reasons.map(({ kind, text }, index) => [
        index === 0 ? ' ' : ' · ',
        <Words key={text} text={(kind === 'day' ? showDate(text) : null) ?? text} />,
      ])}
    </p>
  );
}
