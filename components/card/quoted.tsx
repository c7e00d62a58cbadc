import type { DiffRun } from '@/lib/cards/card.ts';
import { marksFor } from '../words/in-marks.ts';
import { Runs } from '../words/words.tsx';
import { markDifferences } from './mark-differences.ts';
import { WordDiff } from './word-diff.tsx';

interface Props {
  readonly words: string;
  readonly diff: readonly DiffRun[] | null;
  readonly side: 'here' | 'there';
}

/** Exact words in quotation marks, with those that only this side has marked where there is a diff. */
export function Quoted({ words, diff, side }: Props) {
  const [open, close] = marksFor(words);
  return (
    <blockquote>
      <bdi dir="auto">
        {open}
        {diff === null ? <Runs text={words} /> : <WordDiff runs={markDifferences(words, diff, side)} side={side} />}
        {close}
      </bdi>
    </blockquote>
  );
}
