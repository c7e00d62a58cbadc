import { type Token, tokenize } from '../text/tokens.ts';
import { nameUnseen } from '../text/unseen-characters.ts';
import type { Sentence } from '../words/sentence.ts';
import { type Difference, differences } from './word-differences.ts';

/** Marks that say something; all others are typography or punctuation. */
const TELLING_MARKS = new Set('£$€¥₹%‰°+×=<>≤≥±~≈∼⁓?!#@&');
const DASHES = new Set('-‐‑‒–—−');
const SLASHES = new Set('/⁄∕');
/** Halves and squares, and the digits of scripts that tokens know as marks. */
const NUMBER = /^\p{N}$/u;

/**
 * What is to be said where a page has other words than those that were saved; null where only typography and punctuation differ. Any word
 * counts, not only figures, names and negations: which word turns a sentence round is not for us to say.
 */
export function changedWords(saved: string, now: string): Sentence | null {
  const words = [telling(saved), telling(now)] as const;
  const found = differences(...words);
  const [told, ...others] = [...found].sort((a, b) => Number(hasFigure(words, b)) - Number(hasFigure(words, a)));
  if (told === undefined) return null;
  const [before, after] = [runOf(saved, words[0], told.saved), runOf(now, words[1], told.now)];
  return { key: others.length === 0 ? 'kept.changed' : 'kept.changedMore', values: { before, after } };
}

/** The words, numbers and telling marks of a text. */
function telling(text: string): Token[] {
  const tokens = withWholeNumbers(tokenize(text));
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'mark' || TELLING_MARKS.has(token.text)) return [token];
    return isSign(tokens, at) || isBetweenNumbers(tokens, at) ? [inPlainType(token)] : [];
  });
}

// "2½" is one number, as is one in the digits of another script.
function withWholeNumbers(tokens: readonly Token[]): Token[] {
  const whole: Token[] = [];
  for (const token of tokens) {
    const last = whole.at(-1);
    const isNumber = token.kind === 'number' || (token.kind === 'mark' && NUMBER.test(token.text));
    if (isNumber && last?.kind === 'number' && last.end === token.start) {
      const text = last.text + token.text;
      whole[whole.length - 1] = { kind: 'number', start: last.start, end: token.end, text, lower: text };
    } else whole.push(isNumber ? { ...token, kind: 'number' } : token);
  }
  return whole;
}

// A minus or a point: it touches a number behind it and nothing before it.
function isSign(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || !(DASHES.has(token.text) || token.text === '.')) return false;
  return after?.kind === 'number' && after.start === token.end && before?.end !== token.start;
}

// Of a range or a fraction.
function isBetweenNumbers(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.text ?? '';
  if (!DASHES.has(mark) && !SLASHES.has(mark)) return false;
  return tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number';
}

// How long a dash is and how a slash leans is typography.
function inPlainType(token: Token): Token {
  return { ...token, lower: DASHES.has(token.text) ? '-' : SLASHES.has(token.text) ? '/' : token.text };
}

function hasFigure(words: readonly [readonly Token[], readonly Token[]], { saved, now }: Difference): boolean {
  const runs = [...words[0].slice(...saved), ...words[1].slice(...now)];
  return runs.some(({ kind }) => kind === 'number');
}

/** More words of a difference than these are left out of the sentence about it. */
const MOST_TOLD = 12;

// With a word on either side: a word that was put in or left out is seen by what stands around it.
function runOf(text: string, words: readonly Token[], [start, end]: readonly [number, number]): string {
  const first = words[Math.max(0, start - 1)];
  const to = Math.min(end + 1, words.length, start + MOST_TOLD);
  const last = words[to - 1];
  if (first === undefined || last === undefined) return '…';
  const shown = nameUnseen(text.slice(first.start, last.end).replace(/\s+/g, ' '));
  return `${shown}${to < Math.min(end + 1, words.length) ? ' …' : ''}`;
}
