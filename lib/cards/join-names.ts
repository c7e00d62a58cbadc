import { ENGLISH } from '../words/english.ts';
import { listNames } from '../words/list-names.ts';
import type { Words } from '../words/words.ts';

/** More names than these are counted. */
const MOST_NAMED = 3;

/** Names as a reader would list them: "A", "A and B", "A, B and 3 others". Repeats are said once. */
export function joinNames(names: readonly string[], words: Words = ENGLISH): string {
  const distinct = [...new Set(names)];
  if (distinct.length <= MOST_NAMED) return listNames(distinct, words);
  const shown = distinct.slice(0, MOST_NAMED - 1);
  return listNames([...shown, words.count('who.others', distinct.length - shown.length)], words);
}
