import { isBareName } from './byline.ts';
import type { Line } from './lines.ts';
import { endsLikeSentence } from './prompts.ts';
import { wordsOf } from './words-of.ts';

// Shorter runs of words recur by chance.
const LEAST_WORDS = 5;
// Beside a name, so many words are one without being repeated.
const NAMED_WORDS = 8;
const LONGEST = 320;
// So many of its longest words few lines share.
const TELLING_WORDS = 4;
// A list's item, a post, a sentence that reports its own quotation.
const NO_QUOTE = /^[•*·-]|\(@\w|["”’],? .{0,60}\b(?:said|says|told|added)\b/;
// An article has a few pull-quotes; a text with more lines that could be one is a list, and searching it for each would be
// quadratic.
const MOST_CANDIDATES = 60;

/**
 * The lines that repeat words of the article in large type, as [first, after] index pairs: a line that stops without a point
 * or stands in marks, repeats what another line quotes, and is mostly followed by a line that is only the speaker's name.
 */
export function findPullQuotes(lines: readonly Line[]): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let candidates = 0;
  for (let at = 0; at < lines.length && candidates < MOST_CANDIDATES; at++) {
    const shape = shapeOf(lines, at);
    if (shape === null) continue;
    candidates++;
    // Without a name below it, a line is a repeat only of words inside a longer line; else it may be the quotation itself.
    const repeated = isRepeated(lines, at, shape.words, shape.named ? 'anywhere' : 'inside a line');
    const besideName =
      shape.apart && at > 2 && isFullName(lines[at + 1]?.text ?? '') && shape.words.length >= NAMED_WORDS;
    if (!repeated && !(shape.named && besideName)) continue;
    found.push([at, shape.named ? at + 2 : at + 1]);
    if (shape.named) at++;
  }
  return found;
}

interface Shape {
  readonly words: readonly string[];
  /** The line below is a name and nothing else. */
  readonly named: boolean;
  /** It stops without a point, or stands in marks. */
  readonly apart: boolean;
}

// How a line looks that could be a pull-quote; null for one that could not.
function shapeOf(lines: readonly Line[], at: number): Shape | null {
  const text = lines[at]?.text ?? '';
  if (text.length > LONGEST) return null;
  const open = !endsLikeSentence(text);
  const named = isBareName(lines[at + 1]?.text ?? '') && !isBareName(lines[at + 2]?.text ?? '');
  if (!named && !(open && at > 2)) return null;
  if (isBareName(text) || NO_QUOTE.test(text)) return null;
  const words = wordsOf(text.toLowerCase());
  const apart = open || (/^["“«‘']/.test(text) && /["”»’'][.,]?$/.test(text));
  return words.length < LEAST_WORDS ? null : { words, named, apart };
}

// One word below a line may be a label; two or more are somebody's name.
function isFullName(text: string): boolean {
  return text.includes(' ') && !text.includes(':');
}

// Whether the words of a line stand in the article a second time. Only lines that hold its longest words are evened: as printed
// but for the first letter, since lower case costs more than the search; unless the line is in capitals.
function isRepeated(
  lines: readonly Line[],
  own: number,
  words: readonly string[],
  where: 'anywhere' | 'inside a line',
): boolean {
  const wanted = words.join(' ');
  const inCapitals = !/\p{Ll}/u.test(lines[own]?.text ?? '');
  const printed = inCapitals ? words : wordsOf(lines[own]?.text ?? '');
  const longest = [...printed].sort((a, b) => b.length - a.length).slice(0, TELLING_WORDS);
  const tails = longest.map((word) => word.slice(1));
  return lines.some(({ text }, at) => {
    if (at === own || text.length < wanted.length) return false;
    const print = inCapitals ? text.toLowerCase() : text;
    if (!tails.every((tail) => print.includes(tail))) return false;
    const even = wordsOf(text.toLowerCase()).join(' ');
    return ` ${even} `.includes(` ${wanted} `) && (where === 'anywhere' || even !== wanted);
  });
}
