import type { MarkedRun } from '@/lib/cards/mark-differences.ts';
import { say, spoken } from '../words/say.ts';
import { ShownRuns } from '../words/shown-words.tsx';

interface Props {
  readonly runs: readonly MarkedRun[];
  readonly side: 'here' | 'there';
}

/**
 * One article's words, whole, with those the other does not have marked. Two whole versions were preferred to one line
 * with words struck out: striking out would make one version the original.
 */
export function Quoted({ runs, side }: Props) {
  return (
    <blockquote>
      <bdi dir="auto">
        {runs.map((run) =>
          run.only ? (
            <mark class={`only-${side}`}>
              <span class="aside" dir={spoken().direction()}>
                {say(side === 'here' ? 'card.onlyHere' : 'card.onlyThere')}
              </span>
              <ShownRuns text={run.text} />
              <span class="aside" dir={spoken().direction()}>
                {say('card.end')}
              </span>
            </mark>
          ) : (
            <ShownRuns text={run.text} />
          ),
        )}
      </bdi>
    </blockquote>
  );
}
