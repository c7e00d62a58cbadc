/** A text as searches see it, and for each of its units where in the text it comes from; one more for the end. */
export interface FoldedLetters {
  readonly folded: string;
  readonly starts: readonly number[];
}

/** Letters that no decomposition takes apart, as people type them who do not have them on their keys. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  '’': "'",
  '‘': "'",
};
const MARKS = /\p{M}/gu;
const OUTSIDE_ASCII = /[^ -~]/;

/** Letters as people type them into a search: small, and without accents. */
export function foldLetters(text: string): string {
  return OUTSIDE_ASCII.test(text) ? Array.from(text, foldCharacter).join('') : text.toLowerCase();
}

/** The same, with the way back to the text. It weighs many times the text: for what is shown, not for what is searched. */
export function foldWithPlaces(text: string): FoldedLetters {
  const starts: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const plain = foldCharacter(character);
    for (let unit = 0; unit < plain.length; unit++) starts.push(at);
    folded += plain;
    at += character.length;
  }
  return { folded, starts: [...starts, at] };
}

// A character at a time, so that both ways fold alike: in a whole text a letter's small form may hang on its neighbours.
function foldCharacter(character: string): string {
  const small = character.normalize('NFD').replace(MARKS, '').toLowerCase();
  return PLAIN[small] ?? small;
}
