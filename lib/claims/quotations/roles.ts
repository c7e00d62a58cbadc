import { factsOf, type Lexicon } from './lexicon.ts';

/** The role of a described person without its determiner: "former health secretary" → "health secretary". */
export function roleOf(words: readonly string[], lexicon: Lexicon): string | null {
  const last = words.length - 1;
  if (last < 0 || !factsOf(lexicon, words[last]).role) return null;
  let first = last;
  for (; first > 0; first--) {
    const { role, modifier } = factsOf(lexicon, words[first - 1]);
    if (!role && !modifier) break;
  }
  while (first < last && factsOf(lexicon, words[first]).passing) first++;
  return words.slice(first).join(' ');
}
