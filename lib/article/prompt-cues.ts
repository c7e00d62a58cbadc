import { FURNITURE, OPENERS, POINTERS, PRESS_WORDS, SERVICE_WORDS } from './prompt-words.ts';

// Where a piece of a line begins: after a sentence's mark and what closes with it.
const AFTER_MARK = '[.!?…]["\'”’»)\\]\\s\\u200b]*';
const STARTS = `(?:${[
  ...[...OPENERS, ...POINTERS, 'your', 'email', 'e-mail', 'twitter', 'follow', 'this article', 'this story'].map(asPrinted),
  `(?:${[...FURNITURE].map(asPrinted).join('|')})[\\s:.!>»›…]*(?:$|[.!?…])`,
  '\\(?(?:additional )?(?:reporting|writing|editing) by ',
  '\\d+ min',
  '[-–—_*=•·.#~|/\\\\]',
].join('|')})`;
const OPENS_LINE = new RegExp(`^${STARTS}`, 'i');
const OPENS_PIECE = new RegExp(`${AFTER_MARK}${STARTS}`, 'i');
const SERVICE = new RegExp(
  `\\b(?:${[
    ...[...SERVICE_WORDS].map(asPrinted),
    'sign(?:ing)? (?:up|in)|log(?:ging)? in|your (?:support|inbox|device|page|feedback)|support us',
    'on (?:facebook|twitter|instagram|x|whatsapp|youtube|tiktok)',
    'contributed|can be reached|(?:reach|follow|contact) (?:him|her|them)',
  ].join('|')})\\b`,
  'i',
);
const OF_US = /\b(?:we|us|ours?)\b/i; // and what begins with them: “we’re”
const PRESS = new RegExp(`\\b(?:${[...PRESS_WORDS].join('|')})\\b`, 'i');

/**
 * Whether any part of a line could speak to the reader: it holds or begins with a word that every rule of `promptness` asks for.
 * Nine paragraphs in ten do not, and are neither parted nor judged, which is most of the time of reading a text's lines.
 */
export function mayPrompt(line: string): boolean {
  return OPENS_LINE.test(line) || SERVICE.test(line) || OPENS_PIECE.test(line) || (OF_US.test(line) && PRESS.test(line));
}

function asPrinted(words: string): string {
  return words.replaceAll("'", "['’]").replace(/^\W/, '\\$&');
}
