/** A script whose letters pass for those of another, by its name in a sentence. */
interface Script {
  readonly name: string;
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
  { name: 'Latin', letter: /\p{sc=Latin}/gu, spelled: /\p{sc=Latin}/u },
  { name: 'Cyrillic', letter: /\p{sc=Cyrillic}/gu, spelled: /\p{sc=Cyrillic}/u },
  { name: 'Greek', letter: /\p{sc=Greek}/gu, spelled: GREEK },
  { name: 'Armenian', letter: /\p{sc=Armenian}/gu, spelled: /\p{sc=Armenian}/u },
  { name: 'Cherokee', letter: /\p{sc=Cherokee}/gu, spelled: /\p{sc=Cherokee}/u },
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
export function sayLookAlikes(text: string): string[] {
  const isSquare = SQUARE.test(text);
  const found = new Map<string, Set<string>>();
  for (const [word] of text.matchAll(WORDS)) {
    const fault = mixtureOf(word) ?? characterSetOf(word, isSquare);
    if (fault !== null) found.set(fault, (found.get(fault) ?? new Set()).add(word));
  }
  return [...found].map(
    ([fault, words]) => `Mixed letters: ${listed([...words])} ${words.size > 1 ? 'have' : 'has'} ${fault}.`,
  );
}

function mixtureOf(word: string): string | null {
  const spelled = SCRIPTS.filter((script) => script.spelled.test(word));
  if (spelled.length < 2) return null;
  const [most, ...others] = spelled
    .map(({ name, letter }) => ({ name, count: word.match(letter)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count)
    .map(({ name }) => name);
  return `${others.join(' and ')} letters among ${most} ones`;
}

function characterSetOf(word: string, isSquare: boolean): string | null {
  if (MATHEMATICAL.test(word)) return 'mathematical characters in place of plain ones';
  return !isSquare && FULL_WIDTH.test(word) ? 'full-width characters in place of plain ones' : null;
}

function listed(words: readonly string[]): string {
  const shown = words.slice(0, MOST_WORDS).map((word) => `“${shortened(word)}”`);
  const more = words.length - shown.length;
  const last = more > 0 ? `${more} more` : shown.pop();
  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : `${last}`;
}

function shortened(word: string): string {
  const characters = Array.from(word);
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS).join('')}…` : word;
}
