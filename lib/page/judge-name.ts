import { NEGATIVE_WORDS } from './page-words.ts';

/** An element whose class or id has a word that no article's text has. `outer` are such elements around it. */
export interface Negative {
  /** Class and id together. */
  readonly name: string;
  readonly word: string;
  readonly outer: Negative | null;
}

// Text for screen readers alone, by the names that style sheets have for it.
const UNSEEN =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-only|-text)?|off-?screen|a11y-hidden|assistive-text)(?:$|\s)/i;
// What a class says of what stands beside an element or how it is cut off, not of what is in it.
const LAYOUT = /\b(?:overflow(?:-[xy])?|has|with|without)[-_]{1,2}[a-zA-Z]+/g;

// Names seen before: a page has thousands of elements and some hundred names. What is kept is a word, '' for none, null for unseen.
const judged = new Map<string, string | null>();
const MOST_JUDGED = 5000;

/** What an element's class and id say of its text: the names it stands under, or that nobody sees it. */
export function judgeName(element: Element, outer: Negative | null): Negative | null | 'unseen' {
  const ofClass = element.getAttribute('class');
  const id = element.getAttribute('id');
  if (ofClass === null && id === null) return outer;
  const name = `${ofClass ?? ''} ${id ?? ''}`;
  let word = judged.get(name);
  if (word === undefined) {
    word = wordOf(name);
    if (judged.size < MOST_JUDGED) judged.set(name, word);
  }
  if (word === null) return 'unseen';
  return word === '' ? outer : { name, word, outer };
}

function wordOf(name: string): string | null {
  if (UNSEEN.test(name)) return null;
  for (const word of nameWords(name)) {
    if (NEGATIVE_WORDS.has(word)) return word;
    const singular = word.replace(/s$/, '');
    if (NEGATIVE_WORDS.has(singular)) return singular;
  }
  return '';
}

// The words of a class or id, lower case: split at marks and at capitals inside.
function nameWords(name: string): string[] {
  return name
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(LAYOUT, ' ')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
}
