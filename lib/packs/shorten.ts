/** The longest quotation a pack carries: what quoting for comparison needs, well short of reprinting a speech. */
export const QUOTE_WORDS = 60;
/** The same in characters, for words that are long or a text without spaces. */
export const QUOTE_CHARACTERS = 400;

/** The first words of a text that fit both limits, cut after a word; the whole text where it fits. */
export function firstWords(text: string, words: number, characters: number): string {
  let end = 0;
  let taken = 0;
  for (const match of text.matchAll(/\S+/g)) {
    const after = match.index + match[0].length;
    if (taken === words || after > characters) break;
    taken += 1;
    end = after;
  }
  return end === text.trimEnd().length ? text : text.slice(0, end);
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
