import type { QuantityWords } from '../../languages/quantity-words.ts';
import type { Phrases } from '../../languages/word-list.ts';
import type { NameMention } from '../../text/names.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { PAIRS } from './word-signs.ts';

/** The tokens of one sentence, which is as far as any rule about figures looks. */
export interface Line {
  readonly text: string;
  /** The words it is read by. */
  readonly language: QuantityWords;
  /** The stem of a word, by which measured things are compared. */
  readonly stem: (word: string) => string;
  readonly sentence: Span;
  readonly tokens: readonly Token[];
  /** What each token can begin, as the bits of `word-signs.ts`. */
  readonly signs: readonly number[];
  /** The signs of all its tokens together: what no word of it can begin is not looked for. */
  readonly held: number;
  readonly names: readonly NameMention[];
  /** Whether a paragraph begins here: only then can a number be a list's. */
  readonly opensParagraph: boolean;
}

/** A run of tokens by index, `to` exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The token in lower case, or an empty string beyond either end. */
export function wordAt(line: Line, at: number): string {
  return tokenAt(line, at)?.lower ?? '';
}

/** The token at an index, if there is one. An array looks for what stands below zero by name, which takes long. */
export function tokenAt(line: Line, at: number): Token | undefined {
  return at < 0 ? undefined : line.tokens[at];
}

/** Two tokens in lower case with a space between, or an empty string where the first opens no pair that a rule looks for. */
export function pairAt(line: Line, at: number): string {
  return hasSign(line, at, PAIRS) ? `${wordAt(line, at)} ${wordAt(line, at + 1)}` : '';
}

/** The token as printed, or an empty string beyond either end. */
export function printedAt(line: Line, at: number): string {
  return tokenAt(line, at)?.text ?? '';
}

/** Whether a token follows the one before it without a gap. */
export function touches(line: Line, at: number): boolean {
  const before = tokenAt(line, at - 1);
  return before !== undefined && before.end === line.tokens[at]?.start;
}

/** Whether a token has one of some signs of `word-signs.ts`, written as the sum of their bits. */
export function hasSign(line: Line, at: number, signs: number): boolean {
  return at >= 0 && ((line.signs[at] ?? 0) & signs) !== 0;
}

/** Whether any token has one of some signs. */
export function holdsSign({ held }: Line, signs: number): boolean {
  return (held & signs) !== 0;
}

/** Whether the token is made of digits. */
export function isNumber(line: Line, at: number): boolean {
  return tokenAt(line, at)?.kind === 'number';
}

/** Whether the token is a word that begins with a capital. */
export function isCapital(line: Line, at: number): boolean {
  const token = tokenAt(line, at);
  if (token?.kind !== 'word') return false;
  const first = token.text.charAt(0);
  return first !== first.toLowerCase();
}

/** Whether a name ends with the token. */
export function endsName(line: Line, at: number): boolean {
  const token = tokenAt(line, at);
  return token !== undefined && line.names.some((name) => name.end === token.end);
}

/** A hyphen or en dash that joins what stands on both sides of it; an em dash parts them. */
export function isJoin(line: Line, at: number): boolean {
  const mark = printedAt(line, at);
  return isDash(mark) && mark !== '—' && touches(line, at) && touches(line, at + 1);
}

/** A hyphen, dash or minus, joined or not. */
export function isDash(mark: string): boolean {
  return mark === '-' || mark === '–' || mark === '—' || mark === '‑' || mark === '−';
}

/** The longest of some phrases that begins at a token, hyphens between its words left aside; `to` is where it ends. */
export function phraseAt<T>(line: Line, at: number, phrases: Phrases<T>): { value: T; to: number } | null {
  const found = phrases.get(wordAt(line, at));
  if (found === undefined) return null;
  for (const { words, value } of found) {
    let to = at + 1;
    let next = 1;
    while (next < words.length) {
      if (wordAt(line, to) === words[next]) next++;
      else if (!isJoin(line, to)) break;
      to++;
    }
    if (next === words.length) return { value, to };
  }
  return null;
}

/** The longest of some phrases, indexed by last word, that ends right before a token; `from` is where it begins. */
export function phraseBefore<T>(
  line: Line,
  at: number,
  phrases: Phrases<T>,
): { value: T; from: number; words: readonly string[] } | null {
  const found = phrases.get(wordAt(line, at - 1));
  if (found === undefined) return null;
  for (const { words, value } of found) {
    let from = at - 1;
    let next = words.length - 2;
    while (next >= 0 && wordAt(line, from - 1) === words[next]) {
      next--;
      from--;
    }
    if (next < 0) return { value, from, words };
  }
  return null;
}

/** The text of a run of tokens, as printed. */
export function sliceRun(line: Line, run: Run): string {
  const first = line.tokens[run.from];
  const last = line.tokens[run.to - 1];
  return first && last && run.to > run.from ? line.text.slice(first.start, last.end) : '';
}
