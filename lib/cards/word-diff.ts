import { alignWords } from '../compare/align-words.ts';
import type { Vocabulary } from '../compare/vocabulary.ts';
import { comparedWords } from '../compare/words.ts';
import type { DiffRun } from './card.ts';

/**
 * This article's words against another's, as runs in reading order: what both print, what only one does. Typography and
 * spelling make no run. The words of a changed place come as `here` then `there`.
 */
export function wordDiff(here: string, there: string, vocabulary: Vocabulary): DiffRun[] {
  const a = comparedWords(here, vocabulary);
  const b = comparedWords(there, vocabulary);
  const [shorter, longer, swapped] = a.length <= b.length ? [a, b, false] : [b, a, true];
  const pieces: { side: DiffRun['side']; text: string }[] = [];
  const add = (side: DiffRun['side'], text: string): void => {
    if (text) pieces.push({ side, text });
  };
  const wordOf = (place: number, isHere: boolean): string => {
    const words = isHere ? a : b;
    const text = isHere ? here : there;
    const word = words[place];
    return word === undefined ? '' : text.slice(word.start, words[place + 1]?.start ?? text.length).trimEnd();
  };
  const { steps } = alignWords(shorter, longer);
  const firstLonger = steps.find((step) => step.b >= 0)?.b ?? 0;
  const lastLonger = steps.findLast((step) => step.b >= 0)?.b ?? -1;
  for (let at = 0; at < firstLonger; at++) add(swapped ? 'here' : 'there', wordOf(at, swapped));
  for (const step of steps) {
    const [hereAt, thereAt] = swapped ? [step.b, step.a] : [step.a, step.b];
    if (step.same) add('both', wordOf(hereAt, true));
    else {
      if (hereAt >= 0) add('here', wordOf(hereAt, true));
      if (thereAt >= 0) add('there', wordOf(thereAt, false));
    }
  }
  for (let at = lastLonger + 1; at < longer.length; at++) add(swapped ? 'here' : 'there', wordOf(at, swapped));
  return gather(pieces);
}

/** Joins neighbouring pieces of one side; between two runs of `both`, all of `here` comes before all of `there`. */
function gather(pieces: readonly { side: DiffRun['side']; text: string }[]): DiffRun[] {
  const runs: DiffRun[] = [];
  let waiting: Record<'here' | 'there', string[]> = { here: [], there: [] };
  const flush = (): void => {
    for (const side of ['here', 'there'] as const) {
      if (waiting[side].length) runs.push({ side, text: waiting[side].join(' ') });
    }
    waiting = { here: [], there: [] };
  };
  for (const { side, text } of pieces) {
    if (side !== 'both') {
      waiting[side].push(text);
      continue;
    }
    flush();
    const last = runs.at(-1);
    if (last?.side === 'both') runs[runs.length - 1] = { side, text: `${last.text} ${text}` };
    else runs.push({ side, text });
  }
  flush();
  return runs;
}
