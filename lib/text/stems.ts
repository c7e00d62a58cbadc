import type { StemWords } from '../languages/text-words.ts';

// Texts say the same words again and again, and a stem costs some twenty look-ups of its cache.
const MOST_STEMS = 5000;
// Engines cut a longer word out of its text without a copy: kept, it would keep the whole text.
const LONGEST_KEPT = 12;

const known = new WeakMap<StemWords, Map<string, string>>();

/**
 * A rough stem by the endings of a language, so that "crossing", "crossed" and "crossings" meet. Spellings are folded first.
 * Rough on purpose: it is only ever compared with other stems, never shown.
 */
export function stem(word: string, words: StemWords): string {
  if (word.length > LONGEST_KEPT) return makeStem(word, words);
  let stems = known.get(words);
  if (stems === undefined) {
    stems = new Map();
    known.set(words, stems);
  }
  const found = stems.get(word);
  if (found !== undefined) return found;
  if (stems.size >= MOST_STEMS) stems.clear();
  const made = makeStem(word, words);
  stems.set(word, made);
  return made;
}

function makeStem(word: string, words: StemWords): string {
  const lower = word.endsWith("'s") ? word.slice(0, -2) : word;
  const irregular = words.irregular.get(lower);
  if (irregular !== undefined) return irregular;
  let base = withoutPlural(foldSpelling(lower, words), words);
  // Twice, so that "offered" and "offer" meet.
  base = dropEnding(dropEnding(base, words), words);
  return base.length > 4 && words.lastVowels.includes(base.charAt(base.length - 1)) ? base.slice(0, -1) : base;
}

/** The spellings of one word made the same: organise, labour, centre, travelled, defence. */
export function foldSpelling(word: string, { spellings, leastFolded, shortSpellings }: StemWords): string {
  if (word.length < leastFolded) return shortSpellings.get(word) ?? word;
  let folded = word;
  for (const [spelling, made] of spellings) folded = folded.replace(spelling, made);
  return folded;
}

function withoutPlural(word: string, { plurals, notPlurals, leastLeft }: StemWords): string {
  if (word.length <= leastLeft || notPlurals.some((ending) => word.endsWith(ending))) return word;
  const found = plurals.find(([ending]) => word.endsWith(ending));
  return found === undefined ? word : word.slice(0, word.length - found[0].length) + found[1];
}

function dropEnding(base: string, { endings, undoubles, leastLeft }: StemWords): string {
  const ending = endings.find((each) => base.length - each.length >= leastLeft && base.endsWith(each));
  if (ending === undefined) return base;
  const left = base.slice(0, -ending.length);
  return undoubles ? undouble(left) : left;
}

function undouble(base: string): string {
  const last = base.at(-1);
  return base.length > 3 && last === base.at(-2) && last !== 's' && last !== 'l' ? base.slice(0, -1) : base;
}
