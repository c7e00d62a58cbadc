import { isBareName } from './byline.ts';
import type { Line } from './lines.ts';
import { endsLikeSentence } from './prompts.ts';

// Shorter runs of words recur by chance.
const LEAST_WORDS = 5;
const LONGEST = 320;
// An article has a few pull-quotes; a text with more lines that could be one is a list, and searching it for each would be
// quadratic.
const MOST_CANDIDATES = 60;

/**
 * The lines that repeat words of the article in large type, as [first, after] index pairs: a line that stops without a point
 * or stands in marks, repeats what another line quotes, and is mostly followed by a line that is only the speaker's name.
 */
export function findPullQuotes(lines: readonly Line[]): (readonly [number, number])[] {
  const even = lines.map((line) => evenWords(line.text));
  const all = ` ${even.join(' \n ')} `;
  const found: (readonly [number, number])[] = [];
  let candidates = 0;
  for (let at = 0; at < lines.length && candidates < MOST_CANDIDATES; at++) {
    const text = lines[at]?.text ?? '';
    if (
      text.length > LONGEST ||
      isBareName(text) ||
      /^[•*·-]|\(@\w|["”’],? .{0,60}\b(?:said|says|told|added)\b/.test(text)
    )
      continue;
    const words = even[at] ?? '';
    const count = words.split(' ').length;
    if (count < LEAST_WORDS) continue;
    const named = isBareName(lines[at + 1]?.text ?? '') && !isBareName(lines[at + 2]?.text ?? '');
    const open = !endsLikeSentence(text);
    const marked = /^["“«‘']/.test(text) && /["”»’'][.,]?$/.test(text);
    if (!named && !open && !marked) continue;
    candidates++;
    // Without a name below it, a line is a repeat only of words inside a longer line; else it may be the quotation itself.
    const repeated = isRepeated(all, words, named ? 'anywhere' : 'inside a line');
    if (repeated && (named || (open && at > 2))) found.push([at, named ? at + 2 : at + 1]);
    else if (named && (open || marked) && at > 2 && isFullName(lines[at + 1]?.text ?? '') && count >= 8)
      found.push([at, at + 2]);
    else continue;
    at = (found.at(-1)?.[1] ?? at + 1) - 1;
  }
  return found;
}

// One word below a line may be a label; two or more are somebody's name.
function isFullName(text: string): boolean {
  return text.includes(' ') && !text.includes(':');
}

// Whether the words stand in the article a second time.
function isRepeated(all: string, words: string, where: 'anywhere' | 'inside a line'): boolean {
  let copies = 0;
  for (let at = all.indexOf(` ${words} `); at >= 0; at = all.indexOf(` ${words} `, at + words.length)) {
    const alone = /^[\n]?$/.test(all[at - 1] ?? '') && /^[\n]?$/.test(all[at + words.length + 2] ?? '');
    copies += alone && where === 'inside a line' ? 0 : 1;
    if (copies === (where === 'anywhere' ? 2 : 1)) return true;
  }
  return false;
}

function evenWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
