import type { StemWords } from '../../languages/text-words.ts';
import { stem } from '../../text/stems.ts';

// A text says the same words again and again; a stem costs some twenty look-ups of its cache.
const MOST_STEMS = 5000;

const known = new WeakMap<StemWords, (word: string) => string>();

/** The stems of a language's words, those made last kept. */
export function stemmerOf(words: StemWords): (word: string) => string {
  const made = known.get(words) ?? makeStemmer(words);
  known.set(words, made);
  return made;
}

function makeStemmer(words: StemWords): (word: string) => string {
  const stems = new Map<string, string>();
  return (word) => {
    const found = stems.get(word);
    if (found !== undefined) return found;
    if (stems.size >= MOST_STEMS) stems.clear();
    const made = stem(word, words);
    stems.set(word, made);
    return made;
  };
}
