/** A phrase by its first word, or its last where it is looked for backwards, with what it stands for. */
export interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases by the word they are looked up by, longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** The words of a list written with spaces. */
export function wordSet(words = ''): ReadonlySet<string> {
  return new Set(words === '' ? [] : words.split(' '));
}

/** Words by what they stand for, turned around: `{ km: 'km kilometre' }` maps both words to `km`. */
export function wordMap(names: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(names).flatMap(([value, words]) => words.split(' ').map((word): [string, string] => [word, value])),
  );
}

/** Words two by two: `pairs('feet foot mice mouse')`. */
export function pairs(words: string): [string, string][] {
  const all = words.split(' ');
  return all.flatMap((word, at): [string, string][] => (at % 2 === 0 ? [[word, all[at + 1] ?? '']] : []));
}

/** Words counted up from a first number: `numbered('monday tuesday', 1)`. */
export function numbered(words: string, first: number): [string, number][] {
  return words.split(' ').map((word, at) => [word, first + at]);
}

/** A language without its words: every list empty, every switch off. */
export function emptied<T extends object>(words: T): T {
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, emptyOf(value)])) as T;
}

function emptyOf(value: unknown): unknown {
  if (value instanceof Set) return new Set();
  if (value instanceof Map) return new Map();
  if (Array.isArray(value)) return [];
  if (typeof value === 'object' && value !== null) return emptied(value);
  return typeof value === 'string' ? '' : value && false;
}

/** Phrases by first word, from lists written `one phrase|another`; a mark is a word of its own. */
export function phrases<T extends string>(lists: Partial<Readonly<Record<T, string>>>): Phrases<T> {
  return index(lists, (words) => words[0]);
}

/** The same by last word, for phrases that end where the search begins. */
export function phrasesByLast<T extends string>(lists: Partial<Readonly<Record<T, string>>>): Phrases<T> {
  return index(lists, (words) => words.at(-1));
}

function index<T extends string>(
  lists: Partial<Readonly<Record<T, string>>>,
  keyOf: (words: readonly string[]) => string | undefined,
): Phrases<T> {
  const found = new Map<string, Phrase<T>[]>();
  for (const value of Object.keys(lists) as T[]) {
    for (const phrase of lists[value]?.split('|') ?? []) {
      const words = phrase.split(' ');
      const key = keyOf(words) ?? '';
      found.set(key, [...(found.get(key) ?? []), { words, value }]);
    }
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
}
