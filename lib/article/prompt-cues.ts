import {
  FIRST_PLURAL,
  FURNITURE,
  OPENERS,
  POINTERS,
  PRESS_WORDS,
  SECOND_PERSON,
  SERVICE_WORDS,
} from './prompt-words.ts';

// Where a piece of a line begins: after a sentence's mark and what closes with it.
const AFTER_MARK = '[.!?…]["\'”’»)\\]\\s\\u200b]*';
const STARTS = `(?:${[
  ...[...OPENERS, ...POINTERS, 'your', 'email', 'e-mail', 'twitter', 'follow', 'this article', 'this story'].map(
    asPrinted,
  ),
  `(?:${[...FURNITURE].map(asPrinted).join('|')})[\\s:.!>»›…]*(?:$|[.!?…])`,
  '\\(?(?:additional )?(?:reporting|writing|editing) by ',
  '\\d+ min',
  '[-–—_*=•·.#~|/\\\\]',
].join('|')})`;
const OPENS_LINE = new RegExp(`^${STARTS}`, 'i');
const OPENS_PIECE = new RegExp(`${AFTER_MARK}${STARTS}`, 'i');
const SERVICE = 1;
const PRESS = 2;
const PERSON = 4;
const OF_US = 8;
const SIGN_OFF = 16;
const CLASSES: ReadonlyMap<string, number> = new Map([
  ...[...SERVICE_WORDS].map((word): [string, number] => [word, SERVICE]),
  ...[...PRESS_WORDS].map((word): [string, number] => [word, SERVICE_WORDS.has(word) ? SERVICE | PRESS : PRESS]),
  ...[...SECOND_PERSON].map((word): [string, number] => [word, PERSON]),
  ...[...FIRST_PLURAL].map((word): [string, number] => [word, OF_US]),
]);
const PHRASES =
  'sign(?:ing)? (?:up|in)|log(?:ging)? in|support us|on (?:facebook|twitter|instagram|x|whatsapp|youtube|tiktok)';
// One pass for all: the second group are sign-offs, the first phrases of dealings, the rest single words.
const CUES = new RegExp(
  `\\b(?:(${PHRASES})|(contributed|can be reached|(?:reach|follow|contact) (?:him|her|them))|${[...CLASSES.keys()]
    .filter((word) => !word.includes("'"))
    .join('|')})\\b`,
  'gi',
);

/**
 * Whether any part of a line could speak to the reader: it holds or begins with a word that every rule of `promptness` asks for.
 * Nineteen paragraphs in twenty do not, and are neither parted nor judged, which is most of the time of reading a text's lines.
 */
export function mayPrompt(line: string): boolean {
  if (OPENS_LINE.test(line) || OPENS_PIECE.test(line)) return true;
  let classes = 0;
  let services = 0;
  CUES.lastIndex = 0;
  for (let found = CUES.exec(line); found !== null; found = CUES.exec(line)) {
    const [word, phrase, signOff] = found;
    const own =
      phrase !== undefined ? SERVICE : signOff !== undefined ? SIGN_OFF : (CLASSES.get(word.toLowerCase()) ?? 0);
    if ((own & SERVICE) !== 0) services++;
    classes |= own;
  }
  if (classes === 0) return false;
  if (services > 0 && (services > 1 || (classes & (PERSON | OF_US)) !== 0)) return true;
  return (classes & SIGN_OFF) !== 0 || ((classes & OF_US) !== 0 && (classes & PRESS) !== 0);
}

function asPrinted(words: string): string {
  return words.replaceAll("'", "['’]").replace(/^\W/, '\\$&');
}
