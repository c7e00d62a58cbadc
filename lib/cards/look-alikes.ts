import { ENGLISH } from '../words/english.ts';
import { listNames } from '../words/list-names.ts';
import type { Values, WordKey, Words } from '../words/words.ts';

/** A script whose letters pass for those of another, by its name in a sentence. */
interface Script {
  readonly name: WordKey;
  /** One letter of it. */
  readonly letter: RegExp;
  /** What in a word says that the script is spelled with and not borrowed a symbol of. */
  readonly spelled: RegExp;
}

// A Greek letter may well stand among Latin ones as a symbol (kΩ, TNFα, NFκB). It spells where there are two, where it has
// an accent, or where it is the image of a Latin letter: a capital anywhere, a small one, which may be a symbol too, only
// where Latin small letters make a word of it. An α or κ at the end of one is a symbol still (interferonα).
const GREEK =
  /\p{sc=Greek}{2}|[Ά-ΐά-ΰό-ώἀ-ῼ]|[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]|[αικνρυ](?=[a-z]{2})|(?<=[a-z])[αικνρυ](?=[a-z])|(?<=[a-z]{2})[ινρυ]/u;
const SCRIPTS: readonly Script[] = [
  { name: 'note.letters.scripts.latin', letter: /\p{sc=Latin}/gu, spelled: /\p{sc=Latin}/u },
  { name: 'note.letters.scripts.cyrillic', letter: /\p{sc=Cyrillic}/gu, spelled: /\p{sc=Cyrillic}/u },
  { name: 'note.letters.scripts.greek', letter: /\p{sc=Greek}/gu, spelled: GREEK },
  { name: 'note.letters.scripts.armenian', letter: /\p{sc=Armenian}/gu, spelled: /\p{sc=Armenian}/u },
  { name: 'note.letters.scripts.cherokee', letter: /\p{sc=Cherokee}/gu, spelled: /\p{sc=Cherokee}/u },
];

// What is unseen inside a word does not part it. Nothing follows the optional part, so nothing is tried twice.
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:\p{DI}+[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
// One mathematical letter by itself is a variable; a digit never is.
const MATHEMATICAL = /[\u{1d7ce}-\u{1d7ff}]|[\u{1d400}-\u{1d7cb}].|.[\u{1d400}-\u{1d7cb}]/u;
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]/;
// Beside these scripts, letters and digits are set in full width.
const SQUARE = /\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Hangul}/u;
/** Enough to know what is meant; a post may be set in mathematical letters throughout. */
const MOST_WORDS = 3;
/** Of a word run together from many. */
const MOST_CHARACTERS = 40;

/**
 * Says of a text, in sentences, which of its words have letters or digits that pass for others: those of another script, of
 * full width, mathematical ones. The words stay as printed, and no letter is called wrong. A word wholly of one script
 * is left alone, whatever it looks like: it may be a name.
 */
export function sayLookAlikes(text: string, language: Words = ENGLISH): string[] {
  const isSquare = SQUARE.test(text);
  const found = new Map<string, { readonly fault: Fault; readonly words: Set<string> }>();
  for (const [word] of text.matchAll(WORDS)) {
    const fault = mixtureOf(word) ?? characterSetOf(word, isSquare);
    if (fault === null) continue;
    const name = JSON.stringify(fault);
    const { words } = found.get(name) ?? { words: new Set() };
    found.set(name, { fault, words: words.add(word) });
  }
  return [...found.values()].map(({ fault, words }) => {
    const scripts = 'most' in fault ? namesOf(fault, language) : {};
    return language.count(fault.key, words.size, { words: listed([...words], language), ...scripts });
  });
}

/** What is odd of a word: whose letters it has among whose, or of which kind its characters are. */
type Fault =
  | { readonly key: 'note.letters.mixed'; readonly most: WordKey; readonly others: readonly WordKey[] }
  | { readonly key: 'note.letters.mathematical' | 'note.letters.fullWidth' };

function mixtureOf(word: string): Fault | null {
  const spelled = SCRIPTS.filter((script) => script.spelled.test(word));
  const [most, ...others] = spelled
    .map(({ name, letter }) => ({ name, count: word.match(letter)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count)
    .map(({ name }) => name);
  return most === undefined || others.length === 0 ? null : { key: 'note.letters.mixed', most, others };
}

function characterSetOf(word: string, isSquare: boolean): Fault | null {
  if (MATHEMATICAL.test(word)) return { key: 'note.letters.mathematical' };
  return !isSquare && FULL_WIDTH.test(word) ? { key: 'note.letters.fullWidth' } : null;
}

function namesOf({ most, others }: Extract<Fault, { most: WordKey }>, language: Words): Values {
  const names = others.map((name) => language.say(name));
  return { most: language.say(most), others: listNames(names, language) };
}

function listed(words: readonly string[], language: Words): string {
  const shown = words.slice(0, MOST_WORDS).map((word) => language.say('note.marks', { words: shortened(word) }));
  const more = words.length - shown.length;
  return listNames(more > 0 ? [...shown, language.count('note.letters.more', more)] : shown, language);
}

function shortened(word: string): string {
  const characters = Array.from(word);
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS).join('')}…` : word;
}
