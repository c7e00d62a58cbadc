import { Runs } from '../words/words.tsx';
import type { MarkedRun } from './mark-differences.ts';

interface Props {
  readonly runs: readonly MarkedRun[];
  readonly side: 'here' | 'there';
}

/**
 * One article's version of a quotation, whole, with the words the other does not have marked. Two whole versions were
 * preferred to one line with words struck out: striking out would make one version the original.
 */
export function WordDiff({ runs, side }: Props) {
  return (
    <>
      {runs.map((run) =>
        run.only ? (
          <mark class={`only-${side}`}>
            <span class="aside" dir="ltr">
              {`[only ${side}:] `}
            </span>
            <Runs text={run.text} />
            <span class="aside" dir="ltr">
              {' [end]'}
            </span>
          </mark>
        ) : (
          <Runs text={run.text} />
        ),
      )}
    </>
  );
}
