import type { Token } from '../../text/tokens.ts';
import type { Paragraph } from '../reading.ts';
import { isDash } from './dashes.ts';
import type { Stretch, Word } from './frame.ts';
import { factsOf, type Lexicon } from './lexicon.ts';
import type { QuotedRun } from './quoted-runs.ts';

// Words within which the dash of a dateline stands.
const DATELINE = 12;

/** The sentences of a paragraph whose quotations are folded: one that ends inside the outlet's own sentence ends none. */
export function sentencesOf(words: readonly Word[], paragraph: Paragraph, text: string, turn: boolean): Stretch[] {
  const sentences: Stretch[] = [];
  let first = turn ? 2 : afterDateline(words);
  let next = 0;
  for (let at = first; at < words.length; at++) {
    const word = words[at] as Word;
    const following = words[at + 1];
    let ends = following === undefined;
    if (!ends && following !== undefined) {
      let sentence = paragraph.sentences[next];
      while (sentence !== undefined && sentence.end < word.end) sentence = paragraph.sentences[++next];
      const told = sentence !== undefined && sentence.end >= word.end && sentence.end <= following.start;
      ends = word.run === null ? told : told && endsSentence(word.run, text);
    }
    if (!ends) continue;
    sentences.push({ first, last: at });
    first = at + 1;
  }
  return sentences;
}

// "LEEDS (Northern Wire) — ": a place in capitals and a dash before the first sentence, no part of it.
function afterDateline(words: readonly Word[]): number {
  const place = words[0]?.text ?? '';
  const second = place.charCodeAt(1);
  if (second >= 0x61 && second <= 0x7a) return 0; // nearly all paragraphs
  if (place.length < 3 || place !== place.toUpperCase() || place === place.toLowerCase()) return 0;
  for (let at = 1; at < Math.min(words.length, DATELINE); at++) {
    const { text, lower, kind } = words[at] as Word;
    if (isDash(lower) || (lower === '-' && words[at - 1]?.end !== words[at]?.start)) return at + 1;
    if (kind === 'quote' || (kind === 'word' && text.charAt(0) === text.charAt(0).toLowerCase())) return 0;
  }
  return 0;
}

// A question or exclamation may be followed by its tag, so only a point ends a sentence for certain here.
function endsSentence(run: QuotedRun, text: string): boolean {
  const last = text[run.end - 1];
  return last === '.' || last === '…' || last === '?' || last === '!' || text[run.end] === '.';
}

/**
 * Whether a paragraph opens with the letter of a turn, which is nobody's initial: "Q. You were a deckhand?", "A: I was".
 * It and its mark are two tokens.
 */
export function opensTurn([letter, mark, next]: readonly Token[], lexicon: Lexicon): boolean {
  if (letter?.kind !== 'word' || mark === undefined || next === undefined || letter.end !== mark.start) return false;
  if (letter.text.length !== 1 || letter.text === letter.lower) return false;
  if (mark.text === ':') return true;
  const { personal, auxiliary, determiner, opener, preposition, adverb } = factsOf(lexicon, next.lower);
  return mark.text === '.' && (personal || auxiliary || determiner || opener || preposition || adverb);
}
