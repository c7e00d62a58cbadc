import type { QuotationKind } from '../claim.ts';
import type { AttributedRun } from './attribute-quotations.ts';
import { type Frame, lowerAt } from './frame.ts';

// Up to this many words without a cue are words held at arm's length, not a quotation.
const SCARE_WORDS = 3;
// A title longer than this is rare, a sentence in capitals is not.
const TITLE_WORDS = 9;
const SMALL = new Set('a an the of in on at to for and or but nor with by from as is vs de la le'.split(' '));

/** What kind of quotation a run is: somebody's sentence or part of one, a title, or a word held at arm's length. */
export function kindOf(found: AttributedRun, frame: Frame, text: string): QuotationKind {
  const { run, attribution } = found;
  const words = text.slice(run.start, run.end).split(/\s+/).filter(Boolean);
  const rule = attribution?.rule ?? null;
  const titled = words.length <= TITLE_WORDS && isTitle(words);
  if (titled && !isSpokenInCapitals(found, frame, words.length)) return 'title';
  if (isSoCalled(frame, found.word)) return 'scare';
  const bySpeech = rule !== null && rule !== 'subject';
  if (words.length <= SCARE_WORDS && !bySpeech && !run.continues) return 'scare';
  if (isSentence(found, frame, text)) return 'full';
  return 'partial';
}

// “Yes We Can,” she chanted · called him “Lazy Larry”: words in capitals that are speech all the same.
function isSpokenInCapitals({ attribution, whole, word }: AttributedRun, frame: Frame, length: number): boolean {
  const rule = attribution?.rule ?? null;
  const before = lowerAt(frame, word - 1);
  if (rule === 'introduced' || (whole && (rule === 'tagged' || length < 3))) return true;
  if (rule !== 'led-in' || /^(?:titled|entitled|named|headlined|told|tells|telling|tell)$/.test(before)) return false;
  if (attribution?.cue?.kind === 'label') return true;
  return /^(?:of|as|an?|that|,)$/.test(before) || before === lowerAt(frame, attribution?.cue?.last ?? -1);
}

// Names of works, programmes and bodies: every word of weight begins with a capital.
function isTitle(words: readonly string[]): boolean {
  let capitals = 0;
  for (const [at, word] of words.entries()) {
    const letters = word.replace(/[^\p{L}\p{N}]/gu, '');
    if (letters === '') continue;
    const first = letters.charAt(0);
    if (first !== first.toLowerCase() || /\d/.test(first)) capitals++;
    else if (at === 0 || !SMALL.has(letters)) return false;
  }
  return capitals > 0 && !(words.length > 3 && words.every((word) => word === word.toUpperCase())); // shouting is no title
}

function isSoCalled(frame: Frame, word: number): boolean {
  if (lowerAt(frame, word - 1) === 'called' && lowerAt(frame, word - 3) === 'so') return true;
  const [before, last] = [lowerAt(frame, word - 2), lowerAt(frame, word - 1)];
  return (before === 'known' || before === 'styled') && last === 'as';
}

function isSentence({ run, whole, attribution }: AttributedRun, frame: Frame, text: string): boolean {
  if (whole) return true;
  const first = text[run.start] ?? '';
  if (first === first.toLowerCase()) return false;
  if (attribution === null || attribution.rule === 'clause' || attribution.rule === 'subject') return false;
  return /[.?!…]$/.test(text.slice(run.end - 1, run.end)) && frame.words.length > 0;
}
