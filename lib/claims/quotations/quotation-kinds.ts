import { isSpace, type Span } from '../../text/span.ts';
import type { QuotationKind } from '../claim.ts';
import type { AttributedRun } from './attribution.ts';
import { type Frame, factsAt, lowerAt } from './frame.ts';
import { factsOf, type Lexicon } from './lexicon.ts';

// Up to this many words without a cue are words held at arm's length, not a quotation.
const SCARE_WORDS = 3;
// Nor are so many after a colon, without a capital and with nobody said to speak.
const FRAGMENT_WORDS = 4;
// A title longer than this is rare, a sentence in capitals is not.
const TITLE_WORDS = 9;

/** What kind of quotation a run is: somebody's sentence or part of one, a title, or a word held at arm's length. */
export function kindOf(found: AttributedRun, frame: Frame, text: string): QuotationKind {
  const { run, attribution } = found;
  if (run.family === 'dash') return 'full'; // a turn of a dialogue
  const words = firstWords(text, run);
  const rule = attribution?.rule ?? null;
  const titled = words.length <= TITLE_WORDS && isTitle(words, frame.lexicon);
  if (titled && !isSpokenInCapitals(found, frame, words.length)) return 'title';
  if (isSoCalled(frame, found.word)) return 'scare';
  const bySpeech = rule !== null && rule !== 'subject';
  if (words.length <= SCARE_WORDS && !bySpeech && !run.continues) return 'scare';
  if (rule === 'introduced' && attribution?.cue === null && isFragment(run, words.length, text)) return 'scare';
  if (isSentence(found, frame, text)) return 'full';
  return 'partial';
}

// "There were two camps: “the reds” and": items after a colon, which nobody says.
function isFragment({ start }: Span, length: number, text: string): boolean {
  const first = text.charAt(start);
  return length <= FRAGMENT_WORDS && first !== first.toUpperCase();
}

// One word more than a title may have, at most: what is longer is none, however it goes on.
function firstWords(text: string, { start, end }: Span): string[] {
  const words: string[] = [];
  let at = start;
  while (at < end && words.length <= TITLE_WORDS) {
    while (at < end && isSpace(text.charCodeAt(at))) at++;
    const first = at;
    while (at < end && !isSpace(text.charCodeAt(at))) at++;
    if (at > first) words.push(text.slice(first, at));
  }
  return words;
}

// “Yes We Can,” she chanted · called him “Lazy Larry”: words in capitals that are speech all the same.
function isSpokenInCapitals({ attribution, whole, word }: AttributedRun, frame: Frame, length: number): boolean {
  const rule = attribution?.rule ?? null;
  const before = factsAt(frame, word - 1);
  if (rule === 'introduced' || (whole && (rule === 'tagged' || length < 3))) return true;
  if (rule !== 'led-in' || before.naming) return false;
  if (attribution?.cue?.kind === 'label') return true;
  return before.beforeCapitals || lowerAt(frame, word - 1) === lowerAt(frame, attribution?.cue?.last ?? -1);
}

// Names of works, programmes and bodies: every word of weight begins with a capital.
function isTitle(words: readonly string[], lexicon: Lexicon): boolean {
  let capitals = 0;
  for (const [at, word] of words.entries()) {
    const letters = word.replace(/[^\p{L}\p{N}]/gu, '');
    if (letters === '') continue;
    const first = letters.charAt(0);
    if (first !== first.toLowerCase() || /\d/.test(first)) capitals++;
    else if (at === 0 || !factsOf(lexicon, letters).small) return false;
  }
  return capitals > 0 && !(words.length > 3 && words.every((word) => word === word.toUpperCase())); // shouting is no title
}

function isSoCalled(frame: Frame, word: number): boolean {
  return frame.lexicon.soCalled.some((phrase) =>
    phrase.every((part, k) => lowerAt(frame, word - phrase.length + k) === part),
  );
}

function isSentence({ run, whole, attribution }: AttributedRun, frame: Frame, text: string): boolean {
  if (whole) return true;
  const first = text[run.start] ?? '';
  if (first === first.toLowerCase()) return false;
  if (attribution === null || attribution.rule === 'clause' || attribution.rule === 'subject') return false;
  return /[.?!…]$/.test(text.slice(run.end - 1, run.end)) && frame.words.length > 0;
}
