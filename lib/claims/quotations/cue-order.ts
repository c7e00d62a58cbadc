import type { SpokenCue } from './spoken-sentence.ts';

/** The index of the first cue whose verb stands at or after a word; the number of cues if none does. */
export function firstCueFrom(cues: readonly SpokenCue[], word: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.verb ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
