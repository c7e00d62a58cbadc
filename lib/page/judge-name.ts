import { NEGATIVE_WORDS } from './page-words.ts';

/** An element whose class or id has a word that no article's text has. `outer` are such elements around it. */
export interface Negative {
  /** Class and id together. */
  readonly name: string;
  readonly word: string;
  readonly outer: Negative | null;
  readonly depth: number;
}

// A name's words: "isHidden", "is-hidden" and "is_hidden" have the same two.
const WORDS = /[A-Z]?[a-z]+|[A-Z]+/g;
// Text for screen readers alone, by the words that style sheets have for it: "a11y-hidden" has "y" before "hidden".
const UNSEEN =
  /\b(?:sr only|(?:visually|y) hidden|hidden visually|screen reader|off screen|assistive text|visuallyhidden|screenreader|offscreen)\b/;
// The beginning of a text that goes on for who has paid.
const OWN_TEASER = /\bteaser content\b/;
// The word after these says what stands beside an element or how it is cut off, not what is in it.
const LAYOUT: ReadonlySet<string> = new Set(['has', 'with', 'without', 'overflow']);

// Names seen before: a page has thousands of elements and some hundred names. What is kept is a word, '' for none, null for unseen.
const judged = new Map<string, string | null>();
const MOST_JUDGED = 5000;
// A long id is made of a heading's words.
const LONGEST_ID = 40;
const LONGEST_NAME = 400;
// So many names in each other tell no more than the innermost.
const DEEPEST = 40;

/** What an element's class and id say of its text: the names it stands under, or that nobody sees it. */
export function judgeName(element: Element, outer: Negative | null): Negative | null | 'unseen' {
  const { className, id } = element;
  const ofClass = className === '' ? '' : judge(className);
  if (ofClass === null) return 'unseen';
  const ofId = id === '' || id.length > LONGEST_ID ? '' : judge(id);
  if (ofId === null) return 'unseen';
  const word = ofClass || ofId;
  if (word === '') return outer;
  const name = `${className} ${id}`;
  const depth = outer === null ? 0 : outer.depth + 1;
  return depth > DEEPEST || outer?.name === name ? outer : { name, word, outer, depth };
}

function judge(name: string): string | null {
  let word = judged.get(name);
  if (word !== undefined) return word;
  word = wordOf(name);
  if (judged.size >= MOST_JUDGED) judged.clear();
  judged.set(name, word);
  return word;
}

function wordOf(name: string): string | null {
  const words: readonly string[] = name.slice(0, LONGEST_NAME).match(WORDS) ?? [];
  const lower = words.join(' ').toLowerCase().replace(OWN_TEASER, '');
  if (UNSEEN.test(lower)) return null;
  let before = '';
  for (const word of lower.split(' ')) {
    if (!LAYOUT.has(before)) {
      if (NEGATIVE_WORDS.has(word)) return word;
      const singular = word.replace(/s$/, '');
      if (NEGATIVE_WORDS.has(singular)) return singular;
    }
    before = word;
  }
  return '';
}
