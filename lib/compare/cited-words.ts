import type { ComparedWord } from './words.ts';

/** Words of a sentence, by their places: from the first to before the last. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['„', '“'],
  ['‚', '‘'],
  ['"', '"'],
  ["'", "'"],
]);
const LETTER = /[\p{L}\p{N}]/u;

/** Which words of a quoted sentence stand in marks of their own, so that its speaker cites somebody. */
export function citedWords(text: string, words: readonly ComparedWord[]): WordRange[] {
  const cited: WordRange[] = [];
  let open: { readonly closer: string; readonly at: number } | null = null;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const isInWord = LETTER.test(text.charAt(at + 1));
    if (open === null) {
      const closer = CLOSERS.get(mark);
      if (closer !== undefined && isInWord && !LETTER.test(text.charAt(at - 1))) open = { closer, at };
    } else if (mark === open.closer && !isInWord) {
      const from = words.findIndex((word) => word.start > (open?.at ?? 0));
      const to = words.findLastIndex((word) => word.end <= at) + 1;
      if (from >= 0 && to > from) cited.push({ from, to });
      open = null;
    }
  }
  return cited;
}
