import type { MatchReason } from '@/lib/stories/story-match.ts';
import { say } from './say.ts';
import { ShownWords } from './shown-words.tsx';

/** On what grounds a page was matched to its story: what both share, in words a reader can check. */
export function MatchedOn({ reasons }: { reasons: readonly MatchReason[] }) {
  if (reasons.length === 0) return null;
  return (
    <p class="reasons">
      <span class="label">{say('words.matchedOn')}</span>
      {reasons.map(({ text }, index) => [index === 0 ? ' ' : ' · ', <ShownWords key={text} text={text} />])}
    </p>
  );
}
