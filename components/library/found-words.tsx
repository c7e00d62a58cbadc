import { markWords } from '@/lib/search/mark-words.ts';
import { nameUnseen } from '@/lib/text/unseen-characters.ts';
import { ShownRuns } from '../words/shown-words.tsx';

interface Props {
  readonly text: string;
  /** What is searched for; nothing is marked where it is empty. */
  readonly typed: string;
}

/** Words that came from a page or were written by the reader, isolated, with what was searched for marked. */
export function FoundWords({ text, typed }: Props) {
  return (
    <bdi dir="auto">
      {markWords(nameUnseen(text), typed).map((run) =>
        run.isFound ? (
          <mark>
            <ShownRuns text={run.text} />
          </mark>
        ) : (
          <ShownRuns text={run.text} />
        ),
      )}
    </bdi>
  );
}
